//! What the rows and samples of a call say of what it is about.

use crate::parse::redoc::text::{Call, Row, RowPlace, Sample};
use crate::words;
use serde_json::Value;
use std::collections::BTreeSet;

/// What a call is about.
#[derive(Clone, Debug, Default, PartialEq)]
pub(super) struct Facts {
    /// The only key of what comes back, else of what is sent, where it holds a thing or a list of such.
    pub(super) noun: Option<String>,
    /// Whether a list comes back.
    pub(super) gives_many: bool,
    /// Whether a list is sent under the only key.
    pub(super) sends_many: bool,
    /// The row that goes into the path.
    pub(super) id: Option<String>,
    /// Fields of the thing that comes back.
    pub(super) fields: BTreeSet<String>,
}

/// Returns what a call is about.
pub(super) fn of(call: &Call) -> Facts {
    let reply = call.reply.as_ref().map(|sample| &sample.value);
    let gives = reply.and_then(envelope);
    let sends = call.request.as_ref().and_then(|sample| envelope(&sample.value));
    let in_path: Vec<&Row> = call.parameters.iter().filter(|row| row.place == RowPlace::Path).collect();
    let only = |rows: &[&Row]| match rows {
        [row] => row.name.clone(),
        _ => None,
    };
    Facts {
        noun: gives.or(sends).map(|(key, _)| key.to_owned()),
        gives_many: reply.is_some_and(is_list) || is_of_all(call),
        sends_many: sends.is_some_and(|(_, value)| value.is_array()),
        id: only(&in_path),
        fields: gives.map(|(_, value)| value).or(reply).map(fields).unwrap_or_default(),
    }
}

/// Tells whether a title says that all are given.
fn is_of_all(call: &Call) -> bool {
    call.title.iter().any(|title| words::split(&title.text).iter().any(|word| word == "all"))
}

/// Returns the only key of an object, where a thing or a list of such stands under it.
fn envelope(value: &Value) -> Option<(&str, &Value)> {
    let object = value.as_object().filter(|object| object.len() == 1)?;
    let (key, inner) = object.iter().next()?;
    (inner.is_object() || inner.is_array()).then_some((key.as_str(), inner))
}

/// Tells whether a reply is a list, or holds one and nothing else but plain values.
fn is_list(value: &Value) -> bool {
    let Value::Object(object) = value else { return value.is_array() };
    let mut things = object.values().filter(|value| value.is_object() || value.is_array());
    matches!((things.next(), things.next()), (Some(Value::Array(_)), None))
}

fn fields(value: &Value) -> BTreeSet<String> {
    let thing = value.as_array().and_then(|items| items.first()).unwrap_or(value);
    thing.as_object().into_iter().flat_map(|object| object.keys().cloned()).collect()
}

/// Returns the name of the event that a payload says it is: the sample has one of the values that a row of it lists.
pub(in crate::outline) fn event(call: &Call) -> Option<String> {
    let sample = payload(call)?;
    let rows = call.body.iter().flat_map(|body| &body.rows).filter(|row| !row.values.is_empty());
    let values = rows.filter_map(|row| {
        let value = sample.value.get(row.name.as_deref()?)?;
        row.values.contains(value).then_some(value)
    });
    values.into_iter().find_map(Value::as_str).map(str::to_owned)
}

fn payload(call: &Call) -> Option<&Sample> {
    call.request.as_ref().or(call.reply.as_ref())
}
