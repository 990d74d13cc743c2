//! What must hold for an outline.

use super::{Entry, Kind, Reading, RowName};
use crate::diagnostic::{Diagnostic, Location, Report};
use crate::parse::redoc::text::{Call, Row, RowPlace};
use crate::words;
use std::collections::{BTreeMap, BTreeSet};

const RULE: &str = "outline";
/// The rule by which a path and its rows agree.
const PATH_RULE: &str = "outline-path-parameter";

/// Returns what is wrong with an entry.
pub(super) fn error(at: &Location, message: impl Into<String>) -> Diagnostic {
    Diagnostic::error(RULE, at, message)
}

/// A function is named by it.
pub(super) fn id(id: &str, at: &Location, report: &mut Report) {
    let plain = |c: char| c.is_ascii_lowercase() || c.is_ascii_digit() || c == '_';
    if !id.starts_with(|c: char| c.is_ascii_lowercase()) || !id.chars().all(plain) {
        let help = "use lower-case letters, digits and `_`, and begin with a letter: `list`, `get_label`";
        report.push(error(at, format!("`{id}` cannot be the name of a function")).help(help));
    }
}

/// A module is named by it.
pub(super) fn resource(name: &str, at: &Location, report: &mut Report) {
    if words::split(name).is_empty() {
        report.push(error(at, format!("`{name}` cannot be the name of a group")).help("name it in letters"));
    }
}

/// A row is named.
pub(super) fn row(row: &RowName, at: &Location, report: &mut Report) {
    if row.name.trim().is_empty() {
        let help = "write its name, as it goes over the wire, or delete it from `rows`";
        report.push(error(at, "a row of the outline has no name").help(help));
    }
}

/// A path can be sent.
pub(super) fn path(path: &str, at: &Location, report: &mut Report) -> bool {
    let fault = if !path.starts_with('/') {
        "does not begin with `/`"
    } else if path.contains(|c: char| c.is_whitespace() || c.is_control() || matches!(c, '?' | '#')) {
        "holds what stands in no path"
    } else if parameters(path).is_none() {
        "has braces that are not those of `{names}`, each once"
    } else {
        return true;
    };
    let help = "write it as `/parcels/{id}`; what follows a `?` is a parameter";
    report.push(error(at, format!("the path `{path}` {fault}")).help(help));
    false
}

/// Returns the names in a path; `None` where the braces do not pair.
pub(super) fn parameters(path: &str) -> Option<Vec<&str>> {
    let mut names = Vec::new();
    let mut rest = path;
    while let Some(open) = rest.find(['{', '}']) {
        let inner = rest[open..].strip_prefix('{')?;
        let (name, after) = inner.split_once('}')?;
        if name.is_empty() || name.contains(['{', '/']) || names.contains(&name) {
            return None;
        }
        names.push(name);
        rest = after;
    }
    Some(names)
}

/// What is claimed has a reason.
pub(super) fn because(kind: &Kind, because: Option<&str>, at: &Location, report: &mut Report) {
    let Kind::Call { method, path } = kind else { return };
    let is_claimed = *method != Reading::Unknown || *path != Reading::Unknown;
    if is_claimed && because.is_none_or(|because| because.trim().is_empty()) {
        let help = "add `because = \"…\"`: where the documentation says it, or what it follows from";
        report.push(error(at, "an entry of the outline has a method or a path and no `because`").help(help));
    }
}

/// No two entries are the same.
pub(super) fn twins(entries: &[Entry], report: &mut Report) {
    let mut first: BTreeMap<String, &Entry> = BTreeMap::new();
    for entry in entries {
        for what in own(entry) {
            if let Some(other) = first.get(&what) {
                let help = format!("the other one: {}", other.at);
                report.push(error(&entry.at, format!("two entries of the outline have {what}")).help(help));
            } else {
                first.insert(what, entry);
            }
        }
    }
}

/// Returns what no other entry may have.
fn own(entry: &Entry) -> Vec<String> {
    let mut all = vec![format!("the name `{}` in `{}`", entry.id, words::key(&entry.resource))];
    if let (Some(method), Some(path)) = (entry.method(), entry.path()) {
        all.push(format!("the call {} {}", method.as_str(), shape(path)));
    }
    if let Kind::Webhook { name } = &entry.kind {
        all.push(format!("the webhook `{name}`"));
    }
    all
}

/// Returns a path without the names of its parameters, which do not tell paths apart.
pub(super) fn shape(path: &str) -> String {
    let pieces = path.split(['{', '}']).enumerate();
    pieces.map(|(at, piece)| if at % 2 == 0 { piece } else { "{}" }).collect()
}

/// Says where a path and the rows of its call do not agree.
pub(super) fn against(entry: &Entry, call: &Call, report: &mut Report) {
    let Some(path) = entry.path() else { return };
    let in_path: BTreeSet<&str> = parameters(path).unwrap_or_default().into_iter().collect();
    let warning = |message: String, help: &str| Diagnostic::warning(PATH_RULE, &entry.at, message).help(help);
    let can_be =
        |place: RowPlace, stated: bool| place == RowPlace::Path || !stated && place != RowPlace::Body;
    let rows = || call.parameters.iter().filter_map(|row| Some((row.name.as_deref()?, row)));
    let has_row =
        |name: &str| rows().any(|(row, about)| row == name && can_be(about.place, about.is_place_stated));
    let lacking: Vec<&str> = in_path.iter().copied().filter(|name| !has_row(name)).collect();
    let left = rows().filter(|(name, row)| row.place == RowPlace::Path && !in_path.contains(name));
    let left: Vec<(&str, &Row)> = left.collect();
    let has_nameless = call.parameters.iter().any(|row| row.name.is_none() || row.is_named_by_sample);
    if let ([name], [(row, about)], false) = (lacking.as_slice(), left.as_slice(), has_nameless)
        && about.required
    {
        report.push(other_name(entry, path, name, row));
        return;
    }
    for name in lacking {
        let or_rows = if has_nameless { ", or name a row of the call so in `rows`" } else { "" };
        let help = format!("name it as the page does{or_rows}");
        report.push(warning(format!("no row of the page says what `{{{name}}}` of a path is"), &help));
    }
    for (row, _) in left {
        let help = format!("put `{{{row}}}` into the path `{path}`");
        report.push(warning(format!("the row `{row}` goes into a path that has no place for it"), &help));
    }
}

/// Says that the only row for a path is not called as in the path: a function would have both. What is read of a page for the
/// first time has to be written, so that a person can mend it.
fn other_name(entry: &Entry, path: &str, name: &str, row: &str) -> Diagnostic {
    let message =
        format!("the path has `{{{name}}}`, which is no row of the page, and no place for the row `{row}`");
    let found = if entry.is_checked { Diagnostic::error } else { Diagnostic::warning };
    let path = path.replace(&format!("{{{name}}}"), &format!("{{{row}}}"));
    found(PATH_RULE, &entry.at, message).help(format!("write the path as `{path}`"))
}
