//! The text of a page that keeps a line for each row of its tables and drops blank lines, headings and captions.
//!
//! Where a call begins, where its parameters go and which sample is whose is not said: all of it is inferred from what
//! follows what, and each guess is a warning.

mod body;
mod cell;
mod check;
mod group;
mod intro;
mod line;
mod name;
mod place;
mod sample;
mod scan;
#[cfg(test)]
mod tests;
mod webhook;

use super::document::{Body, Call, Document, Flavour, Row, RowPlace, Sample};
use crate::diagnostic::{Diagnostic, Location, Report};
use group::Group;
use name::KnownNames;
use scan::RawSample;
use serde_json::{Map, Value};
use std::sync::Arc;

/// Reads a text.
pub(super) fn read(file: &Arc<str>, text: &str, report: &mut Report) -> Document {
    let mut groups = group::groups(scan::pieces(file, text, report), report);
    let mut introduction = Vec::new();
    if let Some(first) = groups.first_mut() {
        (introduction, first.prose) = intro::split(std::mem::take(&mut first.prose), report);
    }
    check::prose(&introduction, report);
    let known = known_names(&groups);
    let calls = groups.into_iter().filter_map(|group| call(group, &known, report)).collect();
    Document {
        flavour: Flavour::Rows,
        at: Location::file(file),
        title: None,
        version: None,
        introduction,
        calls,
    }
}

/// Returns all names that a text has.
fn known_names(groups: &[Group]) -> KnownNames {
    let mut known = KnownNames::default();
    for group in groups {
        group.rows.iter().filter_map(|row| row.name.as_deref()).for_each(|name| known.add(name));
        group
            .samples
            .iter()
            .filter_map(|sample| sample.value.as_ref())
            .for_each(|value| known.add_keys(value));
    }
    known
}

/// Makes a call of a group.
fn call(mut group: Group, known: &KnownNames, report: &mut Report) -> Option<Call> {
    let at = group.at()?.clone();
    let mut rows = std::mem::take(&mut group.rows);
    let sent = sent(&group);
    place::find(&mut rows, group.has_body, sent, report);
    name::find(&mut rows, sent, known, report);
    let is_webhook = webhook::is_one(&group, &rows);
    let mut samples = group.samples.into_iter();
    let request = if group.has_body { samples.next() } else { None };
    let (body, parameters): (Vec<Row>, _) = rows.into_iter().partition(|row| row.place == RowPlace::Body);
    let call = Call {
        body: body.first().map(|first| Body { at: first.at.clone(), media_type: None, rows: body.clone() }),
        at,
        section: None,
        section_prose: Vec::new(),
        title: None,
        prose: group.prose,
        security: Vec::new(),
        parameters,
        request: request.and_then(sample),
        reply: samples.next().and_then(sample),
        is_webhook,
    };
    check::prose(&call.prose, report);
    check::call(&call, report);
    if is_webhook {
        let message =
            "a call is read as one that the service makes, since it has no answer and its words say so";
        report.push(
            Diagnostic::warning("guessed-webhook", &call.at, message).help("check it against the page"),
        );
    }
    Some(call)
}

/// Returns the fields of the sample of what a call sends.
fn sent(group: &Group) -> Option<&Map<String, Value>> {
    let sample = group.samples.first().filter(|_| group.has_body)?;
    body::fields(sample.value.as_ref()?)
}

fn sample(raw: RawSample) -> Option<Sample> {
    Some(Sample { at: raw.at, media_type: None, value: raw.value?, hidden: Vec::new() })
}
