//! Types of values that hold no others, by what is said and what was seen.

use crate::evidence::Kind;
use crate::ir::{IntegerFormat, NumberFormat, TextFormat, TypeRef};
use crate::words;
use serde_json::Value;

/// Words at the end of a name whose values are whole numbers.
const WHOLE: [&str; 12] =
    ["id", "ids", "index", "count", "page", "limit", "offset", "year", "month", "day", "order", "size"];

/// Words at the end of a name whose values may have a fraction, though a sample has none.
const MEASURE: [&str; 24] = [
    "amount",
    "balance",
    "cost",
    "costs",
    "discount",
    "distance",
    "duration",
    "fee",
    "height",
    "lat",
    "latitude",
    "length",
    "lng",
    "lon",
    "longitude",
    "percentage",
    "price",
    "prices",
    "rate",
    "tax",
    "total",
    "value",
    "weight",
    "width",
];

/// What is known of a value that holds no others.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub(super) struct Scalars {
    text: bool,
    format: Option<TextFormat>,
    boolean: bool,
    /// A number is documented, with or without a word on fractions.
    said_number: bool,
    said_integer: bool,
    seen_integer: bool,
    seen_fraction: bool,
}

impl Scalars {
    /// Adds a documented kind.
    pub(super) fn say(&mut self, kind: &Kind) {
        match kind {
            Kind::Text | Kind::Values => self.text = true,
            Kind::Formatted(format) => {
                self.text = true;
                self.format = Some(*format);
            }
            Kind::Number => self.said_number = true,
            Kind::Integer => self.said_integer = true,
            Kind::Boolean => self.boolean = true,
            Kind::Object | Kind::List(_) | Kind::Named(_) | Kind::File | Kind::Any => {}
        }
    }

    /// Adds a value that was seen.
    pub(super) fn see(&mut self, value: &Value) {
        match value {
            Value::String(_) => self.text = true,
            Value::Number(number) if number.is_f64() => self.seen_fraction = true,
            Value::Number(_) => self.seen_integer = true,
            Value::Bool(_) => self.boolean = true,
            Value::Null | Value::Array(_) | Value::Object(_) => {}
        }
    }

    /// Tells whether a number is documented.
    pub(super) fn is_number(self) -> bool {
        self.said_number || self.said_integer
    }

    /// Returns the types of a value of this name; several are alternatives.
    pub(super) fn types(self, name: &str) -> Vec<TypeRef> {
        let is_number = self.said_number || self.said_integer || self.seen_integer || self.seen_fraction;
        if self.text && is_number && self.is_whole(name) && !self.boolean {
            return vec![TypeRef::IntOrString];
        }
        let mut types = Vec::new();
        if self.text {
            types.push(self.format.map_or(TypeRef::String, TypeRef::Text));
        }
        if is_number && self.is_whole(name) {
            types.push(TypeRef::Integer(IntegerFormat::I64));
        } else if is_number {
            types.push(TypeRef::Number(NumberFormat::F64));
        }
        if self.boolean {
            types.push(TypeRef::Boolean);
        }
        types
    }

    /// Tells whether numbers of this name have no fractions.
    fn is_whole(self, name: &str) -> bool {
        let is_plain = !self.said_number && !ends_with(name, &MEASURE);
        !self.seen_fraction && (self.said_integer || ends_with(name, &WHOLE) || is_plain)
    }
}

fn ends_with(name: &str, list: &[&str]) -> bool {
    words::split(name).last().is_some_and(|last| list.contains(&last.as_str()))
}
