//! A Redoc page as HTML in, the tree of the document that it shows out.
//!
//! A rendered page holds its document in a script: in the state that it goes on from, as an argument, or as JSON that a script
//! reads. Nothing is run: the texts that a document may stand in are looked for, and the one that holds one is read. Places
//! in what is said of a document are pointers within the document; where its JSON is broken, a line of the page.

mod document;
mod javascript;
mod object;
mod page;
mod refusal;
mod string;

#[cfg(test)]
mod tests;

use crate::diagnostic::{Diagnostic, Report};
use crate::parse::tree;
use document::Embedded;
use page::Page;
use refusal::Failure;
use serde_json::Value;
use std::borrow::Cow;
use std::sync::Arc;

/// Most texts that are looked into: a hostile page has any number of beginnings.
const MAX_TEXTS: usize = 32;

/// A text that begins with an object, which may be or hold a document.
#[derive(Clone, Debug, PartialEq, Eq)]
struct Text<'p> {
    text: Cow<'p, str>,
    /// Where in the page it begins.
    offset: usize,
}

/// What a page says of its document.
#[derive(Debug, Default)]
struct Found<'p> {
    /// What the page is shown from.
    states: Vec<Text<'p>>,
    /// Scripts that are JSON.
    data: Vec<Text<'p>>,
    /// Where the document is fetched from, each with the place that says it.
    addresses: Vec<(usize, String)>,
}

/// Reads the tree of the document that a page embeds.
pub(crate) fn tree(file: &Arc<str>, page: &str, report: &mut Report) -> Result<Value, Diagnostic> {
    let found = javascript::find(&Page::of(page));
    let embedded = embedded(&found).map_err(|failure| failure.diagnostic(file, page))?;
    let read = tree::read_json(file, embedded.json, report);
    read.map_err(|diagnostic| refusal::placed(diagnostic, page, embedded))
}

/// Returns the one document in a page.
fn embedded<'f>(found: &'f Found<'_>) -> Result<Embedded<'f>, Failure<'f>> {
    let mut failures = Vec::new();
    for texts in [&found.states, &found.data] {
        let mut documents: Vec<Embedded<'_>> = Vec::new();
        for text in texts.iter().take(MAX_TEXTS) {
            match document::within(text) {
                Ok(document) if documents.iter().any(|known| known.json == document.json) => {}
                Ok(document) => documents.push(document),
                Err(failure) => failures.push(failure),
            }
        }
        match documents.as_slice() {
            [] => {}
            [only] => return Ok(*only),
            _ => return Err(Failure::Several(documents)),
        }
    }
    failures.extend(found.addresses.iter().map(|(offset, address)| Failure::Elsewhere(*offset, address)));
    Err(failures.into_iter().min_by_key(Failure::rank).unwrap_or(Failure::Nothing))
}
