//! Fields that stand for further ones: `"other fields": "..."`.

use super::source::Seen;
use crate::diagnostic::{Diagnostic, Location, Report};
use indexmap::IndexMap;
use serde_json::Value;

/// Drops such fields, and reports them.
pub(super) fn drop(seen: &mut [Seen], report: &mut Report) {
    let mut keys: IndexMap<String, Location> = IndexMap::new();
    for item in seen.iter() {
        each(&item.value, &mut |key| {
            keys.entry(key.to_owned()).or_insert_with(|| item.at.clone());
        });
    }
    for item in seen.iter_mut() {
        keys.keys().for_each(|key| remove(&mut item.value, key));
    }
    for (key, at) in keys {
        let message = format!("`{key}` stands for fields that are not shown; it is none itself");
        report.push(Diagnostic::warning("ellipsis", &at, message));
    }
}

/// Calls `visit` for the key of each such field.
fn each(value: &Value, visit: &mut impl FnMut(&str)) {
    match value {
        Value::Object(map) => {
            for (key, value) in map {
                if matches!(value.as_str(), Some("..." | "…")) {
                    visit(key);
                }
                each(value, visit);
            }
        }
        Value::Array(items) => items.iter().for_each(|item| each(item, visit)),
        _ => {}
    }
}

fn remove(value: &mut Value, key: &str) {
    match value {
        Value::Object(map) => {
            map.shift_remove(key);
            map.values_mut().for_each(|value| remove(value, key));
        }
        Value::Array(items) => items.iter_mut().for_each(|item| remove(item, key)),
        _ => {}
    }
}
