//! Samples. What stands in one is data: a `$ref` in there is no reference.

use super::keys;
use super::node::{Field, Node, Object, kind_of};
use super::reader::Reader;
use super::targets::Kind;
use crate::diagnostic::Location;
use crate::parse::document::{Example, Or};
use serde_json::Value;

impl<'a> Reader<'a> {
    /// Reads `example` and `examples` of a schema.
    pub(super) fn schema_examples(&mut self, key: &str, field: Field<'_, 'a>) -> Vec<Example> {
        if key != "examples" {
            return vec![sample(field.value, field.at())];
        }
        match (field.items(), field.members()) {
            (Some(items), _) => items.into_iter().map(|node| sample(node.value, node.at)).collect(),
            (None, Some(members)) if members.iter().all(|(_, node)| node.value.get("value").is_some()) => {
                self.wrong_type(&field, "an array", "the values of its members are taken");
                let values = members.into_iter().filter_map(|(_, node)| node.step("value"));
                values.map(|node| sample(node.value, node.at)).collect()
            }
            _ => {
                self.wrong_type(&field, "an array", "it is read as one example");
                vec![sample(field.value, field.at())]
            }
        }
    }

    /// Reads `example` and `examples` of a parameter or media type.
    pub(super) fn examples(&mut self, object: &Object<'a>) -> Vec<Or<Example>> {
        let single = ["example", "x-example"].iter().find_map(|key| object.field(key));
        let mut examples: Vec<_> =
            single.map(|field| Or::Here(sample(field.value, field.at()))).into_iter().collect();
        if let Some(field) = object.field("examples") {
            examples.extend(self.named_examples(field));
        }
        examples
    }

    /// Reads a map of examples; a list of them holds bare values.
    fn named_examples(&mut self, field: Field<'_, 'a>) -> Vec<Or<Example>> {
        if let Some(items) = field.items() {
            self.wrong_type(&field, "an object", "its items are read as examples");
            return items.into_iter().map(|node| Or::Here(self.listed_example(node))).collect();
        }
        let nodes = self.map(Some(field)).into_iter();
        nodes.filter_map(|(_, node)| self.or(Kind::Example, node, Self::named_example)).collect()
    }

    /// Reads an item of a list of examples: an example object in the wrong place, or a bare value.
    fn listed_example(&mut self, node: Node<'a>) -> Example {
        match node.step("value").filter(|_| is_example(node.value)) {
            Some(value) => sample(value.value, value.at),
            None => sample(node.value, node.at),
        }
    }

    /// Reads an example object. One without `value` is taken as the value itself, unless it only describes.
    pub(super) fn named_example(&mut self, node: Node<'a>) -> Option<Example> {
        if is_example(node.value) {
            let object = self.open(&node, &keys::EXAMPLE)?;
            return object.field("value").map(|field| sample(field.value, field.at()));
        }
        let message =
            format!("an example is {} without `value`; it is read as the value itself", kind_of(node.value));
        self.warn("bare-example", &node.at, message);
        Some(sample(node.value, node.at))
    }
}

/// Tells whether a value is an example object: it has one of its keys and no others.
fn is_example(value: &Value) -> bool {
    let known = ["summary", "description", "value", "externalValue", "dataValue", "serializedValue"];
    value.as_object().is_some_and(|map| {
        map.contains_key("value")
            || map.keys().all(|key| known.contains(&key.as_str()) || key.starts_with("x-"))
    })
}

/// Returns a sample.
pub(super) fn sample(value: &Value, at: Location) -> Example {
    Example { at, value: value.clone() }
}
