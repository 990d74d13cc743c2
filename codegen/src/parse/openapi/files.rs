//! The files of an export as trees, each read when something refers to it.

use super::node::Node;
use super::pointer::{self, Target};
use crate::diagnostic::{Location, Report};
use crate::input::Export;
use crate::parse::tree;
use serde_json::Value;
use std::cell::OnceCell;
use std::collections::BTreeMap;
use std::sync::Arc;

/// The trees of an export.
pub(super) struct Files<'e> {
    sources: BTreeMap<Arc<str>, Source<'e>>,
}

/// One file.
struct Source<'e> {
    bytes: &'e [u8],
    tree: OnceCell<Option<Value>>,
    anchors: OnceCell<BTreeMap<String, Vec<Location>>>,
}

impl<'e> Files<'e> {
    /// Takes the files of an export, without reading any.
    pub(super) fn new(export: &'e Export) -> Self {
        let source = |bytes| Source { bytes, tree: OnceCell::new(), anchors: OnceCell::new() };
        Self {
            sources: export
                .files
                .iter()
                .map(|(name, bytes)| (name.clone(), source(bytes.as_slice())))
                .collect(),
        }
    }

    /// Returns the size of all files in bytes.
    pub(super) fn size(&self) -> usize {
        self.sources.values().map(|source| source.bytes.len()).sum()
    }

    /// Puts in the tree of a file that was read before.
    pub(super) fn put(&self, file: &str, tree: Value) {
        if let Some(source) = self.sources.get(file) {
            source.tree.get_or_init(|| Some(tree));
        }
    }

    /// Returns the name of a file as the export spells it.
    pub(super) fn name(&self, file: &str) -> Option<Arc<str>> {
        self.sources.get_key_value(file).map(|(name, _)| name.clone())
    }

    /// Returns the root of a file, which is read now if it was not before.
    pub(super) fn root(&self, file: &Arc<str>, report: &mut Report) -> Option<Node<'_>> {
        let source = self.sources.get(file)?;
        let tree = source.tree.get_or_init(|| match tree::read(file, source.bytes, report) {
            Ok(tree) => Some(tree),
            Err(diagnostic) => {
                report.push(diagnostic);
                None
            }
        });
        Some(Node { value: tree.as_ref()?, at: Location::pointer(file, "") })
    }

    /// Returns the node that a target names. References on the way are followed, as many as there are hops.
    pub(super) fn walk(&self, target: &Target, hops: &mut usize, report: &mut Report) -> Option<Node<'_>> {
        let mut node = self.root(target.file.as_ref()?, report)?;
        for token in target.tokens.as_ref()? {
            node = match node.step(token) {
                Some(child) => child,
                None => self.jump(node, hops, report)?.step(token)?,
            };
        }
        Some(node)
    }

    /// Returns what a node that is a reference points to.
    fn jump<'s>(&'s self, mut node: Node<'s>, hops: &mut usize, report: &mut Report) -> Option<Node<'s>> {
        while let Some(text) = node.reference() {
            *hops = hops.checked_sub(1)?;
            let target = Target::of(self, text, &node.at.file);
            node = self.walk(&target, hops, report)?;
        }
        Some(node)
    }

    /// Returns the schema with an anchor: of several the one that shares most of its path with the place that asks.
    pub(super) fn anchor(&self, name: &str, at: &Location, report: &mut Report) -> Option<Node<'_>> {
        let root = self.root(&at.file, report)?;
        let anchors = self.sources.get(&at.file)?.anchors.get_or_init(|| anchors(&root));
        let places = anchors.get(name)?;
        let next = places.partition_point(|place| place < at);
        let before = next.checked_sub(1).and_then(|index| places.get(index));
        let after = places.get(next);
        let nearest = before.into_iter().chain(after).max_by_key(|place| pointer::shared(place, at))?;
        let target = Target { file: Some(at.file.clone()), tokens: Some(pointer::tokens_of(nearest)) };
        self.walk(&target, &mut 0, report)
    }
}

/// Returns the places of all anchors below a node, sorted: those with most in common stand beside each other.
fn anchors(root: &Node<'_>) -> BTreeMap<String, Vec<Location>> {
    let mut anchors = BTreeMap::new();
    collect_anchors(root, &mut anchors);
    anchors.values_mut().for_each(|places| places.sort());
    anchors
}

/// Collects the places of all anchors below a node.
fn collect_anchors(node: &Node<'_>, anchors: &mut BTreeMap<String, Vec<Location>>) {
    match node.value {
        Value::Object(map) => {
            for key in ["$anchor", "$dynamicAnchor"] {
                if let Some(Value::String(name)) = map.get(key) {
                    anchors.entry(name.clone()).or_default().push(node.at.clone());
                }
            }
            for (key, value) in map.iter().filter(|(_, value)| value.is_object() || value.is_array()) {
                collect_anchors(&Node { value, at: node.at.child(key) }, anchors);
            }
        }
        Value::Array(items) => {
            for (index, value) in items.iter().enumerate().filter(|(_, value)| value.is_object()) {
                collect_anchors(&Node { value, at: node.at.item(index) }, anchors);
            }
        }
        _ => {}
    }
}
