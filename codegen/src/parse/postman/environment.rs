//! Environments: an export of one, or the metadata that stands beside published documentation.

use super::document::Environment;
use super::reader::{Node, Object, Reader, items};
use crate::diagnostic::Location;
use serde_json::Value;
use std::sync::Arc;

impl Reader<'_> {
    /// Reads the environments of a file. A file without any is none of this parser's business.
    pub(super) fn environments(mut self, file: &Arc<str>, tree: &Value) -> Vec<Environment> {
        let Value::Object(map) = tree else { return Vec::new() };
        let root = Object { what: "the file", map, at: Location::pointer(file, "") };
        let nodes = match root.field("environments") {
            Some(list) => items(&list),
            None if root.map.contains_key("values") => vec![Node { value: tree, at: root.at }],
            None => Vec::new(),
        };
        nodes.iter().filter_map(|node| self.environment(node)).collect()
    }

    fn environment(&mut self, node: &Node<'_>) -> Option<Environment> {
        let object = self.object(node, "an environment")?;
        let values = if object.map.contains_key("values") { "values" } else { "variables" };
        Some(Environment {
            name: self.text(&object, "name").unwrap_or_default(),
            values: self.parameters(&object, values),
            at: object.at,
        })
    }
}
