//! Schemas: key by key, in the order of the document.

use super::keys::{self, V31};
use super::node::{Field, Node, Object, kind_of};
use super::reader::Reader;
use super::targets::Kind;
use crate::parse::document::{Discriminator, Schema};
use serde_json::Value;
use std::collections::HashSet;

impl<'a> Reader<'a> {
    /// Reads a schema. What is no schema at all is read as one that says nothing.
    pub(super) fn schema(&mut self, node: Node<'a>) -> Schema {
        let at = node.at.clone();
        let (schema, flag) = self.schema_with_flag(node);
        if flag.is_some() {
            let message = "`required` of a schema is a boolean instead of an array; it is left out";
            self.warn("wrong-type", &at.child("required"), message);
        }
        schema
    }

    /// Reads a schema, and `required` if it is a boolean: a habit of Swagger 1, which speaks of the property itself.
    pub(super) fn schema_with_flag(&mut self, node: Node<'a>) -> (Schema, Option<bool>) {
        if !node.value.is_object() {
            return (self.odd_schema(node), None);
        }
        let mut schema = Schema::empty(node.at.clone());
        let Some(object) = self.open(&node, &keys::SCHEMA) else { return (schema, None) };
        for (key, field) in object.fields() {
            self.schema_key(&mut schema, key, field);
        }
        self.names_of_values(&mut schema, &object);
        let mut known = HashSet::new();
        schema.required.retain(|name| known.insert(name.clone()));
        (schema, object.field("required").and_then(|field| field.value.as_bool()))
    }

    /// Reads a schema that is no object.
    fn odd_schema(&mut self, node: Node<'a>) -> Schema {
        let mut schema = Schema::empty(node.at.clone());
        let reading = match node.value {
            Value::Bool(value) => {
                schema.boolean = Some(*value);
                return schema;
            }
            Value::String(name) => {
                if let Some(target) = self.component(name, Kind::Schema) {
                    let message = format!(
                        "a schema is the text `{name}`; it is read as a reference to `{}`",
                        target.at
                    );
                    self.warn("odd-reference", &node.at, message);
                    schema.reference = Some(self.refer_to(target, name, &node.at));
                    return schema;
                }
                self.type_name(&mut schema, name, &node.at);
                "it is read as the name of a type"
            }
            Value::Array(items) if items.len() == 1 => {
                let only = Node { value: &items[0], at: node.at.item(0) };
                schema = self.schema(only);
                "its only item is taken"
            }
            _ => "it is read as any value",
        };
        let message = format!("a schema is {} instead of an object; {reading}", kind_of(node.value));
        self.warn("wrong-type", &node.at, message);
        schema
    }

    /// Reads one key of a schema.
    pub(super) fn schema_key(&mut self, schema: &mut Schema, key: &str, field: Field<'_, 'a>) {
        match key {
            "$ref" => self.schema_reference(schema, field),
            "$dynamicRef" | "$recursiveRef" => self.dynamic_reference(schema, field),
            "type" => self.types(schema, field),
            "format" => schema.format = self.text(Some(field)),
            "title" => schema.title = self.text(Some(field)),
            "description" => schema.description = self.text(Some(field)),
            "properties" => self.properties(schema, field),
            "required" => self.required(schema, field),
            "items" => self.items(schema, field),
            "prefixItems" => schema.prefix_items = self.schemas(field),
            "allOf" => schema.all_of.extend(self.schemas(field)),
            "oneOf" => schema.one_of = self.schemas(field),
            "anyOf" => schema.any_of = self.schemas(field),
            "additionalProperties" => schema.additional = self.additional(field).map(Box::new),
            "patternProperties" => schema.patterns = self.schema_map(field),
            "discriminator" => schema.discriminator = self.discriminator(field),
            "enum" => self.values(schema, field),
            "const" => schema.constant = Some(field.value.clone()),
            "default" => schema.default = Some(field.value.clone()),
            "example" | "examples" | "x-example" => schema.examples.extend(self.schema_examples(key, field)),
            "nullable" | "x-nullable" => schema.nullable |= self.flag(Some(field)).unwrap_or(false),
            "readOnly" => schema.read_only = self.flag(Some(field)).unwrap_or(false),
            "writeOnly" => schema.write_only = self.flag(Some(field)).unwrap_or(false),
            "deprecated" | "x-deprecated" => schema.deprecated |= self.flag(Some(field)).unwrap_or(false),
            "contentEncoding" => schema.content_encoding = self.text(Some(field)),
            "contentMediaType" => schema.content_media_type = self.text(Some(field)),
            _ => self.limit(&mut schema.limits, key, field),
        }
    }

