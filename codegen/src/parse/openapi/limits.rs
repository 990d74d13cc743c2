//! Limits of values: numbers that may be written as strings, exclusive limits as booleans and as numbers.

use super::node::Field;
use super::reader::Reader;
use crate::parse::document::Limits;
use serde_json::{Number, Value};

impl<'a> Reader<'a> {
    /// Reads one limit; other keys are none of its business.
    pub(super) fn limit(&mut self, limits: &mut Limits, key: &str, field: Field<'_, 'a>) {
        match key {
            "minimum" => self.minimum(limits, field),
            "maximum" => self.maximum(limits, field),
            "exclusiveMinimum" => self.exclusive_minimum(limits, field),
            "exclusiveMaximum" => self.exclusive_maximum(limits, field),
            "multipleOf" => limits.multiple_of = self.number(field),
            "pattern" => limits.pattern = self.text(Some(field)),
            "uniqueItems" => limits.unique_items = self.flag(Some(field)).unwrap_or(false),
            "minLength" => limits.min_length = self.count(field),
            "maxLength" => limits.max_length = self.count(field),
            "minItems" => limits.min_items = self.count(field),
            "maxItems" => limits.max_items = self.count(field),
            "minProperties" => limits.min_properties = self.count(field),
            "maxProperties" => limits.max_properties = self.count(field),
            _ => {}
        }
    }

    /// Reads `minimum`. An exclusive one that stands before it holds unless this one is stricter.
    fn minimum(&mut self, limits: &mut Limits, field: Field<'_, 'a>) {
        let Some(number) = self.number(field) else { return };
        if limits.minimum.as_ref().is_none_or(|known| known.as_f64() < number.as_f64()) {
            limits.exclusive_minimum &= limits.minimum.is_none();
            limits.minimum = Some(number);
        }
    }

    /// Reads `maximum`, likewise.
    fn maximum(&mut self, limits: &mut Limits, field: Field<'_, 'a>) {
        let Some(number) = self.number(field) else { return };
        if limits.maximum.as_ref().is_none_or(|known| known.as_f64() > number.as_f64()) {
            limits.exclusive_maximum &= limits.maximum.is_none();
            limits.maximum = Some(number);
        }
    }

    fn exclusive_minimum(&mut self, limits: &mut Limits, field: Field<'_, 'a>) {
        match self.exclusive(field) {
            Exclusive::Flag(flag) => limits.exclusive_minimum = flag,
            Exclusive::Limit(number) => {
                if limits.minimum.as_ref().is_none_or(|known| known.as_f64() <= number.as_f64()) {
                    limits.minimum = Some(number);
                    limits.exclusive_minimum = true;
                }
            }
        }
    }

    fn exclusive_maximum(&mut self, limits: &mut Limits, field: Field<'_, 'a>) {
        match self.exclusive(field) {
            Exclusive::Flag(flag) => limits.exclusive_maximum = flag,
            Exclusive::Limit(number) => {
                if limits.maximum.as_ref().is_none_or(|known| known.as_f64() >= number.as_f64()) {
                    limits.maximum = Some(number);
                    limits.exclusive_maximum = true;
                }
            }
        }
    }

    /// Reads an exclusive limit, which is a boolean up to 3.0 and a number from 3.1 on.
    fn exclusive(&mut self, field: Field<'_, 'a>) -> Exclusive {
        let is_number = self.has_type_lists();
        match field.value {
            Value::Bool(flag) => {
                if is_number {
                    self.wrong_type(&field, "a number", "it is read as OpenAPI 3.0 means it");
                }
                Exclusive::Flag(*flag)
            }
            Value::Number(number) => {
                if !is_number {
                    self.wrong_type(&field, "a boolean", "it is read as OpenAPI 3.1 means it");
                }
                Exclusive::Limit(number.clone())
            }
            Value::String(text) if text.parse::<f64>().is_err() => {
                Exclusive::Flag(self.flag(Some(field)).unwrap_or(false))
            }
            _ => self.number(field).map_or(Exclusive::Flag(false), Exclusive::Limit),
        }
    }

    /// Reads a number, which may stand in quotes.
    fn number(&mut self, field: Field<'_, 'a>) -> Option<Number> {
        if let Value::Number(number) = field.value {
            return Some(number.clone());
        }
        let number = field.value.as_str().and_then(|text| serde_json::from_str::<Number>(text.trim()).ok());
        let reading = if number.is_some() { "it is read as a number" } else { "it is left out" };
        self.wrong_type(&field, "a number", reading);
        number
    }

    /// Reads a count.
    fn count(&mut self, field: Field<'_, 'a>) -> Option<u64> {
        let number = self.number(field)?;
        let whole = number.as_f64().filter(|float| float.fract() == 0.0 && (0.0..1e18).contains(float));
        let count = number.as_u64().or_else(|| whole.map(|float| float as u64));
        if count.is_none() {
            let message =
                format!("`{}` of {} is `{number}`, which is no count; it is left out", field.key, field.what);
            self.warn("wrong-type", &field.at(), message);
        }
        count
    }
}

/// An exclusive limit.
enum Exclusive {
    /// Whether the limit beside it is exclusive.
    Flag(bool),
    /// The limit itself.
    Limit(Number),
}
