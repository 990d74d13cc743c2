//! `type` and `enum`: names of types as the standard has them and as people write them, and sets of values.

use super::node::{Field, Node, Object, kind_of};
use super::reader::Reader;
use super::targets::Kind;
use crate::diagnostic::Location;
use crate::parse::document::{JsonType, Schema};
use serde_json::Value;
use std::collections::BTreeMap;

/// Names of types that are none, in small letters: the type that is meant, and its format.
const MEANT: &[(&str, &[JsonType], Option<&str>)] = &[
    ("any", &[], None),
    ("arr", &[JsonType::Array], None),
    ("base64", &[JsonType::String], Some("byte")),
    ("bigint", &[JsonType::Integer], Some("int64")),
    ("binary", &[JsonType::String], Some("binary")),
    ("bool", &[JsonType::Boolean], None),
    ("byte", &[JsonType::String], Some("byte")),
    ("char", &[JsonType::String], None),
    ("date", &[JsonType::String], Some("date")),
    ("date-time", &[JsonType::String], Some("date-time")),
    ("datetime", &[JsonType::String], Some("date-time")),
    ("decimal", &[JsonType::Number], None),
    ("dict", &[JsonType::Object], None),
    ("dictionary", &[JsonType::Object], None),
    ("double", &[JsonType::Number], Some("double")),
    ("email", &[JsonType::String], Some("email")),
    ("enum", &[JsonType::String], None),
    ("float", &[JsonType::Number], Some("float")),
    ("guid", &[JsonType::String], Some("uuid")),
    ("hash", &[JsonType::Object], None),
    ("int", &[JsonType::Integer], None),
    ("int32", &[JsonType::Integer], Some("int32")),
    ("int64", &[JsonType::Integer], Some("int64")),
    ("json", &[], None),
    ("list", &[JsonType::Array], None),
    ("long", &[JsonType::Integer], Some("int64")),
    ("map", &[JsonType::Object], None),
    ("mixed", &[], None),
    ("nil", &[JsonType::Null], None),
    ("none", &[JsonType::Null], None),
    ("numeric", &[JsonType::Number], None),
    ("short", &[JsonType::Integer], Some("int32")),
    ("str", &[JsonType::String], None),
    ("text", &[JsonType::String], None),
    ("time", &[JsonType::String], Some("time")),
    ("timestamp", &[JsonType::String], None),
    ("unknown", &[], None),
    ("uri", &[JsonType::String], Some("uri")),
    ("url", &[JsonType::String], Some("uri")),
    ("uuid", &[JsonType::String], Some("uuid")),
    ("varchar", &[JsonType::String], None),
];

/// Returns the type that has exactly this name.
fn exact(name: &str) -> Option<JsonType> {
    Some(match name {
        "null" => JsonType::Null,
        "boolean" => JsonType::Boolean,
        "integer" => JsonType::Integer,
        "number" => JsonType::Number,
        "string" => JsonType::String,
        "array" => JsonType::Array,
        "object" => JsonType::Object,
        "file" => JsonType::File,
        _ => return None,
    })
}

impl<'a> Reader<'a> {
    /// Reads `type`.
    pub(super) fn types(&mut self, schema: &mut Schema, field: Field<'_, 'a>) {
        let at = field.at();
        match field.value {
            Value::String(name) => self.type_name(schema, name, &at),
            Value::Array(names) => {
                if !self.has_type_lists() {
                    let message = format!(
                        "`type` is a list, which {} does not have; it is read all the same",
                        self.version_name
                    );
                    self.warn("wrong-type", &at, message);
                }
                for (index, name) in names.iter().enumerate() {
                    self.type_item(schema, &Node { value: name, at: at.item(index) });
                }
            }
            Value::Null if self.has_type_lists() => {
                self.wrong_type(&field, "a string", "it is read as the type `null`");
                add(schema, JsonType::Null);
            }
            _ => self.wrong_type(&field, "a string", "it is left out"),
        }
        self.settle_null(schema);
    }

    /// Reads one name of a list of types.
    fn type_item(&mut self, schema: &mut Schema, node: &Node<'a>) {
        match node.value {
            Value::String(name) => self.type_name(schema, name, &node.at),
            Value::Null => {
                self.warn("wrong-type", &node.at, "null stands among types; it is read as the type `null`");
                add(schema, JsonType::Null);
            }
            _ => {
                let message =
                    format!("`type` of a schema holds {} among strings; it is left out", kind_of(node.value));
                self.warn("wrong-type", &node.at, message);
            }
        }
    }

    /// Makes null one of several types a mark of its own.
    fn settle_null(&mut self, schema: &mut Schema) {
        if schema.types.contains(&JsonType::Null) {
            schema.nullable = true;
            if schema.types.len() > 1 {
                schema.types.retain(|kind| *kind != JsonType::Null);
            }
        }
    }

