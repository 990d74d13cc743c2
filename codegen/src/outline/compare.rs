//! Whether the document that was made of a text still says what the outline says: a person may have changed the outline since.

use super::{Entry, FILE, Kind, Outline, Reading, beside, check};
use crate::diagnostic::{Diagnostic, Location, Report};
use crate::input::Export;
use crate::ir::{Basis, Method};
use crate::rebuild;
use serde_json::Value;
use std::collections::{HashMap, HashSet};
use std::fmt;

const RULE: &str = "outline-not-imported";

/// Compares an outline with the document of an API that was made with it. The text of a page itself is read with the outline.
pub fn compare(outline: &Outline, api: &str, export: &Export) -> Report {
    let mut report = Report::default();
    if rebuild::is_text(export) {
        return report;
    }
    let bytes = export.files.get(&export.main).map(Vec::as_slice).unwrap_or_default();
    if let Ok(document) = serde_json::from_slice::<Value>(bytes) {
        let known = Known::of(&document);
        report.extend(known.other(outline).into_iter().map(|found| found.help(help(api))));
        if !report.has_errors() {
            let at = Location::file(&beside(&export.main).into());
            report.extend(known.without_entry(outline, &at).map(|found| found.help(help(api))));
        }
    }
    report
}

fn help(api: &str) -> String {
    format!(
        "run `cargo xtask regen {api} --from PAGE.txt`, the text of the page; where the page is no longer read as text, delete {FILE}"
    )
}

/// What a document has of what an outline says.
struct Known<'d> {
    /// By id.
    calls: HashMap<&'d str, Vec<Said<'d>>>,
    webhooks: HashSet<&'d str>,
}

/// What is said of a call.
#[derive(Clone, Copy, PartialEq)]
struct Said<'d> {
    /// `None` where it is unknown.
    method: Option<(Method, Basis)>,
    path: Option<(&'d str, Basis)>,
}

impl<'d> Known<'d> {
    fn of(document: &'d Value) -> Self {
        let mut calls: HashMap<&str, Vec<Said<'_>>> = HashMap::new();
        for (path, item) in object(document.get("paths")) {
            for (method, operation) in object(Some(item)) {
                if let Some(id) = operation.get("operationId").and_then(Value::as_str) {
                    let said = Said::in_document(Method::parse(method), path, operation);
                    calls.entry(id).or_default().push(said);
                }
            }
        }
        let webhooks = object(document.get("webhooks")).map(|(name, _)| name).collect();
        Self { calls, webhooks }
    }

    /// Returns what is other in the document, or not there.
    fn other(&self, outline: &Outline) -> Vec<Diagnostic> {
        let paths = Paths::of(outline);
        outline.entries.iter().filter_map(|entry| self.differs(entry, &paths)).collect()
    }

    fn differs<'o>(&self, entry: &'o Entry, paths: &Paths<'o>) -> Option<Diagnostic> {
        let shown = entry.shown();
        let message = match &entry.kind {
            Kind::Webhook { name } => (!self.webhooks.contains(name.as_str()))
                .then(|| format!("the webhook `{name}` of the outline is none of the document"))?,
            Kind::Call { method, path } => {
                let said = Said::in_outline(method, path, paths);
                let known = self.calls.get(entry.operation_id().as_str()).map(Vec::as_slice);
                match known.unwrap_or_default() {
                    [] if paths.is_hidden(entry) => return None,
                    [] => format!("`{shown}` of the outline is no call of the document"),
                    known if known.contains(&said) => return None,
                    [known, ..] => {
                        format!("`{shown}` is `{said}` in the outline, and `{known}` in the document")
                    }
                }
            }
        };
        Some(Diagnostic::error(RULE, &entry.at, message))
    }

    /// Returns what the document has and the outline has not.
    fn without_entry(&self, outline: &Outline, at: &Location) -> Option<Diagnostic> {
        let ids: HashSet<String> = outline.entries.iter().map(Entry::operation_id).collect();
        let mut rest: Vec<&str> = self.calls.keys().copied().filter(|id| !ids.contains(*id)).collect();
        let is_known = |name: &str| {
            outline
                .entries
                .iter()
                .any(|entry| matches!(&entry.kind, Kind::Webhook { name: own } if own == name))
        };
        rest.extend(self.webhooks.iter().filter(|name| !is_known(name)));
        rest.sort_unstable();
        let first = rest.first()?;
        let more = if rest.len() > 1 { format!(", nor for {} more", rest.len() - 1) } else { String::new() };
        let message = format!("the outline has no entry for `{first}` of the document{more}");
        Some(Diagnostic::error(RULE, at, message))
    }
}

fn object(value: Option<&Value>) -> impl Iterator<Item = (&str, &Value)> {
    value.and_then(Value::as_object).into_iter().flatten().map(|(key, value)| (key.as_str(), value))
}

impl<'d> Said<'d> {
    fn in_document(method: Option<Method>, path: &'d str, operation: &Value) -> Self {
        let basis = |key: &str| {
            let word = operation.get(key).and_then(Value::as_str);
            word.map_or(Some(Basis::Stated), Basis::parse).filter(|basis| *basis != Basis::Unknown)
        };
        Self {
            method: method.zip(basis("x-method-basis")),
            path: basis("x-path-basis").map(|basis| (path, basis)),
        }
    }

    fn in_outline(method: &Reading<Method>, path: &'d Reading<String>, paths: &Paths<'d>) -> Self {
        Self {
            method: method.value().map(|value| (*value, method.basis())),
            path: path.value().map(|value| (paths.first(value), path.basis())),
        }
    }
}

impl fmt::Display for Said<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self.method {
            Some((method, basis)) => write!(f, "{} ({})", method.as_str(), basis.word())?,
            None => f.write_str("? (unknown)")?,
        }
        match self.path {
            Some((path, basis)) => write!(f, " {path} ({})", basis.word()),
            None => f.write_str(" ? (unknown)"),
        }
    }
}

/// The paths of an outline by their shapes. A document has one path of each: the first gives the names, and of calls that no
/// method tells apart it has one.
struct Paths<'o>(HashMap<String, Vec<&'o Entry>>);

impl<'o> Paths<'o> {
    fn of(outline: &'o Outline) -> Self {
        let mut paths: HashMap<String, Vec<&Entry>> = HashMap::new();
        for entry in &outline.entries {
            if let Some(path) = entry.path() {
                paths.entry(check::shape(path)).or_default().push(entry);
            }
        }
        Self(paths)
    }

    /// Returns the path as the document spells it.
    fn first(&self, path: &'o str) -> &'o str {
        self.0.get(&check::shape(path)).and_then(|alike| alike.first()?.path()).unwrap_or(path)
    }

    /// Tells whether another call may have the place of a call.
    fn is_hidden(&self, entry: &Entry) -> bool {
        let alike = entry.path().and_then(|path| self.0.get(&check::shape(path)));
        alike.is_some_and(|alike| alike.len() > 1 && alike.iter().any(|other| other.method().is_none()))
    }
}
