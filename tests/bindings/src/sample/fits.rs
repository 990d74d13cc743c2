//! Whether a sample says the same as its schema.
use super::{is_nullable, kinds};
use crate::document::Node;
use serde_json::Value;

/// Returns what a value contradicts in its schema, if it does.
pub fn misfit(schema: &Node<'_>, value: &Value) -> Option<String> {
    if value.is_null() && (is_nullable(schema) || kinds(schema).is_empty()) {
        return None;
    }
    kind(schema, value)
        .or_else(|| listed(schema, value))
        .or_else(|| members(schema, value))
        .or_else(|| inside(schema, value))
}

fn kind(schema: &Node<'_>, value: &Value) -> Option<String> {
    let kinds = kinds(schema);
    let fits = kinds.is_empty() || kinds.iter().any(|kind| is_kind(kind, value));
    (!fits).then(|| format!("{} instead of {}", kind_of(value), kinds.join(" or ")))
}

fn is_kind(kind: &str, value: &Value) -> bool {
    match kind {
        "integer" => value.as_f64().is_some_and(|number| number.fract() == 0.0),
        other => kind_of(value) == other,
    }
}

fn kind_of(value: &Value) -> &'static str {
    match value {
        Value::Null => "null",
        Value::Bool(_) => "boolean",
        Value::Number(_) => "number",
        Value::String(_) => "string",
        Value::Array(_) => "array",
        Value::Object(_) => "object",
    }
}

fn listed(schema: &Node<'_>, value: &Value) -> Option<String> {
    let listed = schema.value.get("enum")?.as_array()?;
    (!listed.contains(value)).then(|| format!("{value} is none of the listed values"))
}

fn members(schema: &Node<'_>, value: &Value) -> Option<String> {
    let all = schema.get("allOf").map(|all| all.items()).unwrap_or_default();
    let any = ["oneOf", "anyOf"].into_iter().filter_map(|key| schema.get(key));
    let none =
        any.map(|any| any.items()).find(|any| any.iter().all(|member| misfit(member, value).is_some()));
    let none = none.map(|any| {
        // One that the value is by its keys says more.
        let mut meant = any.iter().filter(|member| missing(member, value).is_none());
        let told = meant.next().filter(|_| any.len() > 1 && meant.next().is_none());
        told.and_then(|member| misfit(member, value)).unwrap_or_else(|| "fits no alternative".to_owned())
    });
    all.iter().find_map(|member| misfit(member, value)).or(none)
}

fn inside(schema: &Node<'_>, value: &Value) -> Option<String> {
    match value {
        Value::Object(entries) => {
            let property = |key: &str| schema.properties()?.get(key);
            missing(schema, value).or_else(|| {
                entries
                    .iter()
                    .find_map(|(key, value)| Some(format!("{key}: {}", misfit(&property(key)?, value)?)))
            })
        }
        Value::Array(items) => {
            let schema = schema.get("items")?;
            items.iter().find_map(|item| Some(format!("an item: {}", misfit(&schema, item)?)))
        }
        _ => None,
    }
}

fn missing(schema: &Node<'_>, value: &Value) -> Option<String> {
    let required = schema.value.get("required")?.as_array()?;
    let missing = required.iter().filter_map(Value::as_str).find(|key| value.get(key).is_none())?;
    Some(format!("the required `{missing}` is missing"))
}
