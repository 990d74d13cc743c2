//! Groups of operations: the tag, else what the path says.

use super::basis::has_no_path;
use crate::ir::{Basis, Docs, Resource, ResourceId};
use crate::lower::DocsPolicy;
use crate::lower::groups::Groups;
use crate::parse::document::{Document, Operation, PathItem, Tag};
use crate::words;
use indexmap::IndexMap;

/// The groups found so far, by the words of their names.
pub(super) struct Resources {
    list: IndexMap<String, Resource>,
    groups: Groups,
    /// What is said of declared tags, by the words of their names.
    declared: IndexMap<String, Docs>,
    origin: Docs,
}

impl Resources {
    pub(super) fn new(document: &Document, policy: DocsPolicy) -> Self {
        let is_path =
            |(_, item): &&(String, PathItem)| !item.operations.iter().any(|(_, call)| has_no_path(call));
        let groups = Groups::of(document.paths.iter().filter(is_path).map(|(path, _)| path.as_str()));
        let said = |tag: &Tag| {
            let text = super::prose::kept(policy, tag.description.as_deref());
            (words::key(&tag.name), Docs { text, ..Docs::at(&tag.at) })
        };
        // Of tags that differ in spelling alone the first is meant.
        let declared = document.tags.iter().rev().map(said).collect();
        Self { list: IndexMap::new(), groups, declared, origin: Docs::at(&document.at) }
    }

    /// Returns the group of an operation.
    pub(super) fn of(&mut self, path: &str, operation: &Operation) -> ResourceId {
        let tag = operation.tags.iter().find(|tag| !words::key(tag).is_empty());
        let name = match tag {
            Some(tag) => tag.as_str(),
            None if has_no_path(operation) => Basis::Unknown.word(),
            None => self.groups.name(path),
        };
        let key = words::key(name);
        let docs = self.declared.get(&key).unwrap_or(&self.origin);
        let entry = self.list.entry(key);
        let index = entry.index();
        entry.or_insert_with(|| Resource { name: name.to_owned(), docs: docs.clone() });
        ResourceId::at(index)
    }

    pub(super) fn into_list(self) -> Vec<Resource> {
        self.list.into_values().collect()
    }
}

#[cfg(test)]
mod tests {
    use crate::diagnostic::Report;
    use crate::input::Export;
    use crate::lower::{DocsPolicy, openapi};
    use crate::parse;

    const DOCUMENT: &str = r#"{"openapi": "3.0.3", "info": {"title": "T", "version": "1"},
        "tags": [{"name": "depots", "description": "Where crates wait."}],
        "paths": {"/a": {"get": {"tags": ["Depots"], "responses": {}}}, "/b": {"get": {"responses": {}}}}}"#;

    /// Returns name, text and origin of each resource.
    fn resources(policy: DocsPolicy) -> Vec<(String, Option<String>, String)> {
        let files = [("openapi.json".into(), DOCUMENT.as_bytes().to_vec())].into();
        let export = Export { main: "openapi.json".into(), files };
        let mut report = Report::default();
        let document = parse::openapi::parse(&export, &mut report).unwrap();
        let resources = openapi::api(&document, "api", policy, &mut report).api.resources;
        resources
            .into_iter()
            .map(|found| (found.name, found.docs.text, found.docs.origin.to_string()))
            .collect()
    }

    #[test]
    fn resources_come_from_their_tags() {
        let depots = |text: Option<&str>| {
            ("Depots".to_owned(), text.map(str::to_owned), "openapi.json#/tags/0".to_owned())
        };
        let other = ("b".to_owned(), None, "openapi.json#".to_owned());
        assert_eq!(resources(DocsPolicy::Full), [depots(Some("Where crates wait.")), other.clone()]);
        assert_eq!(resources(DocsPolicy::Facts), [depots(None), other]);
    }
}
