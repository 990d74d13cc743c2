//! The events of a YAML parser in, a tree out.

use super::super::{MAX_DEPTH, duplicate_key, scalar, too_deep};
use super::place;
use crate::diagnostic::{Diagnostic, Location, Report};
use saphyr_parser::{Event, Marker, ScalarStyle};
use serde_json::{Map, Value};
use std::collections::BTreeMap;
use std::sync::Arc;

/// How much aliases may expand to: one per value, and one more per 32 bytes of text.
const EXPANSION: usize = 2_000_000;

/// A finished value and what it costs.
struct Built {
    value: Value,
    height: usize,
    weight: usize,
}

/// A value that an alias may repeat.
struct Anchored {
    value: Value,
    height: usize,
    weight: usize,
}

/// A list or map that is not finished yet.
struct Frame {
    body: Body,
    anchor: usize,
    height: usize,
    weight: usize,
}

/// What an unfinished value holds so far.
enum Body {
    /// A list.
    List(Vec<Value>),
    /// A map, the key whose value comes next, and the maps to be merged into it.
    Map { map: Map<String, Value>, key: Option<Key>, merges: Vec<Value> },
}

/// A key of a map.
enum Key {
    /// An ordinary one.
    Name(String),
    /// `<<`
    Merge,
}

/// Puts the tree together.
pub(super) struct Builder<'r> {
    file: &'r Arc<str>,
    report: &'r mut Report,
    stack: Vec<Frame>,
    anchors: BTreeMap<usize, Anchored>,
    budget: usize,
    root: Option<Value>,
}

impl<'r> Builder<'r> {
    /// Begins a tree.
    pub(super) fn new(file: &'r Arc<str>, report: &'r mut Report) -> Self {
        Self { file, report, stack: Vec::new(), anchors: BTreeMap::new(), budget: EXPANSION, root: None }
    }

    /// Returns the tree; an empty document is null.
    pub(super) fn root(self) -> Value {
        self.root.unwrap_or(Value::Null)
    }

    /// Takes the next event of the parser.
    pub(super) fn event(&mut self, event: Event<'_>, marker: Marker) -> Result<(), Diagnostic> {
        match event {
            Event::Scalar(text, style, anchor, tag) => {
                if self.expects_key() {
                    return self.scalar_key(text.into_owned(), style, anchor, marker);
                }
                let weight = 1 + text.len() / 32;
                let value = scalar::value(&text, style, tag.as_deref());
                self.finish(Built { value, height: 0, weight }, anchor, marker)
            }
            Event::SequenceStart(anchor, _) => self.open(Body::List(Vec::new()), anchor, marker),
            Event::MappingStart(anchor, _) => {
                let body = Body::Map { map: Map::new(), key: None, merges: Vec::new() };
                self.open(body, anchor, marker)
            }
            Event::SequenceEnd | Event::MappingEnd => self.close(marker),
            Event::Alias(id) => self.alias(id, marker),
            _ => Ok(()),
        }
    }

    /// Says that only the first document is read.
    pub(super) fn more_documents(&mut self, marker: Marker) {
        let at = place(self.file, marker);
        let message = "the file holds several YAML documents; only the first one is read";
        self.report.push(Diagnostic::warning("several-documents", &at, message));
    }

    /// Tells whether the next value is a key.
    fn expects_key(&self) -> bool {
        matches!(self.stack.last(), Some(Frame { body: Body::Map { key: None, .. }, .. }))
    }

    /// Takes a scalar as a key, spelled as in the file: `200` is "200", `yes` is "yes".
    fn scalar_key(
        &mut self,
        text: String,
        style: ScalarStyle,
        anchor: usize,
        marker: Marker,
    ) -> Result<(), Diagnostic> {
        if anchor > 0 {
            self.remember(anchor, &Value::String(text.clone()), 0, 1 + text.len() / 32, marker)?;
        }
        let is_merge = style == ScalarStyle::Plain && text == "<<";
        self.set_key(if is_merge { Key::Merge } else { Key::Name(text) });
        Ok(())
    }

    fn set_key(&mut self, next: Key) {
        if let Some(Frame { body: Body::Map { key, .. }, weight, .. }) = self.stack.last_mut() {
            if let Key::Name(name) = &next {
                *weight += name.len() / 32;
            }
            *key = Some(next);
        }
    }

    /// Begins a list or map.
    fn open(&mut self, body: Body, anchor: usize, marker: Marker) -> Result<(), Diagnostic> {
        if self.stack.len() >= MAX_DEPTH {
            return Err(too_deep(&place(self.file, marker)));
        }
        self.stack.push(Frame { body, anchor, height: 0, weight: 1 });
        Ok(())
    }

    /// Ends the innermost list or map.
    fn close(&mut self, marker: Marker) -> Result<(), Diagnostic> {
        let Some(frame) = self.stack.pop() else { return Ok(()) };
        let value = match frame.body {
            Body::List(items) => Value::Array(items),
            Body::Map { map, merges, .. } => self.merged(map, merges, marker),
        };
        let built = Built { value, height: frame.height + 1, weight: frame.weight };
        self.finish(built, frame.anchor, marker)
    }

