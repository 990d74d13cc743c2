//! What the text of a Redoc page lost: `outline.toml`, which a person completes.
//!
//! The buttons of a page hold methods and paths, and a text has no buttons. In goes what the text says and what a person has
//! stated before; out comes an entry for each call, in the order of the page, and the file as it should be. What the text does
//! not say is unknown here: nothing is invented.

mod align;
mod anchor;
mod check;
mod compare;
mod file;
mod guess;
mod prose;
mod rows;
mod settle;
#[cfg(test)]
mod tests;
mod write;

use crate::diagnostic::{Diagnostic, Location, Report};
use crate::input::Export;
use crate::ir::{Basis, Method};
use crate::parse::redoc::text::{self, Document};
use crate::parse::tree;
use std::fmt;
use std::sync::Arc;

pub use compare::compare;
pub use file::read;
pub use settle::{Settled, settle};

/// Name of the file.
pub const FILE: &str = "outline.toml";

/// What the text of a page lost.
#[derive(Clone, Debug, PartialEq)]
pub struct Outline {
    /// An entry for each call of the text, in its order.
    pub entries: Vec<Entry>,
    /// Entries whose calls are gone.
    pub vanished: Vec<Entry>,
}

/// What the text lost of one call.
#[derive(Clone, Debug, PartialEq)]
pub struct Entry {
    /// Where it stands.
    pub at: Location,
    /// The facts by which it is known again.
    pub seen: String,
    /// Its name, unique in its resource.
    pub id: String,
    /// Its title.
    pub title: Option<String>,
    /// Its group.
    pub resource: String,
    /// What it is.
    pub kind: Kind,
    /// How we know.
    pub because: Option<String>,
    /// Names of rows that the text lost.
    pub rows: Vec<RowName>,
    /// Whether a person has looked at it.
    pub is_checked: bool,
}

/// Who makes a call.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Kind {
    /// The user does.
    Call {
        /// Its method.
        method: Reading<Method>,
        /// Its path with `{parameters}`, beginning with `/`.
        path: Reading<String>,
    },
    /// The service does.
    Webhook {
        /// What it is called.
        name: String,
    },
}

/// What is known of something.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Reading<T> {
    /// The documentation says it.
    Stated(T),
    /// It follows from what the documentation says.
    Implied(T),
    /// The text lost it.
    Unknown,
}

/// The name of a row that the text lost.
#[derive(Clone, Debug, PartialEq, Eq, serde::Deserialize)]
#[serde(deny_unknown_fields)]
pub struct RowName {
    /// The row before it; `None` for the first one.
    pub after: Option<String>,
    /// Its name.
    pub name: String,
}

impl<T> Reading<T> {
    /// Returns how it is known.
    pub fn basis(&self) -> Basis {
        match self {
            Self::Stated(_) => Basis::Stated,
            Self::Implied(_) => Basis::Implied,
            Self::Unknown => Basis::Unknown,
        }
    }

    /// Returns it, if it is known.
    pub fn value(&self) -> Option<&T> {
        match self {
            Self::Stated(value) | Self::Implied(value) => Some(value),
            Self::Unknown => None,
        }
    }
}

impl Entry {
    /// Returns its name among all calls, from which the name of its function is made.
    pub fn operation_id(&self) -> String {
        format!("{}_{}", crate::words::snake(&crate::words::split(&self.resource)), self.id)
    }

    /// Returns its group and name as a function has them: `parcels::list`.
    fn shown(&self) -> String {
        format!("{}::{}", crate::words::snake(&crate::words::split(&self.resource)), self.id)
    }

    /// Returns its method, if it is a call that has one.
    pub fn method(&self) -> Option<Method> {
        match &self.kind {
            Kind::Call { method, .. } => method.value().copied(),
            Kind::Webhook { .. } => None,
        }
    }

    /// Returns its path, if it is a call that has one.
    pub fn path(&self) -> Option<&str> {
        match &self.kind {
            Kind::Call { path, .. } => path.value().map(String::as_str),
            Kind::Webhook { .. } => None,
        }
    }
}

impl Outline {
    /// Lists the entries that nobody has checked, for `lint`.
    pub fn unchecked(&self) -> Report {
        let mut report = Report::default();
        for entry in self.entries.iter().filter(|entry| !entry.is_checked) {
            let message = format!("`{}` is a reading that nobody has checked", entry.shown());
            let help = "compare it with the page, correct it, and delete the line `unchecked = true`";
            report.push(Diagnostic::warning("outline-unchecked", &entry.at, message).help(help));
        }
        report
    }
}

/// Says how much is known.
impl fmt::Display for Outline {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let calls: Vec<(Basis, Basis)> = self.entries.iter().filter_map(bases).collect();
        let webhooks = self.entries.len() - calls.len();
        let count = |found: &dyn Fn(&(Basis, Basis)) -> bool| calls.iter().filter(|one| found(one)).count();
        let said = |part: &dyn Fn(&(Basis, Basis)) -> Basis| {
            let of = |basis: Basis| count(&|one| part(one) == basis);
            let (stated, implied) = (of(Basis::Stated), of(Basis::Implied));
            format!("{stated} stated, {implied} implied, {} unknown", of(Basis::Unknown))
        };
        let unchecked = self.entries.iter().filter(|entry| !entry.is_checked).count();
        write!(f, "{} calls, {webhooks} webhooks; methods: {}", calls.len(), said(&|one| one.0))?;
        write!(f, "; paths: {}; {unchecked} unchecked", said(&|one| one.1))
    }
}

/// Returns how method and path of a call are known.
fn bases(entry: &Entry) -> Option<(Basis, Basis)> {
    match &entry.kind {
        Kind::Call { method, path } => Some((method.basis(), path.basis())),
        Kind::Webhook { .. } => None,
    }
}

/// A page that was saved as text, with its outline.
#[derive(Clone, Debug)]
pub struct Page {
    /// What the text says; rows have the names and places that the outline gives them.
    pub document: Document,
    /// What it lost.
    pub settled: Settled,
}

/// Reads the text of a page and the outline that lies among the files of its export, or begins one. `None` comes only together
/// with an error.
pub fn page(export: &Export, report: &mut Report) -> Option<Page> {
    let main = &export.main;
    let bytes = export.files.get(main).map(Vec::as_slice).unwrap_or_default();
    let read = tree::decode(main, bytes).map_err(|found| report.push(found)).ok()?;
    let mut document = text::read(main, read, report);
    if report.has_errors() {
        return None;
    }
    let (file, known) = match among(export) {
        Some((file, bytes)) => (file.clone(), Some(bytes)),
        None => (beside(main).into(), None),
    };
    let settled = settle(&document, &file, known, report)?;
    settled.outline.complete_rows(&mut document);
    Some(Page { document, settled })
}

/// Returns the outline that lies among the files of an export.
fn among(export: &Export) -> Option<(&Arc<str>, &[u8])> {
    let is_outline = |file: &str| file.rsplit('/').next() == Some(FILE);
    export.files.iter().find(|(file, _)| is_outline(file)).map(|(file, bytes)| (file, bytes.as_slice()))
}

/// Returns the name of the outline in the folder of a file.
pub fn beside(file: &str) -> String {
    file.rsplit_once('/').map_or_else(|| FILE.to_owned(), |(folder, _)| format!("{folder}/{FILE}"))
}
