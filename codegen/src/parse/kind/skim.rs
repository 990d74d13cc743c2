//! A text in, the few keys of its root that tell its kind out, without building the rest.

use crate::diagnostic::{Diagnostic, Report};
use crate::parse::tree::{self, Notation};
use serde::de::{Deserializer, IgnoredAny, MapAccess, SeqAccess, Visitor};
use serde_json::{Map, Value};
use std::fmt;
use std::sync::Arc;

/// Keys whose values are looked at.
const TELLING: &[&str] = &["openapi", "swagger", "info", "collection", "data"];

/// Reads the root of a text: telling values as they are, `null` for all others.
pub(super) fn root(file: &Arc<str>, text: &str) -> Result<Value, Diagnostic> {
    if Notation::of(file, text) == Notation::Yaml {
        let tree = tree::read(file, text.as_bytes(), &mut Report::default());
        return tree.map_err(|error| super::of_broken(file, text, error));
    }
    let mut source = serde_json::Deserializer::from_str(text);
    let root = source.deserialize_any(Root).and_then(|root| source.end().map(|()| root));
    root.map_err(|error| tree::json_error(file, &error))
}

/// Reads the root.
struct Root;

impl<'de> Visitor<'de> for Root {
    type Value = Value;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("an object")
    }

    fn visit_map<A: MapAccess<'de>>(self, mut source: A) -> Result<Value, A::Error> {
        let mut root = Map::new();
        while let Some(key) = source.next_key::<String>()? {
            let value = if TELLING.contains(&key.as_str()) {
                source.next_value()?
            } else {
                source.next_value::<IgnoredAny>()?;
                Value::Null
            };
            root.insert(key, value);
        }
        Ok(Value::Object(root))
    }

    fn visit_seq<A: SeqAccess<'de>>(self, mut source: A) -> Result<Value, A::Error> {
        while source.next_element::<IgnoredAny>()?.is_some() {}
        Ok(Value::Array(Vec::new()))
    }

    fn visit_str<E>(self, text: &str) -> Result<Value, E> {
        Ok(Value::String(text.to_owned()))
    }

    fn visit_unit<E>(self) -> Result<Value, E> {
        Ok(Value::Null)
    }
}
