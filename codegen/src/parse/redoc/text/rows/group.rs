//! Pieces in, one group for each call out.
//!
//! A call is prose, rows and up to two samples, in this order, and each of these may be missing. So a call begins where prose or
//! a row follows a sample, and where there are more samples than the call before it can have.

use super::body;
use super::scan::{Piece, RawSample};
use crate::diagnostic::{Diagnostic, Location, Report};
use crate::parse::redoc::text::{Row, Text};

/// What belongs to one call.
#[derive(Clone, Debug, Default, PartialEq)]
pub(super) struct Group {
    pub(super) prose: Vec<Text>,
    pub(super) rows: Vec<Row>,
    pub(super) samples: Vec<RawSample>,
    /// Whether it sends a body; known as soon as it has a sample, or is complete.
    pub(super) has_body: bool,
}

impl Group {
    /// Returns where it begins.
    pub(super) fn at(&self) -> Option<&Location> {
        let prose = self.prose.first().map(|line| &line.at);
        let row = self.rows.first().map(|row| &row.at);
        prose.or(row).or(self.samples.first().map(|sample| &sample.at))
    }

    /// Tells whether there is room for one more sample.
    fn has_room(&self) -> bool {
        self.samples.len() < if self.has_body { 2 } else { 1 }
    }

    /// Tells whether nothing says that there is a call: a sample that cannot be read is none.
    fn is_empty(&self) -> bool {
        self.prose.is_empty()
            && self.rows.is_empty()
            && self.samples.iter().all(|sample| sample.value.is_none())
    }
}

/// Groups pieces.
pub(super) fn groups(pieces: Vec<Piece>, report: &mut Report) -> Vec<Group> {
    let mut grouper = Grouper { groups: Vec::new(), group: Group::default(), report };
    for piece in pieces {
        grouper.add(piece);
    }
    grouper.end();
    grouper.groups
}

struct Grouper<'r> {
    groups: Vec<Group>,
    /// The group that is being filled.
    group: Group,
    report: &'r mut Report,
}

impl Grouper<'_> {
    fn add(&mut self, piece: Piece) {
        match piece {
            Piece::Prose(lines) => self.prose(lines),
            Piece::Row(row) => {
                if !self.group.samples.is_empty() {
                    self.end();
                }
                self.group.rows.push(row);
            }
            Piece::Sample(sample) => self.sample(sample),
            Piece::Word(at, word) => self.word(at, word),
        }
    }

    fn prose(&mut self, lines: Vec<Text>) {
        if !self.group.rows.is_empty() || !self.group.samples.is_empty() {
            self.end();
        }
        // A word that turned out to be none of a sample begins the line.
        match (self.group.prose.as_mut_slice(), lines.as_slice()) {
            ([word], [first, rest @ ..]) => {
                word.text.push_str(&first.text);
                self.group.prose.extend_from_slice(rest);
            }
            _ => self.group.prose.extend(lines),
        }
    }

    fn sample(&mut self, sample: RawSample) {
        if !self.group.has_room() {
            if sample.value.is_some() {
                self.guessed(&sample.at);
            }
            self.end();
        }
        if self.group.samples.is_empty() {
            self.group.has_body = body::is_sent(&self.group.rows, sample.value.as_ref());
        }
        self.group.samples.push(sample);
    }

    /// Says that a sample is read as a call.
    fn guessed(&mut self, at: &Location) {
        let message = "a sample is read as the answer of a call that has neither prose nor parameters";
        self.report.push(Diagnostic::warning("guessed-call", at, message).help(
            "the call before it sends no body, so that this cannot be its answer: check it against the page",
        ));
    }

    /// Adds a word that is the answer where the call still lacks one, and prose where not.
    fn word(&mut self, at: Location, word: &'static str) {
        let lacks_answer = match self.group.samples.len() {
            0 => !self.group.rows.is_empty(),
            samples => samples == 1 && self.group.has_body,
        };
        if !lacks_answer {
            return self.prose(vec![Text { at, text: word.to_owned() }]);
        }
        let message = format!("`{word}` in front of prose is read as the sample of an answer");
        self.report.push(Diagnostic::warning("guessed-sample", &at, message));
        self.sample(RawSample { at, value: serde_json::from_str(word).ok() });
    }

    /// Ends the group.
    fn end(&mut self) {
        let mut group = std::mem::take(&mut self.group);
        group.has_body |= body::is_sent(&group.rows, None);
        if !group.is_empty() {
            self.groups.push(group);
        }
    }
}
