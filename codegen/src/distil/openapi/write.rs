//! Rewrites trees: facts are copied, samples cleaned of personal data, and prose is left behind.

use super::files::FileNames;
use super::kind::{Kind, Name, Role, Rule, is_extension};
use super::status::phrase;
use super::survey::{Survey, address};
use super::title::{self, is_name};
use super::trees::reference;
use crate::distil::mask::Masks;
use crate::distil::prose::Prose;
use crate::distil::{Options, Summary};
use serde_json::{Map, Value};
use std::collections::HashMap;
use std::sync::Arc;

/// Put in the place of a sample that is a quotation from a description.
const TEXT: &str = "Text";

/// Writes the files of one export.
pub(super) struct Writer<'s, 'e> {
    survey: &'s Survey<'e>,
    names: &'s FileNames<'e>,
    options: Options,
    prose: Prose,
    masks: Masks,
    summary: Summary,
    /// What stands before API keys, by the address of the scheme.
    pub(super) prefixes: HashMap<usize, String>,
    /// Whether the document is Swagger 2.0.
    pub(super) is_swagger: bool,
}

/// Where a node stands.
#[derive(Clone, Copy)]
struct At<'v> {
    file: &'v Arc<str>,
    /// The name in the map that holds it.
    key: Option<&'v str>,
    /// The name of the value that samples are of.
    name: Option<&'v str>,
}

impl<'s, 'e> Writer<'s, 'e> {
    pub(super) fn new(survey: &'s Survey<'e>, names: &'s FileNames<'e>, options: Options) -> Self {
        Self {
            survey,
            names,
            options,
            prose: Prose::default(),
            masks: Masks::default(),
            summary: Summary::default(),
            prefixes: HashMap::new(),
            is_swagger: false,
        }
    }

    /// Takes note of the sentences of a file, which must not stand elsewhere either.
    pub(super) fn take_in(&mut self, root: &Value) {
        if !self.options.keep_prose {
            self.prose.take_in(root);
        }
    }

    /// Begins to write all files; placeholders stay.
    pub(super) fn begin(&mut self) {
        self.summary = Summary::default();
    }

    /// Writes one file.
    pub(super) fn file(&mut self, file: &Arc<str>, root: &Value, role: Role) -> String {
        let value = self.value(root, role, At { file, key: None, name: None });
        let mut text = serde_json::to_string_pretty(&value).unwrap_or_default();
        text.push('\n');
        text
    }

    /// Returns what was done.
    pub(super) fn summary(self) -> Summary {
        Summary { placeholders: self.masks.counts(), ..self.summary }
    }

    fn value(&mut self, value: &Value, role: Role, at: At<'_>) -> Value {
        let role = self.survey.role(value, role);
        match value {
            Value::Object(map) if role.is_map => self.map(map, role.kind, at),
            Value::Object(map) => self.object(value, map, role.kind, at),
            Value::Array(items) => {
                items.iter().map(|item| self.value(item, Role::one(role.kind), at)).collect()
            }
            Value::String(text) => self.text(text, role, at),
            other => other.clone(),
        }
    }

    /// Writes a map of named parts.
    fn map(&mut self, map: &Map<String, Value>, kind: Kind, at: At<'_>) -> Value {
        let mut out = Map::with_capacity(map.len());
        for (key, value) in map {
            if key == "$ref" && value.is_string() {
                out.insert(key.clone(), self.reference(value, at));
            } else if kind.has_fixed_names() && is_extension(key) && !self.survey.is_needed(value) {
                self.extension(key);
            } else {
                let name = if kind.is_named() { Some(key.as_str()) } else { at.name };
                let at = At { key: Some(key), name, ..at };
                out.insert(key.clone(), self.value(value, Role::one(kind), at));
            }
        }
        Value::Object(out)
    }

