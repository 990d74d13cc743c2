//! What must hold for an outline.

use super::{Entry, Kind, Reading, RowName};
use crate::diagnostic::{Diagnostic, Location, Report};
use crate::parse::redoc::text::{Call, RowPlace};
use crate::words;
use std::collections::{BTreeMap, BTreeSet};

const RULE: &str = "outline";

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
    let is_name = |segment: &str| segment.starts_with('{') && segment.ends_with('}');
    let segments = path.split('/').map(|segment| if is_name(segment) { "{}" } else { segment });
    segments.collect::<Vec<_>>().join("/")
}

/// Says where a path and the rows of its call do not agree.
pub(super) fn against(entry: &Entry, call: &Call, report: &mut Report) {
    let Some(path) = entry.path() else { return };
    let in_path: BTreeSet<&str> = parameters(path).unwrap_or_default().into_iter().collect();
    let warning = |message: String, help: &str| {
        Diagnostic::warning("outline-path-parameter", &entry.at, message).help(help)
    };
    let can_be =
        |place: RowPlace, stated: bool| place == RowPlace::Path || !stated && place != RowPlace::Body;
    let rows = || call.parameters.iter().filter_map(|row| Some((row.name.as_deref()?, row)));
    for name in &in_path {
        if !rows().any(|(row, about)| row == *name && can_be(about.place, about.is_place_stated)) {
            let help = "name it as the page does, or name a row of the call so in `rows`";
            report.push(warning(format!("no row of the page says what `{{{name}}}` of a path is"), help));
        }
    }
    for (row, _) in rows().filter(|(name, row)| row.place == RowPlace::Path && !in_path.contains(name)) {
        let help = format!("put `{{{row}}}` into the path `{path}`");
        report.push(warning(format!("the row `{row}` goes into a path that has no place for it"), &help));
    }
}
