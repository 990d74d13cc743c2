//! Headers, parameters and variables, which all have the same form.

use super::document::Parameter;
use super::keys;
use super::reader::{Node, Object, Reader, scalar};
use crate::diagnostic::Location;
use serde_json::Value;

impl Parameter {
    /// Returns a parameter of which only name and value are known.
    pub(super) fn plain(at: &Location, key: &str, value: Option<&str>) -> Self {
        Self {
            at: at.clone(),
            key: key.to_owned(),
            value: value.map(str::to_owned),
            description: None,
            disabled: false,
            kind: None,
            required: None,
            files: Vec::new(),
            media: None,
            schema: None,
        }
    }
}

impl Reader<'_> {
    /// Reads a list of parameters.
    pub(super) fn parameters(&mut self, object: &Object<'_>, key: &str) -> Vec<Parameter> {
        let nodes = self.list(object, key).into_iter();
        nodes.filter_map(|node| self.parameter(&node)).collect()
    }

    /// Reads the variables of a collection, folder or call.
    pub(super) fn variables(&mut self, object: &Object<'_>) -> Vec<Parameter> {
        let key = if object.map.contains_key("variable") { "variable" } else { "variables" };
        self.parameters(object, key)
    }

    /// Reads a parameter.
    pub(super) fn parameter(&mut self, node: &Node<'_>) -> Option<Parameter> {
        let object = self.open(node, &keys::PARAMETER)?;
        let key = if object.field("key").is_some() { "key" } else { "name" };
        Some(Parameter {
            key: self.text(&object, key).unwrap_or_default(),
            value: object.field("value").and_then(|field| scalar(field.value)),
            description: self.description(&object),
            disabled: self.flag(&object, "disabled") || self.stated(&object, "enabled") == Some(false),
            kind: self.text(&object, "type"),
            required: self.stated(&object, "required"),
            files: files(&object),
            media: self.text(&object, "contentType"),
            schema: object.field("schema").map(|field| field.value.clone()),
            at: object.at,
        })
    }
}

/// Returns the names of the files that a part of a form is.
fn files(object: &Object<'_>) -> Vec<String> {
    match object.field("src").map(|field| field.value) {
        Some(Value::Array(names)) => names.iter().filter_map(scalar).collect(),
        Some(name) => scalar(name).into_iter().collect(),
        None => Vec::new(),
    }
}
