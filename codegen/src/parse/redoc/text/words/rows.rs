//! The rows below a caption.
//!
//! A row without a description has no line of its own at its end: where it ends is told by what the next lines can be.

use super::{Page, Row, Text};
use crate::parse::redoc::text::document::{Prim, RowPlace, RowType};
use crate::parse::redoc::text::ty;

/// The lines that a row begins with.
struct Head {
    /// How many they are.
    lines: usize,
    name: Option<String>,
    required: bool,
    ty: RowType,
    /// Whether the name could be read as a mark or as a type.
    is_guess: bool,
}

impl Page<'_, '_> {
    /// Reads rows up to the next caption.
    pub(super) fn rows(&mut self, place: RowPlace) -> Vec<Row> {
        let mut rows = Vec::new();
        loop {
            let is_after_blank = self.lines.peek(0).is_some_and(str::is_empty);
            self.lines.skip_blank();
            if self.lines.content().is_none() {
                return rows;
            }
            match self.row_head() {
                Some(head) => rows.push(self.row(head, place)),
                None => self.prose(rows.last_mut().filter(|_| is_after_blank)),
            }
        }
    }

    /// Reads what stands above the first row of a body: a mark, and paragraphs between blank lines.
    pub(super) fn words_above_rows(&mut self) -> Vec<Text> {
        // What a call has a schema for it sends, with this mark or without.
        if self.lines.peek(0) == Some("required") && self.row_head().is_none() {
            self.lines.step();
        }
        let mut words = Vec::new();
        while self.lines.peek(0).is_some_and(str::is_empty) {
            self.lines.skip_blank();
            let paragraph = (0..).map_while(|ahead| self.lines.peek(ahead).filter(|line| !line.is_empty()));
            // A line that is a type is one of a row.
            if paragraph.into_iter().any(|line| ty::line(line).is_some()) {
                break;
            }
            words.extend(self.lines.paragraph());
        }
        words
    }

    /// Reads a row whose head was seen.
    fn row(&mut self, head: Head, place: RowPlace) -> Row {
        let at = self.lines.here();
        if head.is_guess {
            let message =
                "a row seems to be named like a mark or a type: a row of this type does not lose its name";
            self.warn("named-like-type", &at, message);
        }
        (0..head.lines).for_each(|_| self.lines.step());
        let mut row = Row {
            at,
            name: head.name,
            is_named_by_sample: false,
            place,
            is_place_stated: true,
            required: head.required,
            ty: head.ty,
            default: None,
            values: Vec::new(),
            are_values_of_items: false,
            description: None,
        };
        while let Some(meta) = self.lines.content().and_then(ty::meta::line) {
            meta.apply(&mut row);
            self.lines.step();
        }
        row.description = self.description();
        row
    }

    /// Reads the paragraph between blank lines that follows a row.
    fn description(&mut self) -> Option<String> {
        let is_apart = self.lines.peek(0).is_some_and(str::is_empty);
        if !is_apart {
            return None;
        }
        self.lines.skip_blank();
        self.lines.paragraph().map(|paragraph| paragraph.text)
    }

    /// Reads a paragraph that is no row: it goes on with the description above it, if there is one.
    fn prose(&mut self, row: Option<&mut Row>) {
        let Some(description) = row.and_then(|row| row.description.as_mut()) else {
            return self.unread();
        };
        let message = "a paragraph that is no row is read as more of the description above it";
        self.warn("several-paragraphs", &self.lines.here(), message);
        if let Some(more) = self.lines.paragraph() {
            description.push_str("\n\n");
            description.push_str(&more.text);
        }
    }

    /// Tells what row begins here: `[NAME] [required] TYPE`.
    fn row_head(&self) -> Option<Head> {
        let first = self.lines.peek(0)?;
        let has_mark = self.lines.peek(1) == Some("required");
        let ty_at = |ahead| self.lines.peek(ahead).and_then(ty::line);
        let named = |lines, required, ty, is_guess| {
            Some(Head { lines, name: Some(first.to_owned()), required, ty, is_guess })
        };
        let nameless = |lines, required, ty| Some(Head { lines, name: None, required, ty, is_guess: false });
        if let Some(ty) = ty::line(first) {
            let next = |ahead| ty_at(ahead).filter(|ty| !can_lose_name(ty));
            return match next(1) {
                Some(next) => named(2, false, next, true),
                None if has_mark && !can_lose_name(&ty) && next(2).is_some() => {
                    named(3, true, next(2)?, true)
                }
                None => nameless(1, false, ty),
            };
        }
        match (first, ty_at(1)) {
            // A type of too many lists is no name of the row below.
            _ if first.starts_with("Array of ") => None,
            ("required", Some(ty)) if can_lose_name(&ty) => nameless(2, true, ty),
            ("required", Some(ty)) => named(2, false, ty, true),
            (_, Some(ty)) => named(2, false, ty, false),
            (_, None) if has_mark => named(3, true, ty_at(2)?, false),
            (_, None) => None,
        }
    }
}

/// Tells whether a row of this type can stand without its name: a button hides it where there is something to unfold.
fn can_lose_name(ty: &RowType) -> bool {
    let not_null = ty.alternatives.iter().filter(|alternative| alternative.prim != Prim::Null);
    ty.alternatives.iter().any(|alternative| alternative.prim == Prim::Object) || not_null.count() > 1
}
