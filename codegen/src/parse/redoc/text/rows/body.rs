//! Which rows describe the body, told by the sample of what is sent.

use crate::parse::redoc::text::{Prim, Row};
use serde_json::{Map, Value};
use std::collections::HashSet;

/// Tells whether a call with these rows, whose first sample is this, sends a body: then the sample shows it.
pub(super) fn is_sent(rows: &[Row], sample: Option<&Value>) -> bool {
    rows.iter().any(is_structured) || sample.and_then(fields).is_some_and(|fields| are_named(rows, fields))
}

/// Tells whether rows name all fields of a sample; those that lost their names name any.
fn are_named(rows: &[Row], fields: &Map<String, Value>) -> bool {
    let names: HashSet<&str> = rows.iter().filter_map(|row| row.name.as_deref()).collect();
    let nameless = rows.iter().filter(|row| row.name.is_none()).count();
    let others = fields.keys().filter(|key| !names.contains(key.as_str())).count();
    // One field that names an object is more likely in the answer of the call that fetches the object.
    let is_id_alone = fields.len() == 1 && rows.iter().any(|row| is_id(row) && is_one_of(row, fields));
    others <= nameless && others < fields.len() && !is_id_alone
}

/// Tells whether a row lost its name because its schema holds more.
pub(super) fn is_structured(row: &Row) -> bool {
    row.name.is_none()
        && row.ty.alternatives.iter().any(|alternative| matches!(alternative.prim, Prim::Object | Prim::Any))
}

/// Tells whether a row names the object that a call is about.
pub(super) fn is_id(row: &Row) -> bool {
    row.required && row.name.as_deref() == Some("id")
}

/// Tells whether one of these fields has the name of a row.
pub(super) fn is_one_of(row: &Row, fields: &Map<String, Value>) -> bool {
    row.name.as_deref().is_some_and(|name| fields.contains_key(name))
}

/// Returns the fields of an object, or of the objects in a list.
pub(super) fn fields(sample: &Value) -> Option<&Map<String, Value>> {
    match sample {
        Value::Object(fields) => Some(fields),
        Value::Array(items) => items.first()?.as_object(),
        _ => None,
    }
}
