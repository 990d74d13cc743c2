//! Documentation, composed from facts.

use super::Emitter;
use crate::ir::{Api, Context, Docs, Limits, OperationId, Shape, TypeId};
use proc_macro2::TokenStream;
use quote::quote;
use serde_json::Value;
use std::fmt::Display;

/// Said of what is optional by its type, but not always.
pub(super) const CONDITIONAL: &str = "required in some cases";

/// Returns one line of documentation.
pub(super) fn line(text: &str) -> TokenStream {
    let text = if text.is_empty() { String::new() } else { format!(" {text}") };
    quote! { #[doc = #text] }
}

/// Returns lines of documentation.
pub(super) fn lines(text: &[String]) -> TokenStream {
    text.iter().map(|text| line(text)).collect()
}

/// Returns a text of the document as code that Markdown leaves alone.
pub(super) fn code(text: &str) -> String {
    let plain: String = text.chars().flat_map(printable).collect();
    match plain.as_str() {
        "" => "the empty string".to_owned(),
        _ if plain.contains('`') => {
            let longest = plain.split(|c| c != '`').map(str::len).max().unwrap_or_default();
            let fence = "`".repeat(longest + 1);
            format!("{fence} {plain} {fence}")
        }
        _ if plain.trim() != plain => format!("`{plain:?}`"),
        _ => format!("`{plain}`"),
    }
}

/// Returns a title of the document as part of a line.
pub(super) fn title(text: &str) -> String {
    crate::markdown::clean_line(text)
}

/// Writes out what is not to be seen, or turns the text around it.
fn printable(character: char) -> Vec<char> {
    let is_hidden = character.is_control()
        || matches!(character, '\u{2028}' | '\u{2029}' | '\u{202a}'..='\u{202e}' | '\u{2066}'..='\u{2069}');
    if is_hidden { character.escape_unicode().collect() } else { vec![character] }
}

/// Returns a value as a reader writes it: a string without quotes.
pub(super) fn plain(value: &Value) -> String {
    value.as_str().map_or_else(|| value.to_string(), str::to_owned)
}

/// Returns the docs of a field or parameter: its facts, then its prose.
pub(super) fn item(facts: &[String], docs: &Docs) -> TokenStream {
    let mut text = vec![[facts, self::facts(docs).as_slice()].concat().join(" · ")];
    text.extend(prose(docs));
    lines(&text)
}

/// Returns what is known of a value beside its type.
pub(super) fn facts(docs: &Docs) -> Vec<String> {
    let mut facts = limits(&docs.limits);
    if let Some(default) = docs.default.as_ref().filter(|default| !default.is_null()) {
        facts.push(format!("default {}", code(&shortened(&plain(default)))));
    }
    if docs.deprecated {
        facts.push("deprecated".to_owned());
    }
    facts
}

/// Returns the prose of an item, after an empty line.
pub(super) fn prose(docs: &Docs) -> Vec<String> {
    let text = docs.text.iter().flat_map(|text| text.lines()).map(str::to_owned);
    docs.text.iter().map(|_| String::new()).chain(text).collect()
}

fn shortened(text: &str) -> String {
    if text.chars().count() <= 80 { text.to_owned() } else { text.chars().take(79).chain(['…']).collect() }
}

/// Returns the limits of a value, in words.
fn limits(limits: &Limits) -> Vec<String> {
    let mut facts = Vec::new();
    let low = |exclusive| if exclusive { "greater than" } else { "at least" };
    let high = |exclusive| if exclusive { "less than" } else { "at most" };
    facts.extend(limits.minimum.iter().map(|least| format!("{} {least}", low(limits.exclusive_minimum))));
    facts.extend(limits.maximum.iter().map(|most| format!("{} {most}", high(limits.exclusive_maximum))));
    if !limits.one_of.is_empty() {
        let values: Vec<String> = limits.one_of.iter().map(|value| code(&value.to_string())).collect();
        facts.push(format!("one of {}", values.join(", ")));
    }
    facts.extend(limits.multiple_of.iter().map(|factor| format!("a multiple of {factor}")));
    facts.extend(range(limits.min_length, limits.max_length, "character"));
    facts.extend(range(limits.min_items, limits.max_items, "item"));
    facts.extend(limits.pattern.iter().map(|pattern| format!("matches {}", code(pattern))));
    facts.extend(limits.format.iter().map(|format| format!("format {}", code(format))));
    if limits.unique_items {
        facts.push("no item twice".to_owned());
    }
    facts
}

fn range(least: Option<u64>, most: Option<u64>, what: &str) -> Option<String> {
    Some(match (least, most) {
        (Some(least), Some(most)) if least == most => counted(most, what),
        (Some(least), Some(most)) => format!("{least} to {}", counted(most, what)),
        (Some(least), None) if least > 0 => format!("at least {}", counted(least, what)),
        (None, Some(most)) => format!("at most {}", counted(most, what)),
        _ => return None,
    })
}

impl Emitter<'_> {
    /// Returns the docs of a named type: what it is, where it is documented, its prose.
    pub(super) fn type_docs(&self, id: TypeId) -> TokenStream {
        let def = self.api.get(id);
        let mut first = capital(&self.phrase(&def.context));
        if !def.merged.is_empty() {
            let others = def.merged.len();
            let times =
                if others == 1 { "one more place".to_owned() } else { format!("{others} more places") };
            first.push_str(&format!(", and the same in {times}"));
        }
        let mut text = vec![format!("{first} · {}", code(&def.docs.origin.to_string()))];
        let limits = limits(&def.docs.limits);
        if matches!(def.shape, Shape::Alias(_)) && !limits.is_empty() {
            text.extend([String::new(), format!("{}.", capital(&limits.join(" · ")))]);
        }
        if def.docs.deprecated {
            text.extend([String::new(), "Deprecated.".to_owned()]);
        }
        text.extend(prose(&def.docs));
        lines(&text)
    }

    /// Says in words where a type is used.
    fn phrase(&self, context: &Context) -> String {
        match context {
            Context::Documented(name) => code(name),
            Context::Component(name, role) => format!("the {role} {}", code(name)),
            Context::Body(id) => format!("the body of {}", call(self.api, *id)),
            Context::Reply(id) => format!("the reply of {}", call(self.api, *id)),
            Context::Errors(id) => format!("the errors of {}", call(self.api, *id)),
            Context::ReplyOf(id, status) => {
                format!("the reply of status {status} to {}", call(self.api, *id))
            }
            Context::Parameter(id, name) => {
                format!("the parameter {} of {}", code(name), call(self.api, *id))
            }
            Context::Webhook(name) => format!("what the webhook {} carries", code(name)),
            Context::Field(parent, wire) => format!("{} of {}", code(wire), self.link(*parent)),
            Context::Item(inner) => format!("an item of {}", self.phrase(inner)),
            Context::Entry(inner) => format!("a value of {}", self.phrase(inner)),
            Context::Member(inner, _) => format!("a member of {}", self.phrase(inner)),
            Context::Message(inner, kind) => format!("{} among {}", code(kind), self.phrase(inner)),
            Context::Of(id) => self.link(*id),
        }
    }

    fn link(&self, id: TypeId) -> String {
        let name = &self.names.of(id).ident;
        format!("[`{name}`](super::{name})")
    }

    /// Returns the docs of a resource's page.
    pub(super) fn resource_docs(&self, module: &str, operations: &[OperationId]) -> Vec<String> {
        let resource = operations
            .first()
            .map(|id| &self.api.resources[self.api.operations[id.index()].resource.index()]);
        let name = resource.map_or(module, |resource| resource.name.as_str());
        let mut text = vec![format!(
            "{}: {} of {}.",
            heading(name),
            counted(operations.len(), "call"),
            title(&self.api.title)
        )];
        text.extend(resource.iter().flat_map(|resource| prose(&resource.docs)));
        text
    }
}

/// Returns a number of things, in words.
pub(super) fn counted(number: impl Copy + Display + PartialEq + From<u8>, what: &str) -> String {
    format!("{number} {what}{}", if number == 1.into() { "" } else { "s" })
}

/// Returns an operation as `METHOD /path`, or its name where the path is unknown.
pub(super) fn call(api: &Api, id: OperationId) -> String {
    let operation = &api.operations[id.index()];
    match &operation.name {
        Some(name) if operation.known_path().is_none() => code(name),
        _ => code(&operation.label()),
    }
}

/// Returns the name of a resource as a heading, and the name itself where it is spelled otherwise.
fn heading(name: &str) -> String {
    let heading = match crate::words::split(name) {
        words if words.is_empty() || name.contains(' ') => title(name),
        words => capital(&words.join(" ")),
    };
    if heading.to_lowercase() == name.to_lowercase() {
        heading
    } else {
        format!("{heading} ({})", code(name))
    }
}

fn capital(text: &str) -> String {
    let mut characters = text.chars();
    characters.next().into_iter().flat_map(char::to_uppercase).chain(characters).collect()
}
