//! Query parameters and form fields: one value becomes one or more `name=value` pairs.
use super::encode::{encode, items, json_text, text};
use crate::runtime::Tree;

/// How a value of more than one part stands in a query or form, in OpenAPI's words.
///
/// A scalar is `name=value` in every style, and null is left out. Where a style has no place for a nested array or object, its
/// JSON text stands there.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Style {
    /// `form`, exploded: an array repeats the name (`id=1&id=2`), each property of an object is a parameter of its own.
    #[default]
    Repeat,
    /// `form`, not exploded: `id=1,2`; an object is `name=key,value,key,value`.
    Comma,
    /// `spaceDelimited`: `id=1%202`.
    Space,
    /// `pipeDelimited`: `id=1%7C2`.
    Pipe,
    /// `deepObject`: `name[key]=value`, deeper `name[key][key]=value`; arrays repeat `name[key]`.
    Deep,
    /// The value's JSON text.
    Json,
}

/// One parameter of a query or field of a form.
#[derive(Clone, PartialEq)]
pub(crate) struct Pair {
    pub(crate) name: String,
    pub(crate) value: String,
    /// `name=value`, encoded. Not always the value's own encoding: delimiters stay, the same characters in an item do not.
    pub(crate) encoded: String,
}

impl Pair {
    fn new(name: &str, value: &str) -> Self {
        Self {
            name: name.into(),
            value: value.into(),
            encoded: format!("{}={}", encode(name), encode(value)),
        }
    }

    fn joined(name: &str, tree: &Tree<'_>, separator: &str, encoded_separator: &str) -> Option<Self> {
        let items = items(tree);
        if items.is_empty() {
            return None;
        }
        let encoded: Vec<_> = items.iter().map(|item| encode(item)).collect();
        Some(Self {
            name: name.into(),
            value: items.join(separator),
            encoded: format!("{}={}", encode(name), encoded.join(encoded_separator)),
        })
    }
}

/// Joins pairs to a query or form.
pub(crate) fn join(pairs: &[Pair]) -> String {
    let encoded: Vec<_> = pairs.iter().map(|pair| pair.encoded.as_str()).collect();
    encoded.join("&")
}

/// Adds a value's pairs.
pub(crate) fn add(pairs: &mut Vec<Pair>, name: &str, style: Style, tree: &Tree<'_>) {
    match (style, tree) {
        (_, Tree::Null) => {}
        (Style::Json, _) => pairs.push(Pair::new(name, &json_text(tree))),
        (Style::Repeat, Tree::Object(entries)) => {
            entries.iter().for_each(|(key, value)| repeat(pairs, key, value));
        }
        (Style::Deep, _) => deep(pairs, name, tree),
        (Style::Comma, _) => pairs.extend(Pair::joined(name, tree, ",", ",")),
        (Style::Space, _) => pairs.extend(Pair::joined(name, tree, " ", "%20")),
        (Style::Pipe, _) => pairs.extend(Pair::joined(name, tree, "|", "%7C")),
        (Style::Repeat, _) => repeat(pairs, name, tree),
    }
}

/// Adds one pair per item of an array, one for anything else.
fn repeat(pairs: &mut Vec<Pair>, name: &str, tree: &Tree<'_>) {
    match tree {
        Tree::List(items) => pairs.extend(items.iter().filter_map(text).map(|item| Pair::new(name, &item))),
        _ => pairs.extend(text(tree).map(|value| Pair::new(name, &value))),
    }
}

fn deep(pairs: &mut Vec<Pair>, name: &str, tree: &Tree<'_>) {
    match tree {
        Tree::Object(entries) => {
            entries.iter().for_each(|(key, value)| deep(pairs, &format!("{name}[{key}]"), value));
        }
        Tree::List(items) => items.iter().for_each(|item| deep(pairs, name, item)),
        _ => repeat(pairs, name, tree),
    }
}
