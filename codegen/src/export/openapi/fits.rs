//! Whether a documented default is a value of its type: validators refuse a document with one that is not.

use super::Exporter;
use crate::ir::{Api, Field, IntegerFormat, Limits, Model, Shape, Tag, TextFormat, TypeId, TypeRef, Union};
use serde_json::{Number, Value};
use std::cell::Cell;

/// A default is looked at through at most this many named types: unions may hold each other.
const FUEL: u32 = 1000;

impl Exporter<'_> {
    /// Tells whether a value is surely one of a type within its limits.
    pub(super) fn fits(&self, ty: &TypeRef, limits: &Limits, value: &Value) -> bool {
        let fitting = Fitting { api: self.api, fuel: Cell::new(FUEL) };
        fitting.is_within(ty, limits, value)
    }
}

/// One look at a default.
struct Fitting<'a> {
    api: &'a Api,
    fuel: Cell<u32>,
}

impl Fitting<'_> {
    fn is_within(&self, ty: &TypeRef, limits: &Limits, value: &Value) -> bool {
        within(limits, value) && self.is_of(ty, value)
    }

    fn is_of(&self, ty: &TypeRef, value: &Value) -> bool {
        match (ty, value) {
            (TypeRef::Named(id), _) => self.is_named(*id, value),
            (TypeRef::Json, _) | (TypeRef::Boolean, Value::Bool(_)) => true,
            (TypeRef::String | TypeRef::File, Value::String(_)) => true,
            (TypeRef::Text(format), Value::String(text)) => is_text(*format, text),
            (TypeRef::Integer(format), Value::Number(number)) => is_integer(*format, number),
            (TypeRef::Number(_), Value::Number(_)) | (TypeRef::IntOrString, Value::String(_)) => true,
            (TypeRef::IntOrString, Value::Number(number)) => number.is_i64(),
            (TypeRef::List(item), Value::Array(items)) => items.iter().all(|value| self.is_of(item, value)),
            (TypeRef::Map(item), Value::Object(map)) => map.values().all(|value| self.is_of(item, value)),
            (TypeRef::Tuple(types), Value::Array(items)) => {
                items.len() <= types.len() && types.iter().zip(items).all(|(ty, value)| self.is_of(ty, value))
            }
            (TypeRef::OneOrMany(item), Value::Array(items)) => {
                items.iter().all(|value| self.is_of(item, value)) || self.is_of(item, value)
            }
            (TypeRef::OneOrMany(item), _) => self.is_of(item, value),
            (TypeRef::Nullable(item), _) => value.is_null() || self.is_of(item, value),
            _ => false,
        }
    }

    fn is_named(&self, id: TypeId, value: &Value) -> bool {
        let Some(fuel) = self.fuel.get().checked_sub(1) else { return false };
        self.fuel.set(fuel);
        let def = self.api.get(id);
        within(&def.docs.limits, value)
            && match &def.shape {
                Shape::Model(model) => self.is_model(model, value),
                Shape::ValueEnum(set) => set.values.iter().any(|known| known.json(set.wire) == *value),
                Shape::Union(union) => self.is_member(union, value),
                Shape::Alias(target) => self.is_of(target, value),
                Shape::IdEnum(_) | Shape::Outcome(_) => false,
            }
    }

    fn is_model(&self, model: &Model, value: &Value) -> bool {
        let Value::Object(map) = value else { return false };
        let known = |field: &Field| match map.get(&field.wire) {
            None => !field.required,
            Some(Value::Null) if field.nullable => true,
            Some(value) => {
                field.constant.as_ref().is_none_or(|constant| constant == value)
                    && self.is_within(&field.ty, &field.docs.limits, value)
            }
        };
        // Further keys are not looked up one by one: a default with such is rare.
        let others = map.len() > model.fields.iter().filter(|field| map.contains_key(&field.wire)).count();
        model.fields.iter().all(known) && (!others || matches!(model.rest, None | Some(TypeRef::Json)))
    }

    fn is_member(&self, union: &Union, value: &Value) -> bool {
        if union.tag == Some(Tag::Key) {
            return false;
        }
        let fitting = union.members.iter().filter(|member| self.is_of(&member.ty, value)).count();
        if union.tag.is_some() { fitting == 1 } else { fitting > 0 }
    }
}

