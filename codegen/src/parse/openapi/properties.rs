//! The properties of a schema: a map, a list of named ones, or a reference to those of another schema.

use super::node::{Field, Node, members};
use super::pointer::tokens_of;
use super::reader::Reader;
use super::targets::Kind;
use crate::diagnostic::{Diagnostic, Location};
use crate::parse::document::Schema;
use serde_json::Value;

/// How many properties are borrowed from each other in a row, those around them included.
const MAX_OPEN: usize = 128;

impl<'a> Reader<'a> {
    /// Reads `properties`.
    pub(super) fn properties(&mut self, schema: &mut Schema, field: Field<'_, 'a>) {
        if let Some(properties) = self.property_nodes(&field) {
            self.property_list(schema, properties, &field.at());
        }
    }

    fn property_list(&mut self, schema: &mut Schema, properties: Vec<(&'a str, Node<'a>)>, at: &Location) {
        self.open_properties.push(at.clone());
        schema.properties.reserve(properties.len());
        for (name, node) in properties {
            if name == "$ref"
                && let Value::String(text) = node.value
            {
                self.properties_reference(schema, text, at);
                continue;
            }
            let at = node.at.clone();
            let (property, flag) = self.schema_with_flag(node);
            if let Some(is_required) = flag {
                let message =
                    "`required` of a property is a boolean; it is read as the object requiring the property";
                self.warn("required-flag", &at.child("required"), message);
                if is_required {
                    schema.required.push(name.to_owned());
                }
            }
            schema.properties.push((name.to_owned(), property));
        }
        self.open_properties.pop();
    }

    /// Returns the properties with their names, which a list of named ones gives too.
    fn property_nodes(&mut self, field: &Field<'_, 'a>) -> Option<Vec<(&'a str, Node<'a>)>> {
        if let Value::Object(map) = field.value {
            return Some(members(map, &field.at()));
        }
        let named = field.items().unwrap_or_default().into_iter();
        let named: Vec<_> =
            named.filter_map(|node| Some((node.value.get("name")?.as_str()?, node))).collect();
        let reading = if named.is_empty() {
            "it is left out"
        } else {
            "its items are read as properties by their `name`"
        };
        self.wrong_type(field, "an object", reading);
        (!named.is_empty()).then_some(named)
    }

    /// Reads a reference that stands in place of all properties: to those of another schema, or to the schema itself.
    fn properties_reference(&mut self, schema: &mut Schema, text: &'a str, at: &Location) {
        match self.resolve(text, at, None).node.filter(is_properties) {
            Some(target) => self.properties_of(schema, text, target, at),
            None => self.schema_as_properties(schema, text, at),
        }
    }

    /// Reads the properties of another schema as those of this one.
    fn properties_of(&mut self, schema: &mut Schema, text: &str, target: Node<'a>, at: &Location) {
        let Value::Object(map) = target.value else { return };
        if self.open_properties.len() >= MAX_OPEN || self.open_properties.contains(&target.at) {
            let message = format!(
                "the properties of a schema are `{text}`, which leads back to them or goes on without end; left out"
            );
            return self.warn("reference-cycle", at, message);
        }
        let diagnostic = Diagnostic::warning(
            "reference-as-properties",
            at,
            format!("the properties of a schema are a reference; it has those of `{text}`"),
        );
        self.warn_with(diagnostic.help("refer to the schema itself by `allOf`"));
        self.property_list(schema, members(map, &target.at), &target.at);
    }

    /// Reads a schema that stands for properties as one beside the others.
    fn schema_as_properties(&mut self, schema: &mut Schema, text: &'a str, at: &Location) {
        let diagnostic = Diagnostic::warning(
            "reference-as-properties",
            at,
            "the properties of a schema are a reference; it is read as a reference beside the schema's other keys",
        );
        self.warn_with(diagnostic.help("put `$ref` into `allOf`"));
        let reference = self.refer(Kind::Schema, text, at);
        match schema.reference {
            None => schema.reference = Some(reference),
            Some(_) => {
                schema.all_of.push(Schema { reference: Some(reference), ..Schema::empty(at.clone()) });
            }
        }
    }
}

/// Tells whether a node holds the properties of a schema, rather than a property of that name.
fn is_properties(node: &Node<'_>) -> bool {
    let tokens = tokens_of(&node.at);
    let depth = tokens.iter().rev().take_while(|token| *token == "properties").count();
    let is_component = match tokens.as_slice() {
        [components, _, _] => components == "components",
        [definitions, _] => definitions == "definitions",
        _ => false,
    };
    depth % 2 == 1 && !is_component && node.value.is_object()
}
