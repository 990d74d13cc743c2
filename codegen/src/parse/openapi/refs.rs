//! From the text of a reference to the node it means, with the repairs that a careful reader makes on the way.

use super::node::Node;
use super::pointer::{Target, is_below, key_of, tokens_of};
use super::reader::Reader;
use super::targets::Kind;
use crate::diagnostic::Location;
use crate::parse::document::RefKey;
use std::sync::Arc;

/// How many references are followed on the way along one pointer.
const MAX_HOPS: usize = 32;

/// What a reference means.
#[derive(Clone, Debug)]
pub(super) struct Resolved<'a> {
    /// The canonical key.
    pub(super) key: RefKey,
    /// The node, if there is one.
    pub(super) node: Option<Node<'a>>,
    /// What had to be repaired.
    repair: Option<Arc<str>>,
}

impl<'a> Reader<'a> {
    /// Finds what a reference means. Without a kind, names alone mean nothing.
    pub(super) fn resolve(&mut self, text: &'a str, at: &Location, kind: Option<Kind>) -> Resolved<'a> {
        let id = (at.file.clone(), text, kind);
        let resolved = match self.resolved.get(&id) {
            Some(known) => known.clone(),
            None => {
                let (found, is_anchor) = self.find(text, at, kind);
                if !is_anchor {
                    self.resolved.insert(id, found.clone());
                }
                found
            }
        };
        if let Some(repair) = &resolved.repair {
            self.warn("odd-reference", at, repair.to_string());
        }
        resolved
    }

    /// Finds what a reference means, and tells whether that depends on the place where it stands.
    fn find(&mut self, text: &'a str, at: &Location, kind: Option<Kind>) -> (Resolved<'a>, bool) {
        let target = Target::of(self.files, text, &at.file);
        let found = |node: Node<'a>| Resolved { key: key_of(&node.at), node: Some(node), repair: None };
        if let Some(node) = self.walk(&target).or_else(|| self.walk(&target.undecoded(text))) {
            return (found(node), false);
        }
        if let Some(node) = text.strip_prefix('#').and_then(|name| self.files.anchor(name, at, self.report)) {
            return (found(node), true);
        }
        match self.repaired(text, &target, kind) {
            Some(node) => {
                let repair = format!("the reference `{text}` is read as `{}`", key_of(&node.at).0);
                (Resolved { repair: Some(repair.into()), ..found(node) }, false)
            }
            None => (Resolved { key: target.key(text), node: None, repair: None }, false),
        }
    }

    fn walk(&mut self, target: &Target) -> Option<Node<'a>> {
        let mut hops = MAX_HOPS;
        self.files.walk(target, &mut hops, self.report)
    }

    /// Finds what a reference to nothing was meant to be.
    fn repaired(&mut self, text: &str, target: &Target, kind: Option<Kind>) -> Option<Node<'a>> {
        if !text.contains('#') {
            return self.by_name(text, kind);
        }
        let file = target.file.clone()?;
        if file != self.main {
            let in_main = Target { file: Some(self.main.clone()), tokens: target.tokens.clone() };
            if text.starts_with('#')
                && let Some(node) = self.walk(&in_main)
            {
                return Some(node);
            }
        }
        let name = match &target.tokens {
            None => text.trim_start_matches('#').to_owned(),
            Some(tokens) => declared_name(tokens)?,
        };
        text.starts_with('#').then(|| self.component(&name, kind?)).flatten()
    }

    /// Finds what a text without `#` was meant to be: the name of a component, or a pointer without its beginning.
    fn by_name(&mut self, text: &str, kind: Option<Kind>) -> Option<Node<'a>> {
        if let Some(node) = self.component(text, kind?) {
            return Some(node);
        }
        let known = ["components/", "definitions/", "parameters/", "responses/"];
        let pointer = text.trim_start_matches('/');
        let tokens = known.iter().any(|start| pointer.starts_with(start));
        let tokens = tokens.then(|| pointer.split('/').map(str::to_owned).collect());
        self.walk(&Target { file: Some(self.main.clone()), tokens: Some(tokens?) })
    }

    /// Finds a component of the main file by its name.
    pub(super) fn component(&mut self, name: &str, kind: Kind) -> Option<Node<'a>> {
        kind.containers().iter().find_map(|container| {
            let tokens = container.iter().copied().chain([name]).map(str::to_owned).collect();
            self.walk(&Target { file: Some(self.main.clone()), tokens: Some(tokens) })
        })
    }

    /// Returns the declared schema in which a place lies.
    pub(super) fn enclosing_schema(&mut self, at: &Location) -> Option<Node<'a>> {
        let depth = if is_below(at, "/components/schemas") { 3 } else { 2 };
        if depth == 2 && !is_below(at, "/definitions") {
            return None;
        }
        let tokens = tokens_of(at).into_iter().take(depth).collect();
        self.walk(&Target { file: Some(at.file.clone()), tokens: Some(tokens) })
    }

    /// Returns the schema inside of what a schema's reference means, if that is a reply, a body or a parameter.
    pub(super) fn schema_inside(&mut self, node: &Node<'a>) -> Option<Node<'a>> {
        let has_content = ["/components/responses", "/components/requestBodies", "/components/parameters"];
        let has_schema = ["/components/headers", "/responses", "/parameters"];
        let prefix = has_content.iter().chain(&has_schema).find(|prefix| is_below(&node.at, prefix))?;
        if tokens_of(&node.at).len() != prefix.matches('/').count() + 1 {
            return None;
        }
        let holder = self.follow(node.clone(), "a component")?;
        let content = holder.step("content").and_then(|content| {
            let first = content.value.as_object()?.keys().next()?;
            content.step(first)?.step("schema")
        });
        content.or_else(|| holder.step("schema"))
    }
}

/// Returns the name of the component that a pointer was meant to name: `/definitions/Crate`, `/Crate`.
fn declared_name(tokens: &[String]) -> Option<String> {
    let rest = match tokens {
        [components, _, rest @ ..] if components == "components" => rest,
        [container, rest @ ..]
            if ["definitions", "parameters", "responses"].contains(&container.as_str()) =>
        {
            rest
        }
        [_] => tokens,
        _ => return None,
    };
    (!rest.is_empty()).then(|| rest.join("/"))
}

/// Tells whether a node is a declared schema.
pub(super) fn is_declared_schema(node: &Node<'_>) -> bool {
    is_below(&node.at, "/components/schemas") || is_below(&node.at, "/definitions")
}
