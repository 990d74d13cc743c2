//! Dots in place of what is not shown: `"other fields": "..."`.

use super::find;
use super::source::Seen;
use crate::diagnostic::{Diagnostic, Location, Report};
use crate::ir::Tag;
use indexmap::IndexMap;
use serde_json::Value;
use std::collections::HashSet;

/// What is seen under a key.
struct Held {
    /// The first place that shows dots.
    dots: Option<Location>,
    /// Whether anything else is shown.
    shown: bool,
}

/// Drops keys that stand for further ones, and reports them: those that are no identifiers, and those that nothing but dots stands
/// under. Elsewhere dots are the placeholder of one sample.
pub(super) fn drop(seen: &mut [Seen], report: &mut Report) {
    let mut keys: IndexMap<String, Held> = IndexMap::new();
    seen.iter().for_each(|item| see(&item.value, &item.at, &mut keys));
    keys.retain(|key, held| held.dots.is_some() && (!held.shown || !is_identifier(key)));
    let gone: HashSet<&str> = keys.keys().map(String::as_str).collect();
    if !gone.is_empty() {
        seen.iter_mut().for_each(|item| remove(&mut item.value, &gone));
    }
    for (key, held) in &keys {
        let message = format!("`{key}` holds dots alone and is taken for fields that are not shown");
        let help = "where it is a field, show a value of it";
        report.extend(held.dots.as_ref().map(|at| Diagnostic::warning("ellipsis", at, message).help(help)));
    }
}

/// Tells whether the kind of an object may be one that is not shown.
pub(super) fn hides_kind(value: &Value) -> bool {
    value.as_object().is_some_and(|map| {
        map.iter().any(|(key, value)| is_dots(value) && find::is_telling(key) || hides_kind(value))
    })
}

/// Leaves out messages whose kind is not shown, and reports them.
pub(super) fn leave_out(bodies: Vec<Seen>, tag: &Tag, report: &mut Report) -> Vec<Seen> {
    let mut hides = |value: &Value, at: &Location| {
        let hides = hides_kind(value) && !find::names_kind(value, tag);
        if hides {
            let message = "the kind of a message is not shown; it is left out";
            report.push(Diagnostic::warning("ellipsis", at, message).help("show which kind it is"));
        }
        hides
    };
    let mut left = Vec::with_capacity(bodies.len());
    for mut body in bodies {
        let is_gone = match &mut body.value {
            Value::Array(items) => {
                items.retain(|item| !hides(item, &body.at));
                items.is_empty()
            }
            value => hides(value, &body.at),
        };
        left.extend((!is_gone).then_some(body));
    }
    left
}

/// Notes what stands under each key.
fn see(value: &Value, at: &Location, keys: &mut IndexMap<String, Held>) {
    match value {
        Value::Object(map) => {
            for (key, value) in map {
                if !keys.contains_key(key) {
                    keys.insert(key.clone(), Held { dots: None, shown: false });
                }
                let held = &mut keys[key];
                if is_dots(value) {
                    held.dots.get_or_insert_with(|| at.clone());
                } else {
                    held.shown = true;
                }
                see(value, at, keys);
            }
        }
        Value::Array(items) => items.iter().for_each(|item| see(item, at, keys)),
        _ => {}
    }
}

fn is_dots(value: &Value) -> bool {
    matches!(value.as_str(), Some("..." | "…"))
}

fn is_identifier(key: &str) -> bool {
    !key.contains(char::is_whitespace) && key.chars().any(char::is_alphanumeric)
}

fn remove(value: &mut Value, gone: &HashSet<&str>) {
    match value {
        Value::Object(map) => {
            map.retain(|key, _| !gone.contains(key.as_str()));
            map.values_mut().for_each(|value| remove(value, gone));
        }
        Value::Array(items) => items.iter_mut().for_each(|item| remove(item, gone)),
        _ => {}
    }
}
