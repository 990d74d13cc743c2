//! What all parts are read with: places in the tree, warnings, and values of the type that belongs in a place.

use super::document::Description;
use super::keys::Keys;
use crate::diagnostic::{Diagnostic, Location, Report};
use serde_json::{Map, Value};

/// Reads one file.
pub(super) struct Reader<'r> {
    report: &'r mut Report,
}

/// A value and where it stands.
#[derive(Clone, Debug)]
pub(super) struct Node<'a> {
    pub(super) value: &'a Value,
    pub(super) at: Location,
}

/// An object whose keys were checked.
#[derive(Clone, Debug)]
pub(super) struct Object<'a> {
    /// What messages call it.
    pub(super) what: &'static str,
    pub(super) map: &'a Map<String, Value>,
    pub(super) at: Location,
}

impl<'a> Object<'a> {
    /// Returns the value of a key, unless it is null.
    pub(super) fn field(&self, key: &str) -> Option<Node<'a>> {
        let value = self.map.get(key).filter(|value| !value.is_null())?;
        Some(Node { value, at: self.at.child(key) })
    }
}

impl<'r> Reader<'r> {
    pub(super) fn new(report: &'r mut Report) -> Self {
        Self { report }
    }

    /// Adds a warning.
    pub(super) fn warn(&mut self, rule: &'static str, at: &Location, message: impl Into<String>) {
        self.report.push(Diagnostic::warning(rule, at, message));
    }

    /// Says that a value has the wrong type and is left out.
    pub(super) fn wrong_type(&mut self, node: &Node<'_>, what: &str, wanted: &str) {
        let message = format!("{what} is {} instead of {wanted}; it is left out", kind_of(node.value));
        self.warn("wrong-type", &node.at, message);
    }

    /// Opens an object: checks its type and its keys.
    pub(super) fn open<'a>(&mut self, node: &Node<'a>, keys: &'static Keys) -> Option<Object<'a>> {
        let object = self.object(node, keys.what)?;
        for key in object.map.keys().filter(|key| !keys.know(key)) {
            let message = format!("`{key}` is not a key of {}; it is left out", keys.what);
            self.warn("unknown-key", &node.at.child(key), message);
        }
        Some(object)
    }

    /// Opens an object with whatever keys.
    pub(super) fn object<'a>(&mut self, node: &Node<'a>, what: &'static str) -> Option<Object<'a>> {
        match node.value {
            Value::Object(map) => Some(Object { what, map, at: node.at.clone() }),
            _ => {
                self.wrong_type(node, what, "an object");
                None
            }
        }
    }

    /// Reads a text.
    pub(super) fn text(&mut self, object: &Object<'_>, key: &str) -> Option<String> {
        let node = object.field(key)?;
        match node.value {
            Value::String(text) => Some(text.clone()),
            Value::Number(_) | Value::Bool(_) => Some(node.value.to_string()),
            _ => {
                self.wrong_type(&node, &format!("`{key}` of {}", object.what), "a string");
                None
            }
        }
    }

    /// Reads a boolean; absent is false.
    pub(super) fn flag(&mut self, object: &Object<'_>, key: &str) -> bool {
        self.stated(object, key).unwrap_or(false)
    }

    /// Reads a boolean.
    pub(super) fn stated(&mut self, object: &Object<'_>, key: &str) -> Option<bool> {
        let node = object.field(key)?;
        match node.value {
            Value::Bool(value) => Some(*value),
            Value::String(text) if text == "true" || text == "false" => Some(text == "true"),
            _ => {
                self.wrong_type(&node, &format!("`{key}` of {}", object.what), "a boolean");
                None
            }
        }
    }

    /// Reads a list.
    pub(super) fn list<'a>(&mut self, object: &Object<'a>, key: &str) -> Vec<Node<'a>> {
        let Some(node) = object.field(key) else { return Vec::new() };
        match node.value {
            Value::Array(_) => items(&node),
            _ => {
                self.wrong_type(&node, &format!("`{key}` of {}", object.what), "an array");
                Vec::new()
            }
        }
    }

    /// Reads a description: a text, or an object around one.
    pub(super) fn description(&mut self, object: &Object<'_>) -> Option<Description> {
        let node = object.field("description")?;
        let (at, text, media) = match node.value {
            Value::String(text) => (node.at, text.clone(), None),
            Value::Object(map) => {
                let inner = Object { what: "a description", map, at: node.at };
                let text = self.text(&inner, "content")?;
                (inner.at.child("content"), text, self.text(&inner, "type"))
            }
            _ => {
                self.wrong_type(&node, &format!("`description` of {}", object.what), "a string");
                return None;
            }
        };
        (!text.trim().is_empty()).then_some(Description { at, text, media })
    }

    /// Counts the scripts that hold anything.
    pub(super) fn scripts(&mut self, object: &Object<'_>) -> usize {
        let events = self.list(object, "event");
        events.iter().filter(|event| is_script(event.value.get("script"))).count()
    }
}

/// Returns the items of an array with their places.
pub(super) fn items<'a>(node: &Node<'a>) -> Vec<Node<'a>> {
    let items = node.value.as_array().into_iter().flatten().enumerate();
    items.map(|(index, value)| Node { value, at: node.at.item(index) }).collect()
}

/// Returns a value as text: strings as they are, what is no scalar as JSON.
pub(super) fn scalar(value: &Value) -> Option<String> {
    match value {
        Value::Null => None,
        Value::String(text) => Some(text.clone()),
        other => Some(other.to_string()),
    }
}

/// Tells whether a script holds anything.
fn is_script(script: Option<&Value>) -> bool {
    let is_text = |value: &Value| value.as_str().is_some_and(|line| !line.trim().is_empty());
    match script.and_then(|script| script.get("exec").or(Some(script))) {
        Some(Value::Array(lines)) => lines.iter().any(is_text),
        Some(value) => is_text(value),
        None => false,
    }
}

/// Returns what people call a value, with its article.
fn kind_of(value: &Value) -> &'static str {
    match value {
        Value::Null => "null",
        Value::Bool(_) => "a boolean",
        Value::Number(_) => "a number",
        Value::String(_) => "a string",
        Value::Array(_) => "an array",
        Value::Object(_) => "an object",
    }
}
