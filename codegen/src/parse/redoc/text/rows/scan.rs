//! The text in, its pieces out: prose, rows and samples.
//!
//! A line break stands behind each row and each paragraph, and none behind a sample or an item of a list, so that a line may
//! hold several pieces. What a piece belongs to is not known here.

use super::line::{self, Cells};
use super::{cell, sample};
use crate::diagnostic::{Diagnostic, Location, Report};
use crate::parse::redoc::text::{Row, Text, deep_sample};
use serde_json::Value;
use std::sync::Arc;

/// How many lines a cell may go on.
const MAX_CELL: usize = 8;

/// A piece of the text.
#[derive(Clone, Debug, PartialEq)]
pub(super) enum Piece {
    /// Lines of prose.
    Prose(Vec<Text>),
    /// A row of a table.
    Row(Row),
    /// A sample.
    Sample(RawSample),
    /// A word that is a sample, or begins a prose.
    Word(Location, &'static str),
}

/// A sample.
#[derive(Clone, Debug, PartialEq)]
pub(super) struct RawSample {
    pub(super) at: Location,
    /// Its value, unless it cannot be read.
    pub(super) value: Option<Value>,
}

/// Takes a text apart.
pub(super) fn pieces(file: &Arc<str>, text: &str, report: &mut Report) -> Vec<Piece> {
    let mut scanner = Scanner {
        file,
        text,
        at: 0,
        end: 0,
        line: 1,
        column: 1,
        before: Before::Nothing,
        pieces: Vec::new(),
        report,
    };
    scanner.find_end();
    while scanner.at < text.len() {
        scanner.step();
    }
    scanner.pieces
}

/// What was read last.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Before {
    /// Nothing, or prose.
    Nothing,
    /// A row.
    Row,
    /// A sample.
    Sample,
    /// A sample that stops in the middle.
    Torn,
}

struct Scanner<'t, 'r> {
    file: &'t Arc<str>,
    text: &'t str,
    /// Offset of what is read next.
    at: usize,
    /// Where its line ends.
    end: usize,
    /// Its line, from 1.
    line: usize,
    /// Its column, from 1.
    column: usize,
    before: Before,
    pieces: Vec<Piece>,
    report: &'r mut Report,
}

