//! Values of schemas: their samples where they have some, otherwise composed.
mod all;
mod fits;
mod parameter;
mod scalar;
mod tag;

pub use all::all_samples;
pub use fits::misfit;

use crate::document::Node;
use serde_json::{Map, Value, json};
use std::cell::RefCell;
use std::collections::BTreeMap;

/// Where a value goes.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Way {
    /// To the service: read-only properties are left out.
    Sent,
    /// From the service: write-only properties are left out.
    Received,
    /// Nowhere: nothing is left out.
    Kept,
}

/// Composes values, and keeps account of the samples it has used.
pub struct Composer {
    way: Way,
    /// Whether optional properties are set.
    full: bool,
    /// Places of the samples that were used, and of those that were not, with what contradicts them.
    used: RefCell<BTreeMap<String, Option<String>>>,
}

impl Composer {
    /// Composes values with all optional properties.
    pub fn full(way: Way) -> Self {
        Self { way, full: true, used: RefCell::default() }
    }

    /// Composes values with required properties only.
    pub fn bare(way: Way) -> Self {
        Self { way, full: false, used: RefCell::default() }
    }

    /// Returns the samples that were met: those without a reason were used, the others contradict their schema.
    pub fn met(&self) -> BTreeMap<String, Option<String>> {
        self.used.borrow().clone()
    }

    /// Returns one value: the document's sample, if there is one, else the first of [`Composer::values`].
    pub fn value(&self, name: &str, schema: &Node<'_>) -> Value {
        self.values(name, schema).into_iter().next().unwrap_or_default()
    }

    /// Returns values that show each sample, listed value and alternative within a schema at least once.
    pub fn values(&self, name: &str, schema: &Node<'_>) -> Vec<Value> {
        self.compose(name, schema, &mut Vec::new())
    }

    /// Returns values of a parameter or body: its own samples and those of its schema.
    pub fn values_of_holder(&self, name: &str, holder: &Node<'_>) -> Vec<Value> {
        let schema = holder.get("schema");
        let mut values = self.samples_of_holder(holder, schema.as_ref());
        values.extend(schema.map(|schema| self.values(name, &schema)).unwrap_or_else(|| vec![json!(name)]));
        values
    }

    fn samples_of_holder(&self, holder: &Node<'_>, schema: Option<&Node<'_>>) -> Vec<Value> {
        let named = holder.own("examples").map(|examples| examples.entries()).unwrap_or_default();
        let named = named.into_iter().filter_map(|(_, example)| example.own("value"));
        let samples = holder.own("example").into_iter().chain(named);
        let samples = samples.filter(|sample| self.meet(sample, schema));
        match (self.way, schema) {
            (Way::Sent, Some(schema)) => samples.map(|sample| spoken(sample.value, schema)).collect(),
            _ => samples.map(|sample| sample.value.clone()).collect(),
        }
    }

    /// Notes a sample; returns whether it fits its schema.
    fn meet(&self, sample: &Node<'_>, schema: Option<&Node<'_>>) -> bool {
        let misfit = schema.and_then(|schema| misfit(schema, sample.value));
        let fits = misfit.is_none();
        self.used.borrow_mut().insert(sample.pointer.clone(), misfit);
        fits
    }

    /// Returns no values where a schema contains itself.
    fn compose(&self, name: &str, schema: &Node<'_>, stack: &mut Vec<String>) -> Vec<Value> {
        if stack.contains(&schema.pointer) {
            return Vec::new();
        }
        stack.push(schema.pointer.clone());
        let mut values = self.samples(schema);
        values.extend(self.structural(name, schema, stack));
        if self.full && is_nullable(schema) {
            values.push(Value::Null);
        }
        stack.pop();
        values
    }

    fn samples(&self, schema: &Node<'_>) -> Vec<Value> {
        let listed = schema.own("examples").filter(|list| list.value.is_array()).map(|list| list.own_items());
        let single = ["example", "default"].into_iter().filter_map(|key| schema.own(key));
        let samples = single.chain(listed.into_iter().flatten());
        samples.filter(|sample| self.meet(sample, Some(schema))).map(|sample| sample.value.clone()).collect()
    }

