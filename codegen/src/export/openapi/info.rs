//! What is said of an API as a whole.

use super::Exporter;
use super::node::{Node, Object};
use crate::names::written_module;
use std::collections::HashSet;

impl<'a> Exporter<'a> {
    pub(super) fn info(&self) -> Object<'a> {
        let api = self.api;
        let title = if api.title.trim().is_empty() { &api.name } else { &api.title };
        // OpenAPI wants a version; some documents leave it empty.
        let version = if api.version.trim().is_empty() { "undocumented" } else { &api.version };
        Object::new()
            .with("title", title)
            .with("version", version)
            .maybe("description", api.docs.text.as_ref())
            .with("x-rust-path", self.root)
            .with("x-source", api.docs.origin.to_string())
    }

    /// Returns the resources.
    pub(super) fn tags(&self) -> Vec<Node<'a>> {
        let mut seen = HashSet::new();
        let resources = self.api.resources.iter().zip(&self.names.modules);
        let distinct = resources.filter(|(resource, _)| seen.insert(&resource.name));
        distinct
            .map(|(resource, module)| {
                Object::new()
                    .with("name", &resource.name)
                    .maybe("description", resource.docs.text.as_ref())
                    .with("x-rust-path", format!("{}::{}", self.root, written_module(module)))
                    .into()
            })
            .collect()
    }

    /// Returns what the IR could not express.
    pub(super) fn skipped(&self) -> Vec<Node<'a>> {
        let skipped = self.api.skipped.iter().map(|skipped| {
            Object::new()
                .with("kind", skipped.kind)
                .with("name", &skipped.name)
                .with("reason", &skipped.reason)
                .with("x-source", skipped.at.to_string())
                .into()
        });
        skipped.collect()
    }
}
