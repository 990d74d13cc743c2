//! Limits of values.

use super::Exporter;
use super::node::{Node, Object};
use super::pattern;
use crate::ir::{Limits, Shape, TypeRef};
use serde_json::Value;

impl<'a> Exporter<'a> {
    /// Adds the limits of a type's values to its schema.
    pub(super) fn limited(&self, schema: Object<'a>, ty: &TypeRef, limits: &'a Limits) -> Object<'a> {
        let schema = self.formatted(schema, ty, limits);
        let sound = limits.pattern.as_deref().is_some_and(pattern::is_sound);
        let (pattern, unsound) =
            if sound { (limits.pattern.as_ref(), None) } else { (None, limits.pattern.as_ref()) };
        // Chains of aliases may be long: they are only followed where it matters.
        let is_counted = limits.min_items.is_some() || limits.max_items.is_some();
        let (least, most) = if is_counted && self.is_object(ty) {
            ("minProperties", "maxProperties")
        } else {
            ("minItems", "maxItems")
        };
        let low = if limits.exclusive_minimum { "exclusiveMinimum" } else { "minimum" };
        let high = if limits.exclusive_maximum { "exclusiveMaximum" } else { "maximum" };
        // A multiple of nothing is no limit, and invalid.
        let factor =
            limits.multiple_of.as_ref().filter(|factor| factor.as_f64().is_some_and(|factor| factor > 0.0));
        let values = only(&schema, limits);
        schema
            .maybe(low, limits.minimum.as_ref())
            .maybe(high, limits.maximum.as_ref())
            .maybe("multipleOf", factor)
            .maybe("minLength", limits.min_length)
            .maybe("maxLength", limits.max_length)
            .maybe("pattern", pattern)
            .maybe("x-pattern", unsound)
            .maybe(least, limits.min_items)
            .maybe(most, limits.max_items)
            .flag("uniqueItems", limits.unique_items)
            .filled("enum", values)
    }

    /// Adds the documented format, where the type has none that says the same.
    fn formatted(&self, mut schema: Object<'a>, ty: &TypeRef, limits: &'a Limits) -> Object<'a> {
        let Some(format) = &limits.format else { return schema };
        match self.api.unalias(ty) {
            TypeRef::Text(_) | TypeRef::File => schema,
            TypeRef::Integer(_) | TypeRef::Number(_) => {
                if let Some(known) = schema.get_mut("format") {
                    *known = Node::from(format);
                    return schema;
                }
                schema.with("format", format)
            }
            _ => schema.with("format", format),
        }
    }

    fn is_object(&self, ty: &TypeRef) -> bool {
        match self.api.unalias(ty) {
            TypeRef::Map(_) => true,
            TypeRef::Named(id) => matches!(self.api.get(*id).shape, Shape::Model(_)),
            _ => false,
        }
    }
}

/// Returns the only values, with null where the schema takes that too.
fn only<'a>(schema: &Object<'a>, limits: &'a Limits) -> Vec<Node<'a>> {
    let mut values: Vec<Node<'a>> = limits.one_of.iter().map(Node::from).collect();
    let nullable = schema.0.iter().any(|(key, kind)| key == "type" && matches!(kind, Node::List(_)));
    if nullable && !values.is_empty() {
        values.push(Value::Null.into());
    }
    values
}
