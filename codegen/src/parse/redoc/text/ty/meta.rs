//! What a page says beside the type in words of its own: `Default: 5`, `Enum: "a" "b"`.

use super::limits;
use crate::parse::redoc::text::Row;
use serde_json::{Deserializer, Value};

/// One such saying.
#[derive(Clone, Debug, PartialEq)]
pub(in crate::parse::redoc::text) enum Meta {
    /// The value used unless one is given.
    Default(Value),
    /// The only values.
    Values {
        /// These.
        values: Vec<Value>,
        /// Whether they are said of the items of a list.
        of_items: bool,
    },
    /// A regular expression.
    Pattern(String),
}

impl Meta {
    /// Adds what is said to a row.
    pub(in crate::parse::redoc::text) fn apply(self, row: &mut Row) {
        match self {
            Self::Default(value) => row.default = Some(value),
            Self::Values { values, of_items } => {
                row.values = values;
                row.are_values_of_items = of_items;
            }
            Self::Pattern(pattern) => limits::set_pattern(&mut row.ty, &pattern),
        }
    }
}

/// Reads a line that says one such thing and nothing else.
pub(in crate::parse::redoc::text) fn line(text: &str) -> Option<Meta> {
    let (label, said) = label(text)?;
    match label {
        Label::Default => Some(Meta::Default(json(said).unwrap_or_else(|| Value::from(said)))),
        Label::Values { of_items } => {
            let (values, rest) = values(said);
            let values = if rest.is_empty() { values } else { said.split(' ').map(Value::from).collect() };
            Some(Meta::Values { values, of_items })
        }
        Label::Pattern => Some(Meta::Pattern(said.to_owned())),
    }
}

/// Reads such a thing at the start of a text, and returns what follows it.
pub(in crate::parse::redoc::text) fn at_start(text: &str) -> Option<(Meta, &str)> {
    let (label, said) = label(text)?;
    let (meta, rest) = match label {
        Label::Default => {
            let (value, rest) = first(said).unwrap_or_else(|| {
                let (word, rest) = word(said);
                (Value::from(word), rest)
            });
            (Meta::Default(value), rest)
        }
        Label::Values { of_items } => {
            let (values, rest) = values(said);
            if values.is_empty() {
                return None;
            }
            (Meta::Values { values, of_items }, rest)
        }
        Label::Pattern => {
            let (pattern, rest) = word(said);
            (Meta::Pattern(pattern.to_owned()), rest)
        }
    };
    Some((meta, rest.trim_start()))
}

#[derive(Clone, Copy)]
enum Label {
    Default,
    Values { of_items: bool },
    Pattern,
}

/// Returns what kind of saying a text begins with, and what it says.
fn label(text: &str) -> Option<(Label, &str)> {
    let labels = [
        ("Default: ", Label::Default),
        ("Enum: ", Label::Values { of_items: false }),
        ("Value: ", Label::Values { of_items: false }),
        ("Items Enum: ", Label::Values { of_items: true }),
        ("Items Value: ", Label::Values { of_items: true }),
        ("Pattern: ", Label::Pattern),
    ];
    let said = |(label, kind)| text.strip_prefix(label).map(|said| (kind, said));
    labels.into_iter().find_map(said).filter(|(_, said)| !said.is_empty())
}

fn json(text: &str) -> Option<Value> {
    serde_json::from_str(text).ok()
}

fn word(text: &str) -> (&str, &str) {
    text.split_at(text.find(' ').unwrap_or(text.len()))
}

/// Reads the JSON value that a text begins with.
fn first(text: &str) -> Option<(Value, &str)> {
    let mut stream = Deserializer::from_str(text).into_iter();
    let value = stream.next()?.ok()?;
    let rest = &text[stream.byte_offset()..];
    (rest.is_empty() || rest.starts_with(' ')).then_some((value, rest))
}

/// Reads the JSON values of one kind that a text begins with: prose that follows may begin with a number.
fn values(mut text: &str) -> (Vec<Value>, &str) {
    let mut values: Vec<Value> = Vec::new();
    while let Some((value, rest)) = first(text.strip_prefix(' ').unwrap_or(text)) {
        if values.first().is_some_and(|known| !is_like(known, &value)) {
            break;
        }
        values.push(value);
        text = rest;
    }
    (values, text)
}

fn is_like(known: &Value, value: &Value) -> bool {
    value.is_null() || known.is_null() || std::mem::discriminant(known) == std::mem::discriminant(value)
}
