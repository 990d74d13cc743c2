//! Values of the type that belongs in a place: texts, booleans, lists and maps, and what is written for them.

use super::node::{Field, Node, kind_of, members};
use super::reader::Reader;
use serde_json::Value;

/// Maps that nothing extends: what begins like an extension is a name there, if something stands under it.
const NAMES: [&str; 5] = ["definitions", "headers", "schemas", "securityDefinitions", "securitySchemes"];

impl<'a> Reader<'a> {
    /// Reads a text. A number is taken as it is written, a list of lines is joined.
    pub(super) fn text(&mut self, field: Option<Field<'_, 'a>>) -> Option<String> {
        let field = field?;
        match field.value {
            Value::String(text) => Some(text.clone()),
            Value::Null => None,
            Value::Array(lines) if !lines.is_empty() && lines.iter().all(Value::is_string) => {
                self.wrong_type(&field, "a string", "its lines are joined");
                Some(lines.iter().filter_map(Value::as_str).collect::<Vec<_>>().join("\n"))
            }
            Value::Number(_) | Value::Bool(_) => {
                self.wrong_type(&field, "a string", "it is taken as text");
                Some(field.value.to_string())
            }
            Value::Array(_) | Value::Object(_) => {
                self.wrong_type(&field, "a string", "it is left out");
                None
            }
        }
    }

    /// Reads a boolean; absent is `None`.
    pub(super) fn flag(&mut self, field: Option<Field<'_, 'a>>) -> Option<bool> {
        let field = field?;
        let meant = match field.value {
            Value::Bool(value) => return Some(*value),
            Value::Null => None,
            Value::String(text) => match text.trim().to_ascii_lowercase().as_str() {
                "true" | "yes" | "1" => Some(true),
                "false" | "no" | "0" | "" => Some(false),
                _ => None,
            },
            Value::Number(number) => Some(number.as_f64() != Some(0.0)),
            Value::Array(_) | Value::Object(_) => None,
        };
        let reading = match meant {
            Some(true) => "it is read as true",
            Some(false) => "it is read as false",
            None => "it is left out",
        };
        self.wrong_type(&field, "a boolean", reading);
        meant
    }

    /// Reads a list of texts; a single one is a list of one.
    pub(super) fn texts(&mut self, field: Option<Field<'_, 'a>>) -> Vec<String> {
        let Some(field) = field else { return Vec::new() };
        let Value::Array(items) = field.value else {
            let reading =
                if field.value.is_string() { "it is read as a list of one" } else { "it is left out" };
            self.wrong_type(&field, "an array", reading);
            return field.value.as_str().map(str::to_owned).into_iter().collect();
        };
        let mut texts = Vec::with_capacity(items.len());
        for (index, item) in items.iter().enumerate() {
            match item {
                Value::String(text) => texts.push(text.clone()),
                Value::Number(_) | Value::Bool(_) => texts.push(item.to_string()),
                Value::Object(named) if named.get("name").is_some_and(Value::is_string) => {
                    texts.extend(named.get("name").and_then(Value::as_str).map(str::to_owned));
                }
                _ => {}
            }
            if !item.is_string() {
                let message = wrong_type_in(field.key, field.what, item, "strings");
                self.warn("wrong-type", &field.at().item(index), message);
            }
        }
        texts
    }

    /// Reads a list; a single object is a list of one.
    pub(super) fn list(&mut self, field: Option<Field<'_, 'a>>) -> Vec<Node<'a>> {
        let Some(field) = field else { return Vec::new() };
        if let Some(items) = field.items() {
            return items;
        }
        let is_empty = field.value.as_object().is_some_and(serde_json::Map::is_empty);
        let is_object = field.value.is_object() && !is_empty;
        let reading = if is_object { "it is read as a list of one" } else { "it is left out" };
        self.wrong_type(&field, "an array", reading);
        is_object.then(|| field.node()).into_iter().collect()
    }

    /// Reads a map, without extensions. Where the map itself is a reference, its members are those of the target.
    pub(super) fn map(&mut self, field: Option<Field<'_, 'a>>) -> Vec<(&'a str, Node<'a>)> {
        let Some(field) = field else { return Vec::new() };
        let Some(own) = field.members() else {
            self.wrong_type(&field, "an object", "it is left out");
            return Vec::new();
        };
        let mut all = own;
        if field.value.get("$ref").is_some_and(Value::is_string) {
            all.retain(|(key, _)| *key != "$ref");
            let target = self.follow(field.node(), &format!("`{}`", field.key));
            if let Some(Node { value: Value::Object(map), at }) = target
                && self.afford(map.len(), &at)
            {
                let mut joined = members(map, &at);
                joined.retain(|(key, _)| *key != "$ref" && field.value.get(key).is_none());
                joined.append(&mut all);
                all = joined;
            }
        }
        let is_name = |node: &Node<'_>| NAMES.contains(&field.key) && node.value.is_object();
        all.retain(|(key, node)| !key.starts_with("x-") || key.contains('/') || is_name(node));
        all
    }
}

/// Returns the words for a member of the wrong type.
fn wrong_type_in(key: &str, what: &str, value: &Value, wanted: &str) -> String {
    format!("`{key}` of {what} holds {} among {wanted}", kind_of(value))
}
