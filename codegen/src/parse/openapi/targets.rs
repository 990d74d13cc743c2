//! The list of what references point to: each target is read once, from a list and not by descent, so that documents
//! whose schemas hold themselves need no special care.

use super::node::Node;
use super::pointer::key_of;
use super::reader::Reader;
use crate::diagnostic::Location;
use crate::parse::document::{Or, RefKey, Reference};

/// Kinds of targets.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub(super) enum Kind {
    Schema,
    Parameter,
    Body,
    Response,
    Header,
    Example,
    Path,
}

impl Kind {
    /// Returns where components of this kind are declared.
    pub(super) fn containers(self) -> &'static [&'static [&'static str]] {
        match self {
            Self::Schema => &[&["components", "schemas"], &["definitions"]],
            Self::Parameter => &[&["components", "parameters"], &["parameters"]],
            Self::Body => &[&["components", "requestBodies"]],
            Self::Response => &[&["components", "responses"], &["responses"]],
            Self::Header => &[&["components", "headers"]],
            Self::Example => &[&["components", "examples"]],
            Self::Path => &[&["components", "pathItems"]],
        }
    }
}

/// A target that is still to be read.
#[derive(Debug)]
pub(super) struct Pending<'a> {
    kind: Kind,
    key: RefKey,
    node: Node<'a>,
}

impl<'a> Reader<'a> {
    /// Makes a reference, and sees to it that its target is read.
    pub(super) fn refer(&mut self, kind: Kind, text: &'a str, at: &Location) -> Reference {
        let resolved = self.resolve(text, at, Some(kind));
        let mut to = resolved.key;
        if let Some(node) = resolved.node {
            if kind == Kind::Schema
                && let Some(schema) = self.schema_inside(&node)
            {
                to = key_of(&schema.at);
                let message =
                    format!("a schema refers to `{text}`, which is none; the schema inside of it is taken");
                self.warn("odd-reference", at, message);
                self.schedule(kind, to.clone(), schema);
            } else {
                self.schedule(kind, to.clone(), node);
            }
        }
        Reference { at: at.clone(), to, text: text.to_owned() }
    }

    /// Makes a reference to a schema that was found before.
    pub(super) fn refer_to(&mut self, target: Node<'a>, text: &str, at: &Location) -> Reference {
        let to = key_of(&target.at);
        self.schedule(Kind::Schema, to.clone(), target);
        Reference { at: at.clone(), to, text: text.to_owned() }
    }

    /// Puts a target on the list, unless it was there before.
    pub(super) fn schedule(&mut self, kind: Kind, key: RefKey, node: Node<'a>) {
        if self.seen.insert((kind, key.clone())) {
            self.pending.push_back(Pending { kind, key, node });
        }
    }

    /// Reads something, or the reference that stands in its place.
    pub(super) fn or<T>(
        &mut self,
        kind: Kind,
        node: Node<'a>,
        read: impl FnOnce(&mut Self, Node<'a>) -> Option<T>,
    ) -> Option<Or<T>> {
        match node.reference() {
            Some(text) => Some(Or::Ref(self.refer(kind, text, &node.at))),
            None => read(self, node).map(Or::Here),
        }
    }

    /// Reads everything on the list, which grows meanwhile.
    pub(super) fn read_pending(&mut self) {
        while let Some(Pending { kind, key, node }) = self.pending.pop_front() {
            self.read_target(kind, key, node);
        }
    }

    fn read_target(&mut self, kind: Kind, key: RefKey, node: Node<'a>) {
        match kind {
            Kind::Schema => {
                let schema = self.schema(node);
                self.targets.schemas.insert(key, schema);
            }
            Kind::Parameter => {
                let read = self.or(kind, node, Self::parameter);
                self.targets.parameters.extend(read.map(|read| (key, read)));
            }
            Kind::Body => {
                let read = self.body_or(node);
                self.targets.bodies.extend(read.map(|read| (key, read)));
            }
            Kind::Response => {
                let read = self.response_or(node);
                self.targets.responses.extend(read.map(|read| (key, read)));
            }
            Kind::Header => {
                let name = key.name();
                let read = self.or(kind, node, |reader, node| reader.header(&name, node));
                self.targets.headers.extend(read.map(|read| (key, read)));
            }
            Kind::Example => {
                let read = self.or(kind, node, Self::named_example);
                self.targets.examples.extend(read.map(|read| (key, read)));
            }
            Kind::Path => {
                let read = self.path_item(node, "");
                self.targets.paths.extend(read.map(|read| (key, read)));
            }
        }
    }
}
