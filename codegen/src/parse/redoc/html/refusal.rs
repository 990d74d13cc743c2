//! Why no document is taken from a page, and what to do about it.

use super::Text;
use super::document::{self, Embedded};
use crate::diagnostic::{Diagnostic, Location, Place};
use crate::parse::tree;
use std::borrow::Cow;
use std::sync::Arc;

/// Why there is no document.
#[derive(Debug)]
pub(super) enum Failure<'f> {
    /// What begins at this offset of a text is no JSON.
    Broken(&'f Text<'f>, usize, serde_json::Error),
    /// The document is fetched from elsewhere.
    Elsewhere(usize, &'f str),
    /// A text holds none.
    Empty(&'f Text<'f>),
    /// There are several that differ.
    Several(Vec<Embedded<'f>>),
    /// The page holds no text that could be one.
    Nothing,
}

impl Failure<'_> {
    /// Returns how much a failure says, the most telling one first.
    pub(super) fn rank(&self) -> usize {
        match self {
            Self::Several(_) => 0,
            Self::Broken(..) => 1,
            Self::Elsewhere(..) => 2,
            Self::Empty(_) => 3,
            Self::Nothing => 4,
        }
    }

    /// Returns what is to be said to a person.
    pub(super) fn diagnostic(self, file: &Arc<str>, page: &str) -> Diagnostic {
        match self {
            Self::Broken(text, offset, error) => {
                let found = placed_in(tree::json_error(file, &error), page, text, offset);
                if found.rule == "syntax" { found.help(OBJECT) } else { found }
            }
            Self::Elsewhere(offset, address) => elsewhere(&at(file, page, offset), address),
            Self::Empty(text) => {
                let message = "what the page embeds here holds no OpenAPI document";
                Diagnostic::error("no-document", &at(file, page, text.offset), message).help(SAVE)
            }
            Self::Several(documents) => several(file, page, &documents),
            Self::Nothing => {
                Diagnostic::error("no-document", &Location::file(file), "the page embeds no OpenAPI document")
                    .help(SAVE)
            }
        }
    }
}

const SAVE: &str = "give the OpenAPI document that the page loads: the list of requests in the browser's developer tools names it;\n\
    where the page is rendered on the server, save its source again";

const OBJECT: &str = "where the page builds its document by a program, save that as JSON: in the console of the browser's developer\n\
    tools, `copy(JSON.stringify(…))` of what is given to `Redoc.init`";

/// The answer to a page that loads its document.
fn elsewhere(at: &Location, address: &str) -> Diagnostic {
    let message = format!("the page does not hold its document, it loads `{address}`");
    let base = if address.contains("://") { "" } else { ", which is relative to the page's own address" };
    let help = format!("fetch `{address}` by hand{base}, and give that file");
    Diagnostic::error("document-elsewhere", at, message).help(help)
}

/// The answer to a page with several documents.
fn several(file: &Arc<str>, page: &str, documents: &[Embedded<'_>]) -> Diagnostic {
    let named = |document: &Embedded<'_>| {
        let title = document::title(document.json).unwrap_or_default();
        let (line, _) = line_column(page, document.text.offset);
        format!("`{title}` in line {line}")
    };
    let names: Vec<String> = documents.iter().map(named).collect();
    let message = format!("the page embeds {} documents: {}", documents.len(), names.join(", "));
    Diagnostic::error("several-documents", &Location::file(file), message)
        .help("save each one as JSON, and give them one by one: they are APIs of their own")
}

/// Says of a finding in a document where in the page it is.
pub(super) fn placed(found: Diagnostic, page: &str, embedded: Embedded<'_>) -> Diagnostic {
    let offset = embedded.json.as_ptr().addr() - embedded.text.text.as_ptr().addr();
    placed_in(found, page, embedded.text, offset)
}

/// Says of a finding in a text, of what begins there at an offset, where in the page it is.
fn placed_in(mut found: Diagnostic, page: &str, text: &Text<'_>, offset: usize) -> Diagnostic {
    let Place::Line(line, column) = found.at.place else { return found };
    found.at = match text.text {
        // The lines of a string are not those of the page.
        Cow::Owned(_) => at(&found.at.file, page, text.offset),
        Cow::Borrowed(_) => {
            let (first, before) = line_column(page, text.offset + offset);
            let column = if line == 1 { before + column - 1 } else { column };
            Location::line(&found.at.file, first + line - 1, column)
        }
    };
    found
}

fn at(file: &Arc<str>, page: &str, offset: usize) -> Location {
    let (line, column) = line_column(page, offset);
    Location::line(file, line, column)
}

fn line_column(page: &str, offset: usize) -> (usize, usize) {
    tree::line_column(page.as_bytes(), offset)
}
