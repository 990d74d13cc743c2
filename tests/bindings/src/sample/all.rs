//! All samples that a document has, whether or not anything leads to them.
use serde_json::Value;
use std::collections::BTreeSet;

/// Keys whose values are objects of names that the document's author chose.
const NAMED: [&str; 16] = [
    "properties",
    "patternProperties",
    "schemas",
    "$defs",
    "definitions",
    "responses",
    "parameters",
    "headers",
    "requestBodies",
    "paths",
    "webhooks",
    "callbacks",
    "content",
    "encoding",
    "securitySchemes",
    "links",
];

/// Returns the places of all samples. A default is one only if it is made of parts.
pub fn all_samples(document: &Value) -> BTreeSet<String> {
    let mut places = BTreeSet::new();
    collect(document, String::new(), false, &mut places);
    places
}

fn collect(value: &Value, pointer: String, names: bool, places: &mut BTreeSet<String>) {
    for (key, child) in children(value) {
        let pointer = format!("{pointer}/{}", key.replace('~', "~0").replace('/', "~1"));
        match key.as_str() {
            "example" if !names => drop(places.insert(pointer)),
            "default" if !names && value.get("type").is_some() => {
                places.extend((child.is_object() || child.is_array()).then_some(pointer));
            }
            "examples" if !names => places.extend(named_samples(child, &pointer)),
            "enum" | "const" if !names => {}
            key => collect(child, pointer, !names && NAMED.contains(&key) && child.is_object(), places),
        }
    }
}

fn named_samples(samples: &Value, pointer: &str) -> Vec<String> {
    let end = if samples.is_object() { "/value" } else { "" };
    children(samples).iter().map(|(key, _)| format!("{pointer}/{key}{end}")).collect()
}

fn children(value: &Value) -> Vec<(String, &Value)> {
    match value {
        Value::Object(entries) => entries.iter().map(|(key, value)| (key.clone(), value)).collect(),
        Value::Array(items) => {
            items.iter().enumerate().map(|(key, value)| (key.to_string(), value)).collect()
        }
        _ => Vec::new(),
    }
}
