//! The lines of a page, and a position in them.

use crate::diagnostic::Location;
use crate::parse::redoc::text::{RowPlace, Text};
use std::sync::Arc;

/// A caption of a call.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Caption {
    Authorizations,
    Parameters(Place),
    Body,
    Responses,
    RequestSamples,
    ResponseSamples,
}

impl Caption {
    /// Tells whether a call that has these captions can have this one, too.
    pub(super) fn can_follow(self, before: &[Self]) -> bool {
        before.iter().all(|caption| *caption != self && caption.rank() <= self.rank())
    }

    /// Returns its place in the order in which a call has them; parameters are in any order.
    fn rank(self) -> u8 {
        match self {
            Self::Authorizations => 0,
            Self::Parameters(_) => 1,
            Self::Body => 2,
            Self::Responses => 3,
            Self::RequestSamples => 4,
            Self::ResponseSamples => 5,
        }
    }
}

/// Where parameters go.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Place {
    Path,
    Query,
    Cookie,
    Header,
}

impl From<Place> for RowPlace {
    fn from(place: Place) -> Self {
        match place {
            Place::Path => Self::Path,
            Place::Query => Self::Query,
            Place::Cookie => Self::Cookie,
            Place::Header => Self::Header,
        }
    }
}

const BODY: &str = "Request Body schema:";

/// Returns the caption that a line is.
fn caption(line: &str) -> Option<Caption> {
    Some(match line {
        "Authorizations:" => Caption::Authorizations,
        "path Parameters" => Caption::Parameters(Place::Path),
        "query Parameters" => Caption::Parameters(Place::Query),
        "cookie Parameters" => Caption::Parameters(Place::Cookie),
        "header Parameters" => Caption::Parameters(Place::Header),
        "Responses" => Caption::Responses,
        "Request samples" => Caption::RequestSamples,
        "Response samples" => Caption::ResponseSamples,
        line if line.starts_with(BODY) => Caption::Body,
        _ => return None,
    })
}

/// The lines of a page, without the blanks at their ends.
pub(super) struct Lines<'t> {
    file: Arc<str>,
    lines: Vec<&'t str>,
    /// Index of the next line.
    at: usize,
}

impl<'t> Lines<'t> {
    pub(super) fn of(file: &Arc<str>, text: &'t str) -> Self {
        let text = text.strip_prefix('\u{feff}').unwrap_or(text);
        Self { file: file.clone(), lines: text.lines().map(str::trim_end).collect(), at: 0 }
    }

    /// Returns a line ahead; 0 is the next.
    pub(super) fn peek(&self, ahead: usize) -> Option<&'t str> {
        self.lines.get(self.at + ahead).copied()
    }

    /// Returns the next line if it is neither blank nor a caption.
    pub(super) fn content(&self) -> Option<&'t str> {
        self.peek(0).filter(|line| !line.is_empty() && caption(line).is_none())
    }

    /// Returns the caption that the next line is.
    pub(super) fn caption(&self) -> Option<Caption> {
        self.peek(0).and_then(caption)
    }

    /// Passes a line by.
    pub(super) fn step(&mut self) {
        self.at += 1;
    }

    /// Passes blank lines by.
    pub(super) fn skip_blank(&mut self) {
        while self.peek(0).is_some_and(str::is_empty) {
            self.step();
        }
    }

    /// Returns where the next line stands.
    pub(super) fn here(&self) -> Location {
        Location::line(&self.file, self.at + 1, 1)
    }

    /// Returns where the line before stands.
    pub(super) fn above(&self) -> Location {
        Location::line(&self.file, self.at, 1)
    }

    /// Returns what the line before says after the caption of a body.
    pub(super) fn said_above(&self) -> Option<&'t str> {
        let above = self.lines.get(self.at.checked_sub(1)?)?;
        above.strip_prefix(BODY).map(str::trim).filter(|said| !said.is_empty())
    }

    /// Takes the lines up to a blank one or a caption.
    pub(super) fn paragraph(&mut self) -> Option<Text> {
        let (at, first) = (self.here(), self.at);
        while self.content().is_some() {
            self.step();
        }
        let lines = self.lines.get(first..self.at)?;
        (!lines.is_empty()).then(|| Text { at, text: lines.join("\n") })
    }
}
