//! The facts by which a call is known again when its page was saved anew.
//!
//! Names only, so that no sentence of a vendor is checked in: `takes page[number] page[size]; gives service_requests`.

use crate::parse::redoc::text::{Call, Row};
use serde_json::Value;
use std::collections::BTreeSet;

/// How many names of a kind are noted.
const MOST: usize = 8;
/// How long a name may be.
const LONGEST: usize = 60;

/// Returns what is noted of a call.
pub(super) fn of(call: &Call) -> String {
    let mut parts = Vec::new();
    let event = || super::guess::event(call).map(|name| format!(" {}", short(&name))).unwrap_or_default();
    parts.extend(call.is_webhook.then(|| format!("webhook{}", event())));
    parts.extend(call.title.as_ref().map(|title| format!("`{}`", short(&title.text))));
    parts.extend(said("takes", call.parameters.iter().map(name)));
    let sent = call.request.as_ref().map(|sample| keys(&sample.value));
    let body = || call.body.iter().flat_map(|body| &body.rows).map(name).collect();
    parts.extend(said("sends", sent.unwrap_or_else(body)));
    parts.extend(call.reply.as_ref().and_then(|sample| said("gives", keys(&sample.value))));
    if parts.is_empty() { "nothing".to_owned() } else { parts.join("; ") }
}

fn said(verb: &str, names: impl IntoIterator<Item = String>) -> Option<String> {
    let mut names: Vec<String> = names.into_iter().map(|name| short(&name)).collect();
    let more = names.len().saturating_sub(MOST);
    names.truncate(MOST);
    names.extend((more > 0).then(|| format!("+{more}")));
    (!names.is_empty()).then(|| format!("{verb} {}", names.join(" ")))
}

fn name(row: &Row) -> String {
    let lost = row.is_named_by_sample || row.name.is_none();
    if lost { "?".to_owned() } else { row.name.clone().unwrap_or_default() }
}

/// Returns the keys of the first level.
fn keys(value: &Value) -> Vec<String> {
    match value {
        Value::Object(object) => object.keys().cloned().collect(),
        Value::Array(items) => {
            let inner = items.first().map(keys).unwrap_or_default();
            std::iter::once("[]".to_owned()).chain(inner).collect()
        }
        Value::Null => vec!["null".to_owned()],
        Value::Bool(_) => vec!["boolean".to_owned()],
        Value::Number(_) => vec!["number".to_owned()],
        Value::String(_) => vec!["string".to_owned()],
    }
}

fn short(name: &str) -> String {
    let plain = name.chars().filter(|c| !c.is_control()).take(LONGEST);
    plain.collect::<String>().split_whitespace().collect::<Vec<_>>().join(" ")
}

/// Tells how much two calls are alike, from 0 to 1.
pub(super) fn likeness(one: &str, other: &str) -> f64 {
    let (one, other) = (tokens(one), tokens(other));
    let shared = one.intersection(&other).count();
    let all = one.union(&other).count();
    if all == 0 { 1.0 } else { shared as f64 / all as f64 }
}

/// Returns the names, each with its role; a title counts by its words.
fn tokens(anchor: &str) -> BTreeSet<(String, String)> {
    let mut found = BTreeSet::new();
    for part in anchor.split("; ") {
        let (role, names) = match part.split_once(' ') {
            Some((role @ ("takes" | "sends" | "gives"), names)) => (role, names),
            _ => ("", part),
        };
        let names = names.split([' ', '`']).filter(|name| !name.is_empty());
        found.extend(names.map(|name| (role.to_owned(), name.to_owned())));
    }
    found
}
