//! Groups of operations: the tag, else the first fixed segment of the path.

use crate::ir::{Docs, Resource, ResourceId};
use crate::lower::DocsPolicy;
use crate::parse::document::{Document, Operation, Tag};
use crate::words;
use indexmap::IndexMap;

/// The groups found so far, by the words of their names.
pub(super) struct Resources {
    list: IndexMap<String, Resource>,
    /// Number of leading segments that all paths share and that name nothing.
    prefix: usize,
    /// What is said of declared tags, by the words of their names.
    declared: IndexMap<String, Docs>,
    origin: Docs,
}

impl Resources {
    pub(super) fn new(document: &Document, policy: DocsPolicy) -> Self {
        let paths: Vec<Vec<&str>> = document.paths.iter().map(|(path, _)| segments(path).collect()).collect();
        let said = |tag: &Tag| {
            let text = super::prose::kept(policy, tag.description.as_deref());
            (words::key(&tag.name), Docs { text, ..Docs::at(&tag.at) })
        };
        // Of tags that differ in spelling alone the first is meant.
        let declared = document.tags.iter().rev().map(said).collect();
        let prefix = shared_prefix(&paths);
        Self { list: IndexMap::new(), prefix, declared, origin: Docs::at(&document.at) }
    }

    /// Returns the group of an operation.
    pub(super) fn of(&mut self, path: &str, operation: &Operation) -> ResourceId {
        let tag = operation.tags.iter().find(|tag| !words::key(tag).is_empty());
        let name = match tag {
            Some(tag) => tag.as_str(),
            None => self.segment(path),
        };
        let key = words::key(name);
        let docs = self.declared.get(&key).unwrap_or(&self.origin);
        let entry = self.list.entry(key);
        let index = entry.index();
        entry.or_insert_with(|| Resource { name: name.to_owned(), docs: docs.clone() });
        ResourceId::at(index)
    }

    fn segment<'p>(&self, path: &'p str) -> &'p str {
        let fixed = |segment: &&str| !segment.contains('{') && !words::key(segment).is_empty();
        let mut rest =
            segments(path).skip(self.prefix).filter(fixed).skip_while(|segment| is_version(segment));
        rest.next().or_else(|| segments(path).rfind(fixed)).unwrap_or("root")
    }

    pub(super) fn into_list(self) -> Vec<Resource> {
        self.list.into_values().collect()
    }
}

fn segments(path: &str) -> impl DoubleEndedIterator<Item = &str> {
    path.split('/').filter(|segment| !segment.is_empty())
}

/// Returns how many leading segments all paths share, such as `api/v2`; at least one segment is left to each path.
fn shared_prefix(paths: &[Vec<&str>]) -> usize {
    let Some(first) = paths.first() else { return 0 };
    if paths.len() < 2 {
        return first
            .iter()
            .take_while(|segment| is_version(segment))
            .count()
            .min(first.len().saturating_sub(1));
    }
    let shared = |other: &Vec<&str>| {
        let same =
            first.iter().zip(other).take_while(|(left, right)| left == right && !left.contains('{')).count();
        same.min(other.len().saturating_sub(1))
    };
    paths.iter().map(shared).min().unwrap_or(0)
}

/// Tells whether a segment is a version or says no more than that an API follows.
fn is_version(segment: &str) -> bool {
    let lower = segment.to_ascii_lowercase();
    let number = lower.strip_prefix('v').unwrap_or(&lower);
    matches!(lower.as_str(), "api" | "rest")
        || (!number.is_empty() && number.chars().all(|c| c.is_ascii_digit() || c == '.'))
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
