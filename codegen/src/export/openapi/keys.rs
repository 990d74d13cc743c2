//! Names of components: OpenAPI allows fewer characters in them than Rust and the documentation do.

use super::body::Held;
use crate::ir::{Api, Shape, TypeRef};
use crate::names::Names;
use std::collections::HashSet;

/// The names of components.
pub(super) struct Keys {
    /// By type; empty for types that are no component.
    pub(super) types: Vec<String>,
    /// For what a webhook carries, where that has no name of its own among the types.
    pub(super) webhooks: Vec<Option<String>>,
    /// By webhook: the documented name, where that is free.
    pub(super) calls_back: Vec<String>,
    /// By security scheme.
    pub(super) schemes: Vec<String>,
    json: String,
    text: String,
    bytes: String,
}

impl Keys {
    pub(super) fn of(api: &Api, names: &Names) -> Self {
        let mut taken = HashSet::new();
        let types = api.type_ids().map(|(id, def)| match def.shape {
            Shape::Outcome(_) => String::new(),
            _ => free(&mut taken, &[&names.of(id).ident]),
        });
        let types = types.collect();
        let json = free(&mut taken, &["Json", "AnyJson"]);
        let text = free(&mut taken, &["Text", "PlainText"]);
        let bytes = free(&mut taken, &["Bytes", "RawBytes"]);
        let webhooks = api.webhooks.iter().zip(&names.webhooks).map(|(webhook, name)| {
            let unnamed = |ty: &TypeRef| !matches!(ty, TypeRef::Named(_) | TypeRef::Json);
            let needed = webhook.payload.as_ref().is_some_and(unnamed);
            needed.then(|| free(&mut taken, &[name, &format!("{name}Payload")]))
        });
        let webhooks = webhooks.collect();
        let mut taken = HashSet::new();
        let calls_back = api.webhooks.iter().zip(&names.webhooks);
        let calls_back =
            calls_back.map(|(webhook, name)| first(&mut taken, &[&webhook.name, name])).collect();
        let mut taken = HashSet::new();
        let schemes = api.schemes.iter().map(|scheme| free(&mut taken, &[&scheme.name])).collect();
        Self { types, webhooks, calls_back, schemes, json, text, bytes }
    }

    /// Returns the component of what a body holds.
    pub(super) fn held(&self, held: Held) -> &str {
        match held {
            Held::Type(id) => &self.types[id.index()],
            Held::Json => &self.json,
            Held::Text => &self.text,
            Held::Bytes => &self.bytes,
        }
    }
}

/// Takes the first name that is free, spelled as components are.
fn free(taken: &mut HashSet<String>, names: &[&str]) -> String {
    let names: Vec<String> = names.iter().map(|name| plain(name)).collect();
    first(taken, &names.iter().map(String::as_str).collect::<Vec<_>>())
}

/// Takes the first name that is free; where none is, the last with underscores.
fn first(taken: &mut HashSet<String>, names: &[&str]) -> String {
    let found = names.iter().find(|name| !taken.contains(**name)).or(names.last());
    let mut name = found.map_or_else(String::new, |name| (*name).to_owned());
    while !taken.insert(name.clone()) {
        name.push('_');
    }
    name
}

/// Spells a name in the letters, digits, points and dashes that a component's name may have.
fn plain(name: &str) -> String {
    let mut plain = String::with_capacity(name.len());
    for character in name.chars() {
        match character {
            'a'..='z' | 'A'..='Z' | '0'..='9' | '.' | '-' | '_' => plain.push(character),
            ' ' => plain.push('_'),
            other => plain.push_str(&format!("u{:x}", u32::from(other))),
        }
    }
    if plain.is_empty() { "_".to_owned() } else { plain }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn names_of_components_are_plain_and_differ() {
        let mut taken = HashSet::new();
        assert_eq!(free(&mut taken, &["API key"]), "API_key");
        assert_eq!(free(&mut taken, &["API_key"]), "API_key_");
        assert_eq!(free(&mut taken, &["Größe"]), "Gruf6udfe");
        assert_eq!(free(&mut taken, &["API_key", "Other"]), "Other");
        assert_eq!(free(&mut taken, &[""]), "_");
    }
}