    /// Adds what `<<` brings to a map; keys that stand in the map itself win.
    fn merged(&mut self, mut map: Map<String, Value>, merges: Vec<Value>, marker: Marker) -> Value {
        for merge in merges.into_iter().flat_map(as_list) {
            match merge {
                Value::Object(other) => {
                    for (key, value) in other {
                        map.entry(key).or_insert(value);
                    }
                }
                _ => self.report.push(Diagnostic::warning(
                    "odd-merge",
                    &place(self.file, marker),
                    "`<<` merges something that is not a map; it is left out",
                )),
            }
        }
        Value::Object(map)
    }

    /// Repeats an anchored value.
    fn alias(&mut self, id: usize, marker: Marker) -> Result<(), Diagnostic> {
        let Some(anchored) = self.anchors.get(&id) else {
            let at = place(self.file, marker);
            return Err(Diagnostic::error(
                "recursive-alias",
                &at,
                "an alias stands inside of what it repeats",
            )
            .help("JSON has no values that hold themselves; use `$ref`"));
        };
        if self.stack.len() + anchored.height > MAX_DEPTH {
            return Err(too_deep(&place(self.file, marker)));
        }
        let weight = anchored.weight;
        let height = anchored.height;
        self.spend(weight, marker)?;
        let value = self.anchors.get(&id).map(|anchored| anchored.value.clone()).unwrap_or_default();
        self.finish(Built { value, height, weight }, 0, marker)
    }

    /// Keeps a value for aliases.
    fn remember(
        &mut self,
        anchor: usize,
        value: &Value,
        height: usize,
        weight: usize,
        marker: Marker,
    ) -> Result<(), Diagnostic> {
        self.spend(weight, marker)?;
        self.anchors.insert(anchor, Anchored { value: value.clone(), height, weight });
        Ok(())
    }

    /// Takes from the budget of copies.
    fn spend(&mut self, weight: usize, marker: Marker) -> Result<(), Diagnostic> {
        match self.budget.checked_sub(weight) {
            Some(rest) => {
                self.budget = rest;
                Ok(())
            }
            None => Err(Diagnostic::error(
                "too-large",
                &place(self.file, marker),
                "the aliases of this file expand to more than any API document needs",
            )
            .help("use `$ref` in place of YAML aliases")),
        }
    }

    /// Puts a finished value where it belongs.
    fn finish(&mut self, built: Built, anchor: usize, marker: Marker) -> Result<(), Diagnostic> {
        if anchor > 0 {
            self.remember(anchor, &built.value, built.height, built.weight, marker)?;
        }
        let Some(frame) = self.stack.last_mut() else {
            self.root.get_or_insert(built.value);
            return Ok(());
        };
        frame.height = frame.height.max(built.height);
        frame.weight += built.weight;
        match &mut frame.body {
            Body::List(items) => items.push(built.value),
            Body::Map { key: key @ None, .. } => {
                let is_text = built.value.is_string();
                *key = Some(Key::Name(text_of(built.value)));
                if !is_text {
                    self.odd_key(marker);
                }
            }
            Body::Map { map, key, merges } => match key.take() {
                Some(Key::Name(name)) if map.contains_key(&name) => {
                    self.duplicate(&name, built.value);
                }
                Some(Key::Name(name)) => {
                    map.insert(name, built.value);
                }
                Some(Key::Merge) | None => merges.push(built.value),
            },
        }
        Ok(())
    }

    /// Says that a key is not a plain text.
    fn odd_key(&mut self, marker: Marker) {
        let message = "a key of a map is itself a list or a map; its JSON text is taken as the key";
        self.report.push(Diagnostic::warning("odd-key", &place(self.file, marker), message));
    }

    /// Puts in a value whose key was given before, and says so.
    fn duplicate(&mut self, key: &str, value: Value) {
        if let Some(Frame { body: Body::Map { map, .. }, .. }) = self.stack.last_mut() {
            map.insert(key.to_owned(), value);
        }
        let root = Location::pointer(self.file, "");
        let parents = self.stack.len().saturating_sub(1);
        let at = self.stack[..parents].iter().fold(root, |at, frame| match &frame.body {
            Body::List(items) => at.item(items.len()),
            Body::Map { key: Some(Key::Name(key)), .. } => at.child(key),
            Body::Map { .. } => at.child("<<"),
        });
        self.report.push(duplicate_key(&at.child(key), key));
    }
}

/// Returns the items of a list, or a single value as a list.
fn as_list(value: Value) -> Vec<Value> {
    match value {
        Value::Array(items) => items,
        other => vec![other],
    }
}

/// Returns a string itself, and any other value as JSON.
fn text_of(value: Value) -> String {
    match value {
        Value::String(text) => text,
        other => other.to_string(),
    }
}
