//! Places in a tree: a value with its location, an object with its known keys, and one key of an object.

use super::keys::Keys;
use crate::diagnostic::Location;
use serde_json::{Map, Value};

/// A value and where it stands.
#[derive(Clone, Debug)]
pub(super) struct Node<'a> {
    pub(super) value: &'a Value,
    pub(super) at: Location,
}

impl<'a> Node<'a> {
    /// Returns the child of an object or array that a key names.
    pub(super) fn step(&self, token: &str) -> Option<Self> {
        let value = match self.value {
            Value::Object(map) => map.get(token)?,
            Value::Array(items) => items.get(token.parse::<usize>().ok()?)?,
            _ => return None,
        };
        Some(Self { value, at: self.at.child(token) })
    }

    /// Returns the text of `$ref`, if this is an object with one.
    pub(super) fn reference(&self) -> Option<&'a str> {
        self.value.get("$ref")?.as_str()
    }
}

/// An object whose keys were checked.
#[derive(Clone, Debug)]
pub(super) struct Object<'a> {
    /// Which kind of object it is.
    pub(super) keys: &'static Keys,
    pub(super) map: &'a Map<String, Value>,
    pub(super) at: Location,
    /// Keys that were meant, and what was written for them.
    pub(super) meant: Vec<(&'static str, &'a str)>,
}

impl<'a> Object<'a> {
    /// Returns the value of a key.
    pub(super) fn field(&self, key: &str) -> Option<Field<'_, 'a>> {
        let meant = || self.meant.iter().find(|(known, _)| *known == key);
        let (key, value) =
            self.map.get_key_value(key).or_else(|| self.map.get_key_value(meant().map(|(_, key)| *key)?))?;
        Some(Field { what: self.keys.what, parent: &self.at, key, value })
    }

    /// Tells whether a key is there.
    pub(super) fn has(&self, key: &str) -> bool {
        self.field(key).is_some()
    }

    /// Returns all keys as they are meant, with their values as they are written.
    pub(super) fn fields(&self) -> impl Iterator<Item = (&'a str, Field<'_, 'a>)> {
        self.map.iter().map(|(key, value)| {
            let field = Field { what: self.keys.what, parent: &self.at, key, value };
            let meant = self.meant.iter().find(|(_, written)| written == key);
            (meant.map_or(key.as_str(), |(known, _)| known), field)
        })
    }
}

/// One key of an object. Its location is only made when needed.
#[derive(Clone, Copy, Debug)]
pub(super) struct Field<'o, 'a> {
    /// Which kind of object it belongs to.
    pub(super) what: &'static str,
    pub(super) parent: &'o Location,
    pub(super) key: &'a str,
    pub(super) value: &'a Value,
}

impl<'a> Field<'_, 'a> {
    /// Returns where the value stands.
    pub(super) fn at(&self) -> Location {
        self.parent.child(self.key)
    }

    /// Returns the value with its place.
    pub(super) fn node(&self) -> Node<'a> {
        Node { value: self.value, at: self.at() }
    }

    /// Returns the value as a list with places; `None` unless it is an array.
    pub(super) fn items(&self) -> Option<Vec<Node<'a>>> {
        let at = self.at();
        let items = self.value.as_array()?.iter().enumerate();
        Some(items.map(|(index, value)| Node { value, at: at.item(index) }).collect())
    }

    /// Returns the value as a map with places; `None` unless it is an object.
    pub(super) fn members(&self) -> Option<Vec<(&'a str, Node<'a>)>> {
        Some(members(self.value.as_object()?, &self.at()))
    }
}

/// Returns the members of a map with their places.
pub(super) fn members<'a>(map: &'a Map<String, Value>, at: &Location) -> Vec<(&'a str, Node<'a>)> {
    map.iter().map(|(key, value)| (key.as_str(), Node { value, at: at.child(key) })).collect()
}

/// Returns what people call a value, with its article.
pub(super) fn kind_of(value: &Value) -> &'static str {
    match value {
        Value::Null => "null",
        Value::Bool(_) => "a boolean",
        Value::Number(_) => "a number",
        Value::String(_) => "a string",
        Value::Array(_) => "an array",
        Value::Object(_) => "an object",
    }
}