    /// Reads the name of a type.
    pub(super) fn type_name(&mut self, schema: &mut Schema, name: &'a str, at: &Location) {
        if let Some(known) = exact(name) {
            if known == JsonType::File && self.version != super::keys::V2 {
                let message =
                    format!("`file` is not a type of {}; it is read all the same", self.version_name);
                self.warn("unknown-type", at, message);
            }
            return add(schema, known);
        }
        if schema.reference.is_none()
            && let Some(target) = self.component(name, Kind::Schema)
        {
            schema.reference = Some(self.refer_to(target, name, &schema.at));
            return self.warn(
                "unknown-type",
                at,
                format!("`{name}` is not a type; it is read as a reference to the schema"),
            );
        }
        let parts: Vec<&str> =
            name.split(['|', ',']).map(str::trim).filter(|part| !part.is_empty()).collect();
        let known = parts.iter().filter(|part| self.meant_type(schema, part)).count();
        let reading = if known > 0 && known == parts.len() { shown(schema) } else { "nothing".to_owned() };
        self.warn("unknown-type", at, format!("`{name}` is not a type; it is read as {reading}"));
    }

    /// Adds the type that a name means; tells whether there is one.
    fn meant_type(&mut self, schema: &mut Schema, name: &'a str) -> bool {
        let name = name.trim_end_matches('?');
        let small = name.to_ascii_lowercase();
        if let Some(known) = exact(&small) {
            add(schema, known);
            return true;
        }
        if let Some(item) = small.strip_suffix("[]").and_then(exact) {
            add(schema, JsonType::Array);
            let at = schema.at.clone();
            schema.items.get_or_insert_with(|| Box::new(Schema { types: vec![item], ..Schema::empty(at) }));
            return true;
        }
        let Some((_, types, format)) = MEANT.iter().find(|(meant, ..)| *meant == small) else { return false };
        types.iter().for_each(|meant| add(schema, *meant));
        if schema.format.is_none() {
            schema.format = format.map(str::to_owned);
        }
        true
    }

    /// Reads `enum`.
    pub(super) fn values(&mut self, schema: &mut Schema, field: Field<'_, 'a>) {
        let values = match field.value {
            Value::Array(values) => values.clone(),
            Value::String(text) if text.contains(',') => {
                self.wrong_type(&field, "an array", "its parts between commas are taken");
                text.split(',').map(|part| Value::from(part.trim())).filter(|part| part != "").collect()
            }
            Value::Object(named) if named.values().all(|value| !value.is_object() && !value.is_array()) => {
                self.wrong_type(&field, "an array", "its keys are read as names of its values");
                schema.value_names = named.keys().cloned().collect();
                named.values().cloned().collect()
            }
            Value::Null | Value::Object(_) => Vec::new(),
            single => {
                self.wrong_type(&field, "an array", "it is read as a list of one");
                vec![single.clone()]
            }
        };
        if values.is_empty() {
            return self.warn(
                "empty-enum",
                &field.at(),
                "`enum` of a schema holds no values; it is left out",
            );
        }
        schema.values = Some(values);
    }

    /// Reads the names of values from the extensions that give them.
    pub(super) fn names_of_values(&mut self, schema: &mut Schema, object: &Object<'a>) {
        let Some(count) = schema.values.as_ref().map(Vec::len) else { return };
        let plain = ["x-enum-varnames", "x-enumNames", "x-enum-names"];
        let named = plain.iter().find_map(|key| object.map.get(*key)?.as_array());
        let names: Vec<String> = match named {
            Some(names) => names.iter().filter_map(Value::as_str).map(str::to_owned).collect(),
            None => {
                object.map.get("x-ms-enum").map(|named| microsoft_names(schema, named)).unwrap_or_default()
            }
        };
        if names.len() == count {
            schema.value_names = names;
        } else if !names.is_empty() {
            let message = "a schema names a different number of values than it has; the names are left out";
            self.warn("odd-value-names", &object.at, message);
        }
    }
}

/// Adds a type once.
fn add(schema: &mut Schema, kind: JsonType) {
    if !schema.types.contains(&kind) {
        schema.types.push(kind);
    }
}

/// Returns the types of a schema for a message.
fn shown(schema: &Schema) -> String {
    let names: Vec<_> =
        schema.types.iter().map(|kind| format!("`{}`", format!("{kind:?}").to_lowercase())).collect();
    match (names.is_empty(), &schema.format) {
        (true, _) => "any value".to_owned(),
        (false, Some(format)) => format!("{} in the format `{format}`", names.join(", ")),
        (false, None) => names.join(", "),
    }
}

/// Returns the names that `x-ms-enum` gives to the values, in their order.
fn microsoft_names(schema: &Schema, named: &Value) -> Vec<String> {
    let Some(entries) = named.get("values").and_then(Value::as_array) else { return Vec::new() };
    let name =
        |entry: &Value| Some((entry.get("value")?.to_string(), entry.get("name")?.as_str()?.to_owned()));
    let names: BTreeMap<String, String> = entries.iter().filter_map(name).collect();
    schema.values.iter().flatten().filter_map(|value| names.get(&value.to_string()).cloned()).collect()
}