impl<'t> Scanner<'t, '_> {
    /// Reads one piece, or one line of it.
    fn step(&mut self) {
        let rest = self.rest();
        if rest.trim().is_empty() {
            self.skip_line();
        } else if sample::begins(&self.text[self.at..]) {
            self.sample();
        } else if let Some(length) = self.stray() {
            self.take_stray(length);
        } else if let Some(length) = self.empty_sample() {
            self.push_sample(length, serde_json::from_str(&rest[..length]).ok());
        } else if let Some(word) = self.word() {
            self.pieces.push(Piece::Word(self.location(), word));
            self.advance(word.len());
            self.before = Before::Sample;
        } else if let Some(cells) = line::row(rest, self.next_line()) {
            self.row(cells);
        } else {
            self.prose();
        }
    }

    /// Returns the rest of the line.
    fn rest(&self) -> &'t str {
        &self.text[self.at..self.end]
    }

    /// Finds the end of the line.
    fn find_end(&mut self) {
        self.end = self.text[self.at..].find('\n').map_or(self.text.len(), |length| self.at + length);
    }

    /// Returns the line below.
    fn next_line(&self) -> Option<&'t str> {
        self.text.get(self.end + 1..)?.split('\n').next()
    }

    fn location(&self) -> Location {
        Location::line(self.file, self.line, self.column)
    }

    /// Takes what is left of the line, and its end.
    fn skip_line(&mut self) {
        self.advance(self.rest().len() + 1);
    }

    /// Takes so many bytes.
    fn advance(&mut self, length: usize) {
        let to = self.text.len().min(self.at + length);
        let taken = &self.text[self.at..to];
        self.at = to;
        match taken.rsplit_once('\n') {
            Some((lines, line)) => {
                self.line += lines.matches('\n').count() + 1;
                self.column = line.chars().count() + 1;
                self.find_end();
            }
            None => self.column += taken.chars().count(),
        }
    }

    /// Returns the word of a sample that stands where one may: behind a sample, or in a line below a row.
    fn word(&self) -> Option<&'static str> {
        let is_place = match self.before {
            Before::Sample => self.column > 1,
            Before::Row => self.column == 1,
            Before::Nothing | Before::Torn => false,
        };
        is_place.then(|| sample::scalar(&self.text[self.at..])).flatten()
    }

    /// Returns the length of an empty sample that stands where one may.
    fn empty_sample(&self) -> Option<usize> {
        let is_place = matches!(self.before, Before::Sample | Before::Row);
        is_place.then(|| sample::empty(self.rest())).flatten()
    }

    fn sample(&mut self) {
        let piece = sample::read(&self.text[self.at..]);
        let is_left_out = piece.is_whole && piece.is_deep;
        if is_left_out {
            self.report.push(deep_sample(&self.location()));
        } else if piece.value.is_none() {
            self.torn(!piece.is_whole && self.at + piece.len == self.text.len());
        }
        self.push_sample(piece.len, piece.value);
        if is_left_out {
            self.before = Before::Sample;
        }
    }

    fn push_sample(&mut self, length: usize, value: Option<Value>) {
        self.before = if value.is_some() { Before::Sample } else { Before::Torn };
        self.pieces.push(Piece::Sample(RawSample { at: self.location(), value }));
        self.advance(length);
    }

    /// Says that a sample cannot be read.
    fn torn(&mut self, is_end: bool) {
        let at = self.location();
        self.report.push(if is_end {
            truncated(&at, "a sample")
        } else {
            Diagnostic::warning(
                "torn-sample",
                &at,
                "a sample is no JSON, or stops in the middle; it is left out",
            )
            .help("save the page again")
        });
    }

    /// Returns the length of what can only stand in a sample, and stands outside of one.
    fn stray(&self) -> Option<usize> {
        let rest = self.rest();
        let is_member = ["- \"", "- {", "- [", "}, - ", "], - "].iter().any(|start| rest.starts_with(start));
        if is_member {
            return Some(rest.len());
        }
        let closing = rest.len() - rest.trim_start_matches(['}', ']', ',']).len();
        (self.before == Before::Torn && closing > 0).then_some(closing)
    }

    fn take_stray(&mut self, length: usize) {
        let message = "a line belongs to a sample, and none is open; it is left out";
        self.report
            .push(Diagnostic::warning("stray-sample", &self.location(), message).help("save the page again"));
        self.advance(length);
        self.before = Before::Torn;
    }

    fn row(&mut self, cells: Cells<'t>) {
        let at = self.location();
        self.skip_line();
        let text = if cells.is_closed { cells.cell.to_owned() } else { self.rest_of_cell(cells.cell, &at) };
        self.pieces.extend(cell::row(&cells, &text, at).map(Piece::Row));
        self.before = Before::Row;
    }

    /// Reads the lines that a cell goes on with, up to its bar.
    fn rest_of_cell(&mut self, cell: &str, at: &Location) -> String {
        let lines: Vec<&str> = self.text[self.at..].split('\n').take(MAX_CELL).collect();
        let is_new = |line: &&str| line::row(line, None).is_some() || sample::begins(line);
        let end = lines.iter().position(|line| line.trim_end().ends_with('|'));
        let Some(end) = end.filter(|end| !lines[..=*end].iter().any(is_new)) else {
            // Prose up to the end may be what is left of the cell.
            let is_end = lines.len() < MAX_CELL && !lines.iter().any(is_new);
            self.torn_row(at, is_end);
            return cell.to_owned();
        };
        if lines[end].trim() == "|" {
            let message = "a description ends with a list that the text lost";
            self.report
                .push(Diagnostic::warning("lost-list", at, message).help("read the list from the page"));
        }
        lines[..=end].iter().for_each(|_| self.skip_line());
        let text = [&[cell], &lines[..=end]].concat().join("\n");
        text.trim_end_matches(['|', ' ', '\n', '\r']).to_owned()
    }

    /// Says that a cell does not end.
    fn torn_row(&mut self, at: &Location, is_end: bool) {
        self.report.push(if is_end {
            truncated(at, "a table")
        } else {
            let message = "the cell of a row does not end; it is read up to the end of its line";
            Diagnostic::warning("torn-row", at, message).help("save the page again")
        });
    }

    /// Reads prose up to the end of the line, or to what is glued to it.
    fn prose(&mut self) {
        let rest = self.rest();
        let end = line::glued(rest, self.next_line());
        if end == rest.len() && line::holds_part_of_row(rest) && self.text[self.end..].trim().is_empty() {
            self.report.push(truncated(&self.location(), "a table"));
        }
        let line = Text { at: self.location(), text: rest[..end].trim_end().to_owned() };
        match self.pieces.last_mut() {
            Some(Piece::Prose(lines)) => lines.push(line),
            _ => self.pieces.push(Piece::Prose(vec![line])),
        }
        self.advance(if end < rest.len() { end } else { end + 1 });
        self.before = Before::Nothing;
    }
}

/// Says that the text stops in the middle of something.
fn truncated(at: &Location, what: &str) -> Diagnostic {
    Diagnostic::error("truncated", at, format!("the text ends in the middle of {what}"))
        .help("the file seems cut off; save the page again")
}
