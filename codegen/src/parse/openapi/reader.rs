//! What all parts of the document are read with: warnings, and values of the type that belongs in a place.
//!
//! A value of a wrong type is read as a careful person would read it, with a warning, and never stops the run.

use super::files::Files;
use super::keys::{Keys, Standing, V2, V30, Versions};
use super::node::{Field, Node, Object, kind_of};
use super::refs::Resolved;
use super::targets::{Kind, Pending};
use crate::diagnostic::{Diagnostic, Location, Report};
use crate::parse::document::{RefKey, Targets};
use serde_json::Value;
use std::collections::{HashMap, HashSet, VecDeque};
use std::sync::Arc;

/// How many objects are opened at most, and how many more per byte of the export. References into each other's insides
/// could ask for more than time allows.
const BUDGET: usize = 200_000;
const BYTES_PER_OBJECT: usize = 8;

/// How many pure references are followed in a row.
const MAX_HOPS: usize = 32;

/// Reads one document and what it refers to.
pub(super) struct Reader<'a> {
    pub(super) files: &'a Files<'a>,
    pub(super) main: Arc<str>,
    pub(super) version: Versions,
    /// Text of the version, for messages.
    pub(super) version_name: &'static str,
    pub(super) report: &'a mut Report,
    /// Everything read so far that references may point to.
    pub(super) targets: Targets,
    /// What references point to and was not read yet.
    pub(super) pending: VecDeque<Pending<'a>>,
    /// References by file and text.
    pub(super) resolved: HashMap<(Arc<str>, &'a str, Option<Kind>), Resolved<'a>>,
    /// Targets that were put on the list.
    pub(super) seen: HashSet<(Kind, RefKey)>,
    /// Media types of request bodies, where Swagger 2.0 leaves them to the whole document or operation.
    pub(super) consumes: Vec<String>,
    /// Media types of replies, likewise.
    pub(super) produces: Vec<String>,
    /// Media types of request bodies that the whole document names.
    pub(super) all_consume: Vec<String>,
    /// Media types of replies that the whole document names.
    pub(super) all_produce: Vec<String>,
    /// The path whose parameters are being read; empty for those in components.
    pub(super) path: String,
    /// Whether a callback is being read.
    pub(super) in_callback: bool,
    /// Host and base path of Swagger 2.0.
    pub(super) host: Option<String>,
    /// Properties that are being read, on their own or as those of another schema.
    pub(super) open_properties: Vec<Location>,
    said: HashSet<(&'static str, Location, String)>,
    once: HashSet<String>,
    budget: usize,
}

impl<'a> Reader<'a> {
    pub(super) fn new(
        files: &'a Files<'a>,
        main: Arc<str>,
        version: Versions,
        report: &'a mut Report,
    ) -> Self {
        let version_name = match version {
            V2 => "Swagger 2.0",
            V30 => "OpenAPI 3.0",
            _ => "OpenAPI 3.1",
        };
        Self {
            files,
            main,
            version,
            version_name,
            report,
            targets: Targets::default(),
            pending: VecDeque::new(),
            resolved: HashMap::new(),
            seen: HashSet::new(),
            consumes: Vec::new(),
            open_properties: Vec::new(),
            produces: Vec::new(),
            all_consume: Vec::new(),
            all_produce: Vec::new(),
            path: String::new(),
            in_callback: false,
            host: None,
            said: HashSet::new(),
            once: HashSet::new(),
            budget: BUDGET + files.size() / BYTES_PER_OBJECT,
        }
    }

    /// Adds a warning, unless the same was said of the same place.
    pub(super) fn warn(&mut self, rule: &'static str, at: &Location, message: impl Into<String>) {
        self.warn_with(Diagnostic::warning(rule, at, message));
    }

    /// Adds a warning that may carry advice, unless the same was said of the same place.
    pub(super) fn warn_with(&mut self, diagnostic: Diagnostic) {
        if self.said.insert((diagnostic.rule, diagnostic.at.clone(), diagnostic.message.clone())) {
            self.report.push(diagnostic);
        }
    }

    /// Says that a value has the wrong type.
    pub(super) fn wrong_type(&mut self, field: &Field<'_, 'a>, wanted: &str, reading: &str) {
        let message = wrong_type(field.key, field.what, field.value, wanted, reading);
        self.warn("wrong-type", &field.at(), message);
    }

    /// Says that something of the standard has no place in the document model.
    pub(super) fn unsupported(&mut self, at: &Location, key: &str, what: &str) {
        let message = format!("`{key}` of {what} is not read");
        if !matches!(key, "xml" | "links" | "externalValue") || self.once.insert(message.clone()) {
            self.warn("unsupported-keyword", at, message);
        }
    }

    /// Opens an object: checks its type and its keys.
    pub(super) fn open(&mut self, node: &Node<'a>, keys: &'static Keys) -> Option<Object<'a>> {
        let Value::Object(map) = node.value else {
            let message =
                format!("{} is {} instead of an object; it is left out", keys.what, kind_of(node.value));
            self.warn("wrong-type", &node.at, message);
            return None;
        };
        if !self.afford(1, &node.at) {
            return None;
        }
        let mut object = Object { keys, map, at: node.at.clone(), meant: Vec::new() };
        for key in map.keys() {
            self.check_key(&mut object, key);
        }
        Some(object)
    }

    /// Takes objects from the budget.
    pub(super) fn afford(&mut self, count: usize, at: &Location) -> bool {
        if self.budget > count {
            self.budget -= count;
            return true;
        }
        if self.budget > 0 {
            let message = "the references of this document expand to more than any API document needs";
            self.report.push(Diagnostic::error("too-large", at, message));
        }
        self.budget = 0;
        false
    }

    /// Says what is odd about a key.
    fn check_key(&mut self, object: &mut Object<'a>, key: &'a str) {
        let what = object.keys.what;
        match object.keys.standing(key, self.version) {
            Standing::Known(_) | Standing::Extension => {}
            Standing::Unread => self.unsupported(&object.at.child(key), key, what),
            Standing::OtherVersion(_) => {
                let message = format!(
                    "`{key}` is not a key of {what} in {}; it is read all the same",
                    self.version_name
                );
                self.warn("unknown-key", &object.at.child(key), message);
            }
            Standing::Near(known) if object.has(known) => {
                let message = format!("`{key}` is not a key of {what}; `{known}` stands beside it and holds");
                self.warn("unknown-key", &object.at.child(key), message);
            }
            Standing::Near(known) => {
                let message = format!("`{key}` is not a key of {what}; it is read as `{known}`");
                let diagnostic = Diagnostic::warning("unknown-key", &object.at.child(key), message);
                self.warn_with(diagnostic.help(format!("write `{known}`")));
                object.meant.push((known, key));
            }
            Standing::Unknown => {
                let message = format!("`{key}` is not a key of {what}; it is left out");
                self.warn("unknown-key", &object.at.child(key), message);
            }
        }
    }

    /// Follows references where the document model has none: to a part of another file, mostly.
    pub(super) fn follow(&mut self, node: Node<'a>, what: &str) -> Option<Node<'a>> {
        let start = node.at.clone();
        let mut node = node;
        for _ in 0..MAX_HOPS {
            let Some(text) = node.reference() else { return Some(node) };
            let resolved = self.resolve(text, &node.at, None);
            let Some(target) = resolved.node else {
                let message = format!("{what} refers to `{text}`, which does not exist");
                self.warn("dangling-reference", &node.at, message);
                return None;
            };
            node = target;
        }
        self.warn("reference-cycle", &start, format!("the references of {what} lead back to themselves"));
        None
    }
}

/// Returns the words for a value of the wrong type.
fn wrong_type(key: &str, what: &str, value: &Value, wanted: &str, reading: &str) -> String {
    format!("`{key}` of {what} is {} instead of {wanted}; {reading}", kind_of(value))
}
