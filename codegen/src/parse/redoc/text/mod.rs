//! Redoc pages that were saved as text.
//!
//! A page draws methods, paths and statuses as buttons, and a text has no buttons: what they said is lost. What is left is read
//! here as it stands, line by line; what it means for the API is not decided here.

mod document;
mod rows;
mod ty;
mod words;

pub(crate) use document::each_field;
pub use document::{Alternative, Body, Call, Document, Flavour, Prim, Row, RowPlace, RowType, Sample, Text};

use crate::diagnostic::{Diagnostic, Location, Report};
use std::sync::Arc;

/// How deep a sample nests at most. As a schema it takes up to three levels of a document for each of its own.
const MAX_SAMPLE_DEPTH: usize = 32;

/// Tells how a page was saved; `None` where the text is no such page.
pub fn recognise(text: &str) -> Option<Flavour> {
    if text.lines().filter(|line| is_caption(line)).take(2).count() == 2 {
        return Some(Flavour::Words);
    }
    // A table of Markdown looks much like it, and has a rule below its head.
    let has_rule = text.lines().any(|line| line.starts_with("|-") || line.starts_with("| -"));
    if !has_rule && (text.contains("{- \"") || text.lines().any(is_row)) {
        return Some(Flavour::Rows);
    }
    text.lines().any(is_heading).then_some(Flavour::Words)
}

/// Reads the text of a page.
pub fn read(file: &Arc<str>, text: &str, report: &mut Report) -> Document {
    match recognise(text) {
        Some(Flavour::Words) => words::read(file, text, report),
        Some(Flavour::Rows) => rows::read(file, text, report),
        None => {
            let at = Location::file(file);
            report.push(Diagnostic::error("wrong-kind", &at, "this is not the text of a Redoc page"));
            Document::empty(Flavour::Rows, at)
        }
    }
}

/// Says that a sample nests too deep.
fn deep_sample(at: &Location) -> Diagnostic {
    let message = format!("a sample nests more than {MAX_SAMPLE_DEPTH} deep; it is left out");
    Diagnostic::warning("deep-sample", at, message)
}

/// Tells whether a line is what a page says above all calls.
fn is_heading(line: &str) -> bool {
    line.starts_with("Download OpenAPI specification")
}

/// Tells whether a line is a caption of a page, as a whole.
fn is_caption(line: &str) -> bool {
    let captions = ["Authorizations:", "Responses", "Request samples", "Response samples"];
    captions.contains(&line.trim_end())
}

/// Tells whether a line is a row of a table: a name, and a cell that begins with a type.
fn is_row(line: &str) -> bool {
    let cells = line.strip_prefix("| ").and_then(|line| line.split_once(" | "));
    cells.is_some_and(|(_, cell)| ty::at_start(cell.trim_end_matches('|').trim_end()).is_some())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn values_fit_types() {
        let fits = |ty: &str, value: &str| {
            let value = serde_json::from_str(value).expect("the value is JSON");
            ty::line(ty).expect("the line is a type").fits(&value)
        };
        for (ty, value, other) in [
            ("Array of any", "[1]", "1"),
            ("Array of objects", "[]", "{}"),
            ("null or string", "\"a\"", "1"),
            ("integer", "1", "\"1\""),
            ("object", "{}", "[]"),
        ] {
            assert!(fits(ty, value) && fits(ty, "null") && !fits(ty, other), "{ty}");
        }
        assert!(fits("any", "[1]") && !fits("null", "1"));
    }

    #[test]
    fn flavours_are_told_by_their_lines() {
        let texts = [
            ("Pets (1.0)\n\nDownload OpenAPI specification:Download\n", Some(Flavour::Words)),
            ("List pets\n\nResponses\n\nResponse samples\n", Some(Flavour::Words)),
            ("Lists pets.\n| colour required | string Colour |\n", Some(Flavour::Rows)),
            ("| name | type |\n|---|---|\n| colour | string |\n", None),
            ("Download OpenAPI specification:\nPets.\n| colour required | string |\n", Some(Flavour::Rows)),
            ("Gets a pet.\n{- \"pet\": null\n}", Some(Flavour::Rows)),
            ("Responses\n", None),
            ("", None),
        ];
        for (text, flavour) in texts {
            assert_eq!(recognise(text), flavour, "{text}");
        }
    }
}
