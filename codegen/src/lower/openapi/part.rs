//! Parts of a schema: what stands beside `allOf`, in it, and behind references, as a flat list.

use super::Lowering;
use crate::ir;
use crate::parse::document::{JsonType, Reference, Schema};

/// How a schema is read that is not there.
pub(super) const ANY_VALUE: &str = "it is read as any JSON value";

impl<'a> Lowering<'a> {
    /// Returns the parts of a schema that say something of its structure.
    pub(super) fn parts(&mut self, schema: &'a Schema) -> Vec<&'a Schema> {
        let mut parts = Vec::new();
        self.collect(schema, &mut parts, &mut Vec::new());
        parts
    }

    fn collect(&mut self, schema: &'a Schema, parts: &mut Vec<&'a Schema>, open: &mut Vec<&'a Schema>) {
        if open.iter().any(|other| std::ptr::eq(*other, schema)) {
            let help = "take the reference to itself out of `allOf`";
            return self.warn("cyclic-all-of", &schema.at, "a schema holds itself through `allOf`", help);
        }
        if open.len() >= super::schema::MAX_DEPTH {
            return self.warn(
                "too-deep",
                &schema.at,
                "a chain of `allOf` is too long to be followed",
                "shorten it",
            );
        }
        open.push(schema);
        if let Some(reference) = &schema.reference {
            match self.document.targets.schemas.get(&reference.to) {
                Some(target) => self.collect(target, parts, open),
                None => self.dangling(reference, ANY_VALUE),
            }
        }
        for member in &schema.all_of {
            self.collect(member, parts, open);
        }
        if has_structure(schema) && !parts.iter().any(|part| std::ptr::eq(*part, schema)) {
            parts.push(schema);
        }
        open.pop();
    }

    /// Reports a reference to nothing, and how the place is read without it.
    pub(super) fn dangling(&mut self, reference: &Reference, reading: &str) {
        let message = format!("`{}` points to nothing; {reading}", reference.text);
        self.warn("dangling-reference", &reference.at, message, "declare it, or correct the reference");
    }
}

/// Returns the reference that is all a schema says of its structure.
pub(super) fn sole_reference(schema: &Schema) -> Option<&Reference> {
    if has_structure(schema) {
        return None;
    }
    match (&schema.reference, schema.all_of.as_slice()) {
        (Some(reference), []) => Some(reference),
        (None, members) => {
            let mut typed = members.iter().filter(|member| has_type(member));
            let only = typed.next()?;
            typed.next().is_none().then(|| sole_reference(only))?
        }
        _ => None,
    }
}

/// Returns the reference that is all of a schema, annotations of no consequence aside.
pub(super) fn bare_reference(schema: &Schema) -> Option<&Reference> {
    let is_bare = !schema.nullable && schema.all_of.is_empty();
    sole_reference(schema).filter(|_| is_bare)
}

/// Tells whether a schema says more than annotations do, references and `allOf` aside.
pub(super) fn has_structure(schema: &Schema) -> bool {
    schema.boolean.is_some()
        || !schema.types.is_empty()
        || !schema.properties.is_empty()
        || !schema.required.is_empty()
        || schema.additional.is_some()
        || !schema.patterns.is_empty()
        || schema.items.is_some()
        || !schema.prefix_items.is_empty()
        || !schema.one_of.is_empty()
        || !schema.any_of.is_empty()
        || schema.values.is_some()
        || schema.constant.is_some()
        || schema.format.is_some()
}

/// Tells whether a schema gives a type, rather than a constraint on one that is given elsewhere.
pub(super) fn has_type(schema: &Schema) -> bool {
    schema.reference.is_some()
        || !schema.all_of.is_empty()
        || schema.boolean == Some(true)
        || (has_structure(schema) && !is_only_required(schema))
}

fn is_only_required(schema: &Schema) -> bool {
    !schema.required.is_empty()
        && schema.types.iter().all(|kind| *kind == JsonType::Object)
        && schema.properties.iter().all(|(_, property)| !has_type(property))
        && schema.additional.is_none()
        && schema.one_of.is_empty()
        && schema.any_of.is_empty()
        && schema.values.is_none()
}

/// Tells whether a schema describes an object.
pub(super) fn is_object(schema: &Schema) -> bool {
    match schema.types.as_slice() {
        [] => {
            !schema.properties.is_empty()
                || schema.additional.is_some()
                || !schema.patterns.is_empty()
                || !schema.required.is_empty()
        }
        [kind] => *kind == JsonType::Object,
        _ => false,
    }
}

/// Returns the limits that a schema sets.
pub(super) fn limits(schema: &Schema) -> ir::Limits {
    let limits = schema.limits.clone();
    ir::Limits {
        minimum: limits.minimum,
        maximum: limits.maximum,
        exclusive_minimum: limits.exclusive_minimum,
        exclusive_maximum: limits.exclusive_maximum,
        multiple_of: limits.multiple_of,
        min_length: limits.min_length,
        max_length: limits.max_length,
        pattern: limits.pattern,
        min_items: limits.min_items.or(limits.min_properties),
        max_items: limits.max_items.or(limits.max_properties),
        unique_items: limits.unique_items,
        one_of: super::scalar::numbers(schema),
        format: schema.format.clone(),
    }
}

/// Returns the samples that stand in a schema.
pub(super) fn samples(schema: &Schema) -> Vec<ir::Sample> {
    let sample = |example: &crate::parse::document::Example| ir::Sample {
        at: example.at.clone(),
        value: example.value.clone(),
    };
    schema.examples.iter().map(sample).collect()
}