    /// Writes an object of a kind.
    fn object<'v>(
        &mut self,
        node: &'v Value,
        map: &'v Map<String, Value>,
        kind: Kind,
        mut at: At<'v>,
    ) -> Value {
        if kind == Kind::Example && reference(node).is_none() && !is_example(map) {
            return self.sample(node, at);
        }
        if kind == Kind::Parameter {
            at.name = map.get("name").and_then(Value::as_str);
        }
        let is_listed = map.contains_key("enum") || map.contains_key("const");
        let mut out = Map::with_capacity(map.len());
        for (key, value) in map {
            let kept = match kind.rule(key) {
                Rule::Sample if is_listed => Some(value.clone()),
                Rule::Fact if key == "default" && !is_listed => Some(self.masks.sample(at.name, value)),
                rule => self.member(kind, key, value, rule, at),
            };
            if let Some(kept) = kept {
                out.insert(key.clone(), kept);
            }
        }
        match kind {
            Kind::Response => with_description(out, at.key),
            Kind::Security => self.with_prefix(out, node),
            _ => Value::Object(out),
        }
    }

    /// Writes one member of an object; `None` if it goes.
    fn member(&mut self, kind: Kind, key: &str, value: &Value, rule: Rule, at: At<'_>) -> Option<Value> {
        if key == "$ref" && value.is_string() {
            return Some(self.reference(value, at));
        }
        match rule {
            Rule::Fact => Some(value.clone()),
            Rule::Prose | Rule::Name(_) if self.options.keep_prose => Some(value.clone()),
            Rule::Prose => self.prose(kind, value, at),
            Rule::Drop => self.dropped(key, value, at),
            Rule::Name(name) => self.name(name, value, at),
            Rule::Sample => Some(self.sample(value, at)),
            Rule::Examples => Some(self.examples(kind, value, at)),
            Rule::Part(Role::UNKNOWN) if value.is_string() => self.name(Name::Unknown, value, at),
            Rule::Part(role) => Some(self.value(value, role, at)),
        }
    }

    /// Leaves a description behind. That of a reply is replaced, since OpenAPI wants one.
    fn prose(&mut self, kind: Kind, value: &Value, at: At<'_>) -> Option<Value> {
        let phrase = (kind == Kind::Response).then(|| phrase(at.key));
        if phrase.is_some_and(|phrase| value == phrase) {
            return Some(value.clone());
        }
        if self.survey.is_needed(value) || (kind == Kind::Unknown && !value.is_string()) {
            return Some(self.value(value, Role::UNKNOWN, at));
        }
        self.summary.descriptions += usize::from(value.is_string());
        phrase.map(Value::from)
    }

    /// Leaves an extension behind, unless references lead into it.
    fn dropped(&mut self, key: &str, value: &Value, at: At<'_>) -> Option<Value> {
        if self.survey.is_needed(value) {
            return Some(self.value(value, Role::UNKNOWN, at));
        }
        if is_extension(key) {
            self.extension(key);
        }
        None
    }

    fn extension(&mut self, key: &str) {
        *self.summary.extensions.entry(key.to_owned()).or_default() += 1;
    }

    /// Keeps a text that is a name.
    fn name(&mut self, name: Name, value: &Value, at: At<'_>) -> Option<Value> {
        let Value::String(text) = value else {
            let stays = value.is_number() || value.is_boolean() || self.survey.is_needed(value);
            return stays.then(|| self.value(value, Role::UNKNOWN, at));
        };
        let kept = title::name_in(&self.prose, name, text);
        self.summary.titles += usize::from(kept.as_deref() != Some(text));
        kept.map(Value::from)
    }

    /// Writes a text that stands where an object belongs.
    fn text(&mut self, text: &str, role: Role, at: At<'_>) -> Value {
        match role.kind {
            Kind::Mapping => self.names.reference(text, at.file).into(),
            Kind::Scope if self.options.keep_prose => text.into(),
            Kind::Scope => {
                self.summary.descriptions += usize::from(!text.is_empty());
                "".into()
            }
            Kind::Response if !role.is_map => {
                let description = if self.options.keep_prose { text } else { phrase(at.key) };
                self.summary.descriptions += usize::from(!self.options.keep_prose);
                Map::from_iter([("description".to_owned(), description.into())]).into()
            }
            Kind::Example => self.sample(&text.into(), at),
            Kind::Unknown if !is_name(Name::Unknown, text) => self.sample(&text.into(), at),
            _ => text.into(),
        }
    }

    /// Writes named samples, or bare ones.
    fn examples(&mut self, kind: Kind, value: &Value, at: At<'_>) -> Value {
        let names_types = |map: &Map<String, Value>| map.keys().all(|key| key.contains('/'));
        let is_data = match value {
            Value::Object(map) if kind == Kind::Response => self.is_swagger || names_types(map),
            Value::Object(map) if kind == Kind::Schema => {
                map.values().any(|item| item.get("value").is_none())
            }
            Value::Object(_) => false,
            Value::Array(_) if kind != Kind::Schema => false,
            _ => true,
        };
        match value {
            Value::Array(items) if is_data => items.iter().map(|item| self.sample(item, at)).collect(),
            _ if is_data => self.sample(value, at),
            _ => self.value(value, Role::map(Kind::Example), at),
        }
    }

    /// Writes a sample, with placeholders for what nobody should check in.
    fn sample(&mut self, value: &Value, at: At<'_>) -> Value {
        let clean = self.masks.sample(at.name, value);
        let clean = self.unquoted(clean);
        self.summary.samples += usize::from(clean != *value);
        clean
    }

    /// Replaces texts in a sample that are quotations from descriptions.
    fn unquoted(&self, value: Value) -> Value {
        match value {
            Value::String(text) if self.prose.is_quoted_in(&text) => TEXT.into(),
            Value::Array(items) => items.into_iter().map(|item| self.unquoted(item)).collect(),
            Value::Object(map) => map.into_iter().map(|(key, value)| (key, self.unquoted(value))).collect(),
            other => other,
        }
    }

    fn reference(&self, value: &Value, at: At<'_>) -> Value {
        self.names.reference(value.as_str().unwrap_or_default(), at.file).into()
    }

    /// Writes down what stands before a key, if only the description said so.
    fn with_prefix(&self, mut scheme: Map<String, Value>, node: &Value) -> Value {
        if let Some(prefix) = self.prefixes.get(&address(node)) {
            scheme.entry("x-prefix").or_insert_with(|| prefix.clone().into());
        }
        Value::Object(scheme)
    }
}

/// Adds the description that a reply must have.
fn with_description(mut reply: Map<String, Value>, status: Option<&str>) -> Value {
    if reply.contains_key("$ref") {
        reply.shift_remove("description");
        return Value::Object(reply);
    }
    if reply.get("description").is_some_and(Value::is_string) {
        return Value::Object(reply);
    }
    reply.shift_remove("description");
    let first = ("description".to_owned(), phrase(status).into());
    std::iter::once(first).chain(reply).collect()
}

/// Tells whether an object is an example object, as the parser has it: one with `value`, or one that only describes.
fn is_example(map: &Map<String, Value>) -> bool {
    let known = ["summary", "description", "value", "externalValue", "dataValue", "serializedValue"];
    map.contains_key("value") || map.keys().all(|key| known.contains(&key.as_str()) || key.starts_with("x-"))
}