    fn structural(&self, name: &str, schema: &Node<'_>, stack: &mut Vec<String>) -> Vec<Value> {
        if let Some(listed) = schema.value.get("enum").and_then(Value::as_array) {
            return listed.clone();
        }
        if let Some(only) = schema.value.get("const") {
            return vec![only.clone()];
        }
        let mut parts = Vec::new();
        for member in schema.get("allOf").map(|all| all.items()).unwrap_or_default() {
            if says_something(&member) {
                parts.push(self.compose(name, &member, stack));
            }
        }
        let alternatives = ["oneOf", "anyOf"].into_iter().filter_map(|key| schema.get(key));
        let alternatives: Vec<_> =
            alternatives.map(|each| self.alternatives(name, schema, &each, stack)).collect();
        if parts.is_empty() && alternatives.is_empty() || schema.value.get("properties").is_some() {
            parts.push(self.plain(name, schema, stack));
        }
        parts.extend(alternatives);
        merged(parts)
    }

    /// Returns values of all alternatives, those of a discriminator with its tags.
    fn alternatives(
        &self,
        name: &str,
        schema: &Node<'_>,
        alternatives: &Node<'_>,
        stack: &mut Vec<String>,
    ) -> Vec<Value> {
        let mut values = Vec::new();
        for (own, member) in alternatives.own_items().iter().zip(alternatives.items()) {
            let composed = self.compose(name, &member, stack);
            match tag::tags(schema, own) {
                Some((key, tags)) => values.extend(tag::tagged(composed, key, &tags)),
                None => values.extend(composed),
            }
        }
        values
    }

    fn plain(&self, name: &str, schema: &Node<'_>, stack: &mut Vec<String>) -> Vec<Value> {
        match kind(schema) {
            "object" => self.objects(schema, stack),
            "array" => self.arrays(name, schema, stack),
            kind => scalar::values(name, kind, schema),
        }
    }

    fn objects(&self, schema: &Node<'_>, stack: &mut Vec<String>) -> Vec<Value> {
        let properties = schema.properties().map(|all| all.entries()).unwrap_or_default();
        let mut columns: Vec<(&str, Vec<Value>)> = Vec::new();
        for (name, property) in properties {
            if self.is_wanted(name, schema, &property) {
                columns.push((name, self.compose(name, &property, stack)));
            }
        }
        if let Some(other) = self.other_keys(schema, stack) {
            columns.push(("another key", other));
        }
        let rows = columns.iter().map(|(_, values)| values.len()).max().unwrap_or(1).max(1);
        (0..rows).map(|row| object(&columns, row)).collect()
    }

    /// Returns values of keys that have no property.
    fn other_keys(&self, schema: &Node<'_>, stack: &mut Vec<String>) -> Option<Vec<Value>> {
        if !self.full {
            return None;
        }
        match schema.get("additionalProperties") {
            Some(other) if other.value.is_object() => Some(self.compose("other", &other, stack)),
            Some(other) if *other.value == json!(true) => Some(vec![json!("anything")]),
            None if schema.value.get("properties").is_none() => Some(vec![json!("anything")]),
            _ => None,
        }
    }

    fn is_wanted(&self, name: &str, schema: &Node<'_>, property: &Node<'_>) -> bool {
        let hidden = match self.way {
            Way::Sent => property.is("readOnly"),
            Way::Received => property.is("writeOnly"),
            Way::Kept => false,
        };
        (self.full || is_required(name, schema)) && !hidden
    }

    fn arrays(&self, name: &str, schema: &Node<'_>, stack: &mut Vec<String>) -> Vec<Value> {
        let values = match schema.get("items") {
            Some(items) => self.compose(name, &items, stack),
            None => vec![json!("anything")],
        };
        let least = schema.value.get("minItems").and_then(Value::as_u64).unwrap_or(0);
        let length = least.clamp(1, 100) as usize;
        let mut arrays: Vec<Value> = values.iter().map(|value| vec![value.clone(); length].into()).collect();
        if let (1, Some(first), [one, two, ..]) = (length, arrays.first_mut(), values.as_slice()) {
            *first = json!([one, two]);
        }
        if arrays.is_empty() { vec![json!([])] } else { arrays }
    }
}

