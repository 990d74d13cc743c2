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

/// Tells how much two calls are alike, from 0 to 1. Calls of two titles are two, and so are those that have nothing in common of
/// what they send or of what they give: a path goes from one to the other only where that is certain.
pub(super) fn likeness(one: &str, other: &str) -> f64 {
    let (one, other) = (Roles::of(one), Roles::of(other));
    let is_other = |one: &BTreeSet<&str>, other: &BTreeSet<&str>| {
        !one.is_empty() && !other.is_empty() && one.is_disjoint(other)
    };
    if one.rest != other.rest || is_other(&one.sends, &other.sends) || is_other(&one.gives, &other.gives) {
        return 0.0;
    }
    let pairs = [(&one.takes, &other.takes), (&one.sends, &other.sends), (&one.gives, &other.gives)];
    let shared: usize = pairs.iter().map(|(one, other)| one.intersection(other).count()).sum();
    let all: usize = pairs.iter().map(|(one, other)| one.union(other).count()).sum();
    // A title that is the same says as much as a name.
    let titles = one.rest.len();
    if all + titles == 0 { 1.0 } else { (shared + titles) as f64 / (all + titles) as f64 }
}

/// The names of a call by what they are in it.
#[derive(Default)]
struct Roles<'a> {
    takes: BTreeSet<&'a str>,
    sends: BTreeSet<&'a str>,
    gives: BTreeSet<&'a str>,
    /// Titles and events.
    rest: BTreeSet<&'a str>,
}

impl<'a> Roles<'a> {
    fn of(anchor: &'a str) -> Self {
        let mut roles = Self::default();
        for part in anchor.split("; ") {
            match part.split_once(' ') {
                Some(("takes", names)) => roles.takes.extend(names.split(' ')),
                Some(("sends", names)) => roles.sends.extend(names.split(' ')),
                Some(("gives", names)) => roles.gives.extend(names.split(' ')),
                _ => roles.rest.extend([part]),
            }
        }
        roles
    }
}

#[cfg(test)]
mod tests {
    use super::likeness;

    #[test]
    fn calls_are_alike_where_what_goes_in_and_out_is() {
        let alike = |one: &str, other: &str| likeness(one, other) >= 0.5;
        assert!(alike("takes page; gives crates", "takes page size; gives crates"));
        assert!(alike("`List crates`; gives crates", "`List crates`; takes page; gives crates"));
        assert!(!alike("takes page size; gives crates", "takes page size; gives lorries"));
        assert!(!alike("`Get a crate`; takes id; gives data", "`Get a lorry`; takes id; gives data"));
        assert!(!alike("webhook a; sends event payload", "webhook b; sends event payload"));
        assert!(!alike("takes a; sends crate", "takes b; gives crate"));
    }
}
