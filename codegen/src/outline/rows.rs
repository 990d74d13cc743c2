//! What an outline says of the rows of a text: names that it lost, and which go into the path.

use super::{Entry, Outline, check};
use crate::diagnostic::{Diagnostic, Location, Report};
use crate::parse::redoc::text::{Call, Document, Row, RowPlace};
use std::collections::HashSet;

impl Outline {
    /// Gives rows of a text the names that a person states, and puts those into the path that it has.
    pub fn complete_rows(&self, document: &mut Document) {
        for (entry, call) in self.entries.iter().zip(&mut document.calls) {
            // Settling has said what is wrong.
            apply(entry, call, &mut Guesses::new(), &mut Report::default());
            if let Some(path) = entry.path() {
                put(call, path);
            }
        }
    }
}

/// What readers guessed and an outline settles: rules, and where they found something.
pub(super) type Guesses = HashSet<(&'static str, Location)>;

/// Rules by which readers say what became of the name of a row.
const NAMES: [&str; 2] = ["lost-name", "guessed-name"];
/// Rules by which readers say what they guessed of a row.
const ROWS: [&str; 2] = ["guessed-name", "guessed-place"];
/// Rules by which readers say what they guessed of a call.
const CALLS: [&str; 2] = ["guessed-call", "guessed-webhook"];

/// Gives rows of a call their names.
pub(super) fn apply(entry: &Entry, call: &mut Call, settled: &mut Guesses, report: &mut Report) {
    for row in &entry.rows {
        match give(call, row.after.as_deref(), &row.name) {
            Some(at) => settle(&NAMES, &at, settled),
            None => report.push(no_row(entry, row.after.as_deref())),
        }
    }
}

/// Puts those rows into a path that stand in it, and no others, but where the page says where they go.
fn put(call: &mut Call, path: &str) {
    let in_path = check::parameters(path).unwrap_or_default();
    for row in call.parameters.iter_mut().filter(|row| !row.is_place_stated) {
        let is_in_path = row.name.as_deref().is_some_and(|name| in_path.contains(&name));
        row.place = match row.place {
            _ if is_in_path => RowPlace::Path,
            RowPlace::Path => RowPlace::Query,
            place => place,
        };
    }
}

/// Takes back what readers guessed of a call and a person has looked at.
pub(super) fn confirm(entry: &Entry, call: &Call, settled: &mut Guesses) {
    if !entry.is_checked {
        return;
    }
    settle(&CALLS, &call.at, settled);
    rows(call).for_each(|row| settle(&ROWS, &row.at, settled));
    let samples = call.request.iter().chain(&call.reply);
    samples.for_each(|sample| settle(&["guessed-sample"], &sample.at, settled));
}

/// Notes what is settled at a place.
fn settle(rules: &[&'static str], at: &Location, settled: &mut Guesses) {
    settled.extend(rules.iter().map(|rule| (*rule, at.clone())));
}

/// Returns the rows of a call, in the order of the page.
fn rows(call: &Call) -> impl Iterator<Item = &Row> {
    call.parameters.iter().chain(call.body.iter().flat_map(|body| &body.rows))
}

/// Names the row behind another one, or the first one. Returns where it stands.
fn give(call: &mut Call, after: Option<&str>, name: &str) -> Option<Location> {
    let body = call.body.iter_mut().flat_map(|body| &mut body.rows);
    let mut rows = call.parameters.iter_mut().chain(body);
    let is_before = |row: &&mut Row| after.is_some_and(|after| row.name.as_deref() == Some(after));
    let is_reached = after.is_none() || rows.by_ref().any(|row| is_before(&row));
    let row = is_reached.then(|| rows.next()).flatten();
    match row {
        Some(row) if row.name.is_none() || row.is_named_by_sample => {
            row.name = Some(name.to_owned());
            row.is_named_by_sample = false;
            Some(row.at.clone())
        }
        _ => None,
    }
}

fn no_row(entry: &Entry, after: Option<&str>) -> Diagnostic {
    let place = match after {
        Some(after) => format!("after `{after}`"),
        None => "at the beginning".to_owned(),
    };
    let message = format!("the outline names a row {place}, where the text has none without a name");
    let help = "delete it from `rows`, or say in `after` which row stands before it";
    Diagnostic::error("outline-row", &entry.at, message).help(help)
}

/// Says which rows of a call have no name.
pub(super) fn nameless(entry: &Entry, call: &Call, settled: &mut Guesses, report: &mut Report) {
    let mut before: Option<&str> = None;
    for row in rows(call) {
        if row.name.is_none() {
            let after = before.map(|before| format!("after = {}, ", super::write::quoted(before)));
            let help = format!(
                "name it in the entry at {}: rows = [{{ {}name = \"…\" }}]",
                entry.at,
                after.unwrap_or_default()
            );
            let message = "the text lost the name of a row";
            settle(&NAMES, &row.at, settled);
            report.push(Diagnostic::warning("outline-nameless", &row.at, message).help(help));
        }
        before = row.name.as_deref();
    }
}