/// Returns whether a schema says more than that there is an object.
fn says_something(schema: &Node<'_>) -> bool {
    let silent = ["type", "title", "description", "required"];
    schema.value.as_object().is_none_or(|keys| keys.keys().any(|key| !silent.contains(&key.as_str())))
}

fn object(columns: &[(&str, Vec<Value>)], row: usize) -> Value {
    let filled = columns.iter().filter(|(_, values)| !values.is_empty());
    let entries = filled.map(|(name, values)| ((*name).to_owned(), values[row % values.len()].clone()));
    Value::Object(entries.collect())
}

/// Merges values that hold at once: objects key by key, of others the last.
fn merged(parts: Vec<Vec<Value>>) -> Vec<Value> {
    let parts: Vec<_> = parts.into_iter().filter(|part| !part.is_empty()).collect();
    let rows = parts.iter().map(Vec::len).max().unwrap_or(0);
    (0..rows).map(|row| parts.iter().map(|part| &part[row % part.len()]).fold(Value::Null, merge)).collect()
}

fn merge(left: Value, right: &Value) -> Value {
    match (left, right) {
        (Value::Object(mut left), Value::Object(right)) => {
            left.extend(right.clone());
            Value::Object(left)
        }
        (_, right) => right.clone(),
    }
}

/// Returns whether an object must have a key.
pub(crate) fn is_required(name: &str, schema: &Node<'_>) -> bool {
    let required = schema.value.get("required").and_then(Value::as_array);
    required.into_iter().flatten().any(|required| required == name)
}

pub(crate) fn is_nullable(schema: &Node<'_>) -> bool {
    schema.is("nullable") || kinds(schema).contains(&"null")
}

/// Returns the stated kinds of a schema, several in OpenAPI 3.1.
pub(crate) fn kinds<'a>(schema: &Node<'a>) -> Vec<&'a str> {
    match schema.value.get("type") {
        Some(Value::String(kind)) => vec![kind],
        Some(Value::Array(kinds)) => kinds.iter().filter_map(Value::as_str).collect(),
        _ => Vec::new(),
    }
}

/// Returns the kind of value that is composed for a schema.
fn kind<'a>(schema: &Node<'a>) -> &'a str {
    let stated = kinds(schema).into_iter().find(|kind| *kind != "null");
    let implied = |key: &str| schema.value.get(key).is_some();
    match stated {
        Some(kind) => kind,
        None if kinds(schema).contains(&"null") => "null",
        None if implied("properties") || implied("additionalProperties") => "object",
        None if implied("items") => "array",
        None => "any",
    }
}

/// Returns a sample without the fields that are null and may be any JSON: a null that is read there is no value.
fn spoken(sample: &Value, schema: &Node<'_>) -> Value {
    let (Value::Object(fields), Some(properties)) = (sample, schema.properties()) else {
        return sample.clone();
    };
    let is_silent = |schema: &Node<'_>| schema.value.as_object().is_some_and(Map::is_empty);
    let kept = fields.iter().filter_map(|(key, value)| match properties.get(key) {
        Some(schema) if value.is_null() && is_silent(&schema) => None,
        Some(schema) => Some((key.clone(), spoken(value, &schema))),
        None => Some((key.clone(), value.clone())),
    });
    Value::Object(kept.collect())
}

/// Returns an object without the keys that are null, and so on inside it.
pub fn without_nulls(value: &Value) -> Value {
    match value {
        Value::Object(entries) => {
            let kept = entries.iter().filter(|(_, value)| !value.is_null());
            Value::Object(kept.map(|(key, value)| (key.clone(), without_nulls(value))).collect::<Map<_, _>>())
        }
        Value::Array(items) => items.iter().map(without_nulls).collect(),
        other => other.clone(),
    }
}
