//! JSON that is about to be written: it borrows what the IR holds, so that samples of many megabytes are not copied.

use serde::ser::{Serialize, SerializeMap as _, SerializeSeq as _, Serializer};
use serde_json::{Number, Value};
use std::borrow::Cow;

/// A JSON value.
#[derive(Clone, Debug)]
pub(super) enum Node<'a> {
    Flag(bool),
    Count(u64),
    Number(&'a Number),
    Text(Cow<'a, str>),
    Value(Cow<'a, Value>),
    List(Vec<Node<'a>>),
    Object(Object<'a>),
}

/// A JSON object. Whoever adds a key sees to it that it is new.
#[derive(Clone, Debug, Default)]
pub(super) struct Object<'a>(pub(super) Vec<(Cow<'a, str>, Node<'a>)>);

impl<'a> Object<'a> {
    pub(super) fn new() -> Self {
        Self::default()
    }

    /// Adds a key.
    #[must_use]
    pub(super) fn with(mut self, key: impl Into<Cow<'a, str>>, node: impl Into<Node<'a>>) -> Self {
        self.set(key, node);
        self
    }

    /// Adds a key, if there is something to say under it.
    #[must_use]
    pub(super) fn maybe(self, key: &'static str, node: Option<impl Into<Node<'a>>>) -> Self {
        match node {
            Some(node) => self.with(key, node),
            None => self,
        }
    }

    /// Adds a key with `true`, if it holds.
    #[must_use]
    pub(super) fn flag(self, key: &'static str, holds: bool) -> Self {
        if holds { self.with(key, true) } else { self }
    }

    /// Adds a key, unless the list or object under it is empty.
    #[must_use]
    pub(super) fn filled(self, key: &'static str, node: impl Into<Node<'a>>) -> Self {
        let node = node.into();
        let empty = match &node {
            Node::List(items) => items.is_empty(),
            Node::Object(object) => object.0.is_empty(),
            _ => false,
        };
        if empty { self } else { self.with(key, node) }
    }

    /// Adds the keys of another object.
    #[must_use]
    pub(super) fn and(mut self, other: Self) -> Self {
        self.0.extend(other.0);
        self
    }

    pub(super) fn set(&mut self, key: impl Into<Cow<'a, str>>, node: impl Into<Node<'a>>) {
        self.0.push((key.into(), node.into()));
    }

    pub(super) fn get(&self, key: &str) -> Option<&Node<'a>> {
        self.0.iter().find(|(known, _)| known == key).map(|(_, node)| node)
    }

    pub(super) fn get_mut(&mut self, key: &str) -> Option<&mut Node<'a>> {
        self.0.iter_mut().find(|(known, _)| known == key).map(|(_, node)| node)
    }
}

/// Returns texts as a list.
pub(super) fn texts<'a, T: Into<Cow<'a, str>>>(texts: impl IntoIterator<Item = T>) -> Node<'a> {
    Node::List(texts.into_iter().map(|text| Node::Text(text.into())).collect())
}

impl Serialize for Node<'_> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        match self {
            Self::Flag(flag) => serializer.serialize_bool(*flag),
            Self::Count(count) => serializer.serialize_u64(*count),
            Self::Number(number) => number.serialize(serializer),
            Self::Text(text) => serializer.serialize_str(text),
            Self::Value(value) => value.serialize(serializer),
            Self::List(items) => {
                let mut list = serializer.serialize_seq(Some(items.len()))?;
                items.iter().try_for_each(|item| list.serialize_element(item))?;
                list.end()
            }
            Self::Object(object) => {
                let mut map = serializer.serialize_map(Some(object.0.len()))?;
                object.0.iter().try_for_each(|(key, node)| map.serialize_entry(key, node))?;
                map.end()
            }
        }
    }
}

impl From<bool> for Node<'_> {
    fn from(flag: bool) -> Self {
        Self::Flag(flag)
    }
}

impl From<u64> for Node<'_> {
    fn from(count: u64) -> Self {
        Self::Count(count)
    }
}

impl<'a> From<&'a Number> for Node<'a> {
    fn from(number: &'a Number) -> Self {
        Self::Number(number)
    }
}

impl<'a> From<&'a str> for Node<'a> {
    fn from(text: &'a str) -> Self {
        Self::Text(text.into())
    }
}

impl<'a> From<&'a String> for Node<'a> {
    fn from(text: &'a String) -> Self {
        Self::Text(text.into())
    }
}

impl From<String> for Node<'_> {
    fn from(text: String) -> Self {
        Self::Text(text.into())
    }
}

impl<'a> From<&'a Value> for Node<'a> {
    fn from(value: &'a Value) -> Self {
        Self::Value(Cow::Borrowed(value))
    }
}

impl From<Value> for Node<'_> {
    fn from(value: Value) -> Self {
        Self::Value(Cow::Owned(value))
    }
}

impl<'a> From<Vec<Node<'a>>> for Node<'a> {
    fn from(items: Vec<Node<'a>>) -> Self {
        Self::List(items)
    }
}

impl<'a> From<Object<'a>> for Node<'a> {
    fn from(object: Object<'a>) -> Self {
        Self::Object(object)
    }
}
