//! Raw exports in, facts-only exports of the same format out: what `import` checks in.
//!
//! A vendor's sentences are the vendor's; names, types, limits, codes and samples are facts. What is dropped here is
//! nothing that later stages read, and what they read from a sentence is written down as a fact.

mod format;
mod mask;
pub mod openapi;
pub mod postman;
mod prose;
mod summary;

pub use format::Format;
pub use mask::Mask;
pub use summary::Summary;

use crate::diagnostic::Report;
use crate::input::Export;
use crate::lower::DocsPolicy;
use crate::outline::{self, Outline};
use crate::parse::kind::{Kind, detect};
use crate::parse::redoc::text;
use crate::rebuild;
use std::collections::BTreeMap;

/// An export without its prose.
#[derive(Clone, Debug, Default)]
pub struct Distilled {
    /// What the document calls itself.
    pub title: Option<String>,
    /// Text by name of file; the main one is named by [`main_file`].
    pub files: BTreeMap<String, String>,
    /// What was done.
    pub summary: Summary,
    /// What the text of a page lost, for an export that is one; it is among the files.
    pub outline: Option<Outline>,
}

/// Returns the facts of an export of any format. `None` comes only together with an error in the report.
pub fn facts(export: &Export, options: &Options, report: &mut Report) -> Option<Distilled> {
    if rebuild::is_text(export) {
        page(export, options, report)
    } else if is_postman(export, options) {
        postman::facts(export, options, report)
    } else {
        openapi::facts(export, options, report)
    }
}

/// Returns the facts of the text of a page: the document that is made of it, and its outline.
fn page(export: &Export, options: &Options, report: &mut Report) -> Option<Distilled> {
    if options.format.is_some() {
        report.push(openapi::other_kind(export, Kind::RedocText, options.format));
        return None;
    }
    let page = outline::page(export, report)?;
    let policy = if options.keep_prose { DocsPolicy::Full } else { DocsPolicy::Facts };
    let document = rebuild::document(&export.main, &page, policy, report);
    let mut facts = openapi::facts(&document, &Options { format: None, ..*options }, report)?;
    // Of the rebuilt document nothing was dropped that stands in the text, but its prose.
    facts.summary.extensions.clear();
    facts.summary.descriptions = if options.keep_prose { 0 } else { descriptions(&page.document) };
    facts.files.insert(outline::FILE.to_owned(), page.settled.text);
    facts.title.clone_from(&page.document.title);
    facts.outline = Some(page.settled.outline);
    Some(facts)
}

/// Counts the calls and rows that the text says something of.
fn descriptions(page: &text::Document) -> usize {
    let rows = |call: &text::Call| {
        let body = call.body.iter().flat_map(|body| &body.rows);
        call.parameters.iter().chain(body).filter(|row| row.description.is_some()).count()
    };
    page.calls.iter().map(|call| usize::from(!call.prose.is_empty()) + rows(call)).sum()
}

/// Returns the name that the main file of an export gets.
pub fn main_file(export: &Export, options: &Options) -> &'static str {
    if is_postman(export, options) { postman::MAIN } else { openapi::MAIN }
}

/// Tells whether an export is a collection, or said to be one.
fn is_postman(export: &Export, options: &Options) -> bool {
    let bytes = export.files.get(&export.main);
    match options.format {
        Some(format) => format == Format::Postman,
        None => bytes.is_some_and(|bytes| detect(&export.main, bytes) == Ok(Kind::Postman)),
    }
}

/// How an export is distilled.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Options {
    /// Whether descriptions stay, as a team wants it that imports its own API.
    pub keep_prose: bool,
    /// Whether environments are stated by hand, so that those of the export are not needed.
    pub drop_environments: bool,
    /// What kind of document it is, for one that does not say so itself.
    pub format: Option<Format>,
}