fn is_integer(format: IntegerFormat, number: &Number) -> bool {
    match format {
        IntegerFormat::I32 => number.as_i64().is_some_and(|number| i32::try_from(number).is_ok()),
        IntegerFormat::I64 => number.is_i64(),
        IntegerFormat::U64 => number.is_u64(),
    }
}

fn is_text(format: TextFormat, text: &str) -> bool {
    match format {
        TextFormat::Date => has_form(text, "0000-00-00"),
        TextFormat::DateTime => {
            let (date, zone) = text.split_at_checked(19).unwrap_or((text, ""));
            let digits = zone
                .strip_prefix('.')
                .map_or(zone, |zone| zone.trim_start_matches(|c: char| c.is_ascii_digit()));
            has_form(date, "0000-00-00T00:00:00")
                && (digits == "Z" || has_form(digits, "+00:00") || has_form(digits, "-00:00"))
        }
        TextFormat::Uuid => {
            text.len() == 36
                && has_form(
                    &text.replace(|c: char| c.is_ascii_hexdigit(), "0"),
                    "00000000-0000-0000-0000-000000000000",
                )
        }
        TextFormat::DayMonthYear | TextFormat::Base64 | TextFormat::Secret => true,
    }
}

/// Tells whether a text has digits where a form has `0`, and is equal elsewhere.
fn has_form(text: &str, form: &str) -> bool {
    let alike = |(c, f): (char, char)| if f == '0' { c.is_ascii_digit() } else { c == f };
    text.chars().count() == form.len() && text.chars().zip(form.chars()).all(alike)
}

/// Tells whether a value lies within limits. One that has to match a regular expression may not: none is run here.
fn within(limits: &Limits, value: &Value) -> bool {
    let count = |count: usize, least: Option<u64>, most: Option<u64>| {
        let count = count as u64;
        least.is_none_or(|least| count >= least) && most.is_none_or(|most| count <= most)
    };
    match value {
        Value::Number(number) => is_between(limits, number),
        Value::String(text) => {
            count(text.chars().count(), limits.min_length, limits.max_length)
                && limits.pattern.is_none()
                && has_format(limits.format.as_deref(), text)
        }
        Value::Array(items) => count(items.len(), limits.min_items, limits.max_items) && !limits.unique_items,
        Value::Object(map) => count(map.len(), limits.min_items, limits.max_items),
        Value::Null | Value::Bool(_) => true,
    }
}

fn is_between(limits: &Limits, number: &Number) -> bool {
    let Some(number) = number.as_f64() else { return false };
    let limit = |limit: &Option<Number>| limit.as_ref().and_then(Number::as_f64);
    let low = limit(&limits.minimum)
        .is_none_or(|least| if limits.exclusive_minimum { number > least } else { number >= least });
    let high = limit(&limits.maximum)
        .is_none_or(|most| if limits.exclusive_maximum { number < most } else { number <= most });
    let whole = |factor: f64| factor <= 0.0 || (number / factor).fract() == 0.0;
    let listed = limits.one_of.is_empty() || limits.one_of.iter().any(|known| known.as_f64() == Some(number));
    listed && low && high && limit(&limits.multiple_of).is_none_or(whole)
}

/// Tells whether a text surely has a format that validators look at.
fn has_format(format: Option<&str>, text: &str) -> bool {
    match format {
        Some("email" | "idn-email") => text.contains('@'),
        Some("ipv4" | "ipv6" | "regex" | "time" | "duration" | "hostname" | "idn-hostname") => false,
        Some("date") => is_text(TextFormat::Date, text),
        Some("date-time") => is_text(TextFormat::DateTime, text),
        Some("uuid") => is_text(TextFormat::Uuid, text),
        _ => true,
    }
}
