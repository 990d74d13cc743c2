//! The values in a sample, each with the way to it.

use crate::evidence::Step;
use serde_json::Value;

/// Calls `found` for each value that stands in another one, the outer ones first.
pub(super) fn each_value<'v>(value: &'v Value, found: &mut impl FnMut(&[Step], &'v Value)) {
    visit(value, &mut Vec::new(), found);
}

/// Calls `found` for each field of an object.
pub(super) fn each_field<'v>(value: &'v Value, found: &mut impl FnMut(&[Step], &str, &'v Value)) {
    each_value(value, &mut |path, value| {
        if let Some(Step::Key(key)) = path.last() {
            found(path, key, value);
        }
    });
}

fn visit<'v>(value: &'v Value, path: &mut Vec<Step>, found: &mut impl FnMut(&[Step], &'v Value)) {
    let below: Vec<(Step, &Value)> = match value {
        Value::Object(map) => map.iter().map(|(key, value)| (Step::Key(key.clone()), value)).collect(),
        Value::Array(items) => items.iter().map(|item| (Step::Item, item)).collect(),
        _ => return,
    };
    for (step, value) in below {
        path.push(step);
        found(path, value);
        visit(value, path, found);
        path.pop();
    }
}