    /// Reads `$ref`.
    fn schema_reference(&mut self, schema: &mut Schema, field: Field<'_, 'a>) {
        match field.value {
            Value::String(text) => schema.reference = Some(self.refer(Kind::Schema, text, &schema.at)),
            _ => self.wrong_type(&field, "a string", "it is left out"),
        }
    }

    /// Reads a reference that depends on who asks as a plain one.
    fn dynamic_reference(&mut self, schema: &mut Schema, field: Field<'_, 'a>) {
        let Value::String(text) = field.value else {
            return self.wrong_type(&field, "a string", "it is left out");
        };
        let is_root = text == "#";
        let target = if is_root {
            self.enclosing_schema(&schema.at)
        } else {
            self.resolve(text, &schema.at, None).node
        };
        let Some(target) = target else {
            let message = format!("`{}` to `{text}` leads nowhere; it is read as any value", field.key);
            return self.warn("unsupported-keyword", &field.at(), message);
        };
        let message = format!("`{}` is read as a plain reference, whoever asks", field.key);
        self.warn("unsupported-keyword", &field.at(), message);
        schema.reference.get_or_insert(self.refer_to(target, text, &schema.at));
    }

    /// Reads a list of schemas.
    fn schemas(&mut self, field: Field<'_, 'a>) -> Vec<Schema> {
        self.list(Some(field)).into_iter().map(|node| self.schema(node)).collect()
    }

    /// Reads a map of schemas.
    fn schema_map(&mut self, field: Field<'_, 'a>) -> Vec<(String, Schema)> {
        self.map(Some(field)).into_iter().map(|(name, node)| (name.to_owned(), self.schema(node))).collect()
    }

    /// Reads `required`; a boolean is left to the caller.
    fn required(&mut self, schema: &mut Schema, field: Field<'_, 'a>) {
        match field.value {
            Value::Bool(_) => {}
            Value::Null => self.wrong_type(&field, "an array", "it is left out"),
            _ => schema.required.append(&mut self.texts(Some(field))),
        }
    }

    /// Reads `items`: one schema, or as an array one per position.
    fn items(&mut self, schema: &mut Schema, field: Field<'_, 'a>) {
        let Some(mut items) = field.items() else {
            schema.items = Some(Box::new(self.schema(field.node())));
            return;
        };
        let reading = if items.len() == 1 { "its only item is taken" } else { "it is read as `prefixItems`" };
        self.wrong_type(&field, "an object", reading);
        match (items.len(), items.pop()) {
            (1, Some(only)) => schema.items = Some(Box::new(self.schema(only))),
            _ => schema.prefix_items = self.schemas(field),
        }
    }

    /// Reads `additionalProperties`.
    fn additional(&mut self, field: Field<'_, 'a>) -> Option<Schema> {
        match field.value {
            Value::String(_) | Value::Number(_) | Value::Null => {
                let boolean = self.flag(Some(field))?;
                Some(Schema { boolean: Some(boolean), ..Schema::empty(field.at()) })
            }
            _ => Some(self.schema(field.node())),
        }
    }

    /// Reads `discriminator`, of which Swagger 2.0 gives only the property.
    fn discriminator(&mut self, field: Field<'_, 'a>) -> Option<Discriminator> {
        if let Value::String(property) = field.value {
            if self.version != keys::V2 {
                self.wrong_type(&field, "an object", "it is read as the name of the property");
            }
            return Some(Discriminator { at: field.at(), property: property.clone(), mapping: Vec::new() });
        }
        let object = self.open(&field.node(), &keys::DISCRIMINATOR)?;
        let Some(property) = self.text(object.field("propertyName")) else {
            self.warn("missing-key", &object.at, "a discriminator has no `propertyName`; it is left out");
            return None;
        };
        let mapping = self.mapping(&object);
        Some(Discriminator { at: object.at, property, mapping })
    }

    /// Reads the values of a discriminator: each names a schema by reference or by its bare name.
    fn mapping(&mut self, object: &Object<'a>) -> Vec<(String, crate::parse::document::RefKey)> {
        let mut mapping = Vec::new();
        for (value, node) in self.map(object.field("mapping")) {
            let text = node.value.as_str().or_else(|| node.reference());
            let Some(text) = text else {
                let message =
                    format!("`mapping` of a discriminator holds {} among strings", kind_of(node.value));
                self.warn("wrong-type", &node.at, message);
                continue;
            };
            let target = if text.contains(['#', '/']) { None } else { self.component(text, Kind::Schema) };
            let reference = match target {
                Some(target) => self.refer_to(target, text, &node.at),
                None => self.refer(Kind::Schema, text, &node.at),
            };
            mapping.push((value.to_owned(), reference.to));
        }
        mapping
    }

    /// Tells whether the document is of a version where `type` may be a list.
    pub(super) fn has_type_lists(&self) -> bool {
        self.version == V31
    }
}
