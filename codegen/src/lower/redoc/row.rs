//! Rows of tables to claims.

use crate::evidence::{Claim, Kind, Presence, Statement, Step};
use crate::ir::{Limits, TextFormat};
use crate::lower::DocsPolicy;
use crate::parse::redoc::text::{Alternative, Prim, Row};
use serde_json::{Number, Value};

/// Returns what a row says of a value at a path.
pub(super) fn statement(row: &Row, path: Vec<Step>, policy: DocsPolicy) -> Statement {
    Statement { at: row.at.clone(), path, claim: claim(row, policy) }
}

/// Returns what a row says.
fn claim(row: &Row, policy: DocsPolicy) -> Claim {
    let presence = if row.required { Presence::Required } else { Presence::Optional };
    let alternatives = &row.ty.alternatives;
    let text = row.description.as_deref().filter(|_| policy == DocsPolicy::Full);
    Claim {
        kinds: alternatives.iter().filter_map(kind).collect(),
        nullable: alternatives.iter().any(|one| one.prim == Prim::Null)
            || row.values.iter().any(Value::is_null),
        presence: Some(presence),
        values: row.values.iter().filter_map(|value| Some(value.as_str()?.to_owned())).collect(),
        default: row.default.clone().filter(|value| !value.is_null()),
        limits: alternatives
            .iter()
            .find(|one| one.prim != Prim::Null)
            .map(|one| limits(one, row))
            .unwrap_or_default(),
        text: text.map(crate::markdown::clean),
        ..Claim::default()
    }
}

/// Returns the type that an alternative names; `None` for null, which is no type of its own.
fn kind(one: &Alternative) -> Option<Kind> {
    let format = one.format.as_deref().unwrap_or_default();
    let core = match (one.prim, &one.schema) {
        (Prim::Null, _) => return None,
        (Prim::Object, Some(name)) => Kind::Named(name.clone()),
        (Prim::Object, None) => Kind::Object,
        (Prim::String, _) => text(format),
        (Prim::Integer, _) => Kind::Integer,
        (Prim::Number, _) => Kind::Number,
        (Prim::Boolean, _) => Kind::Boolean,
        (Prim::Any, _) => Kind::Any,
    };
    Some((0..one.lists).fold(core, |item, _| Kind::List(Some(Box::new(item)))))
}

fn text(format: &str) -> Kind {
    match format {
        "date-time" => Kind::Formatted(TextFormat::DateTime),
        "date" => Kind::Formatted(TextFormat::Date),
        "dd/mm/yyyy" => Kind::Formatted(TextFormat::DayMonthYear),
        "uuid" => Kind::Formatted(TextFormat::Uuid),
        "byte" => Kind::Formatted(TextFormat::Base64),
        "password" => Kind::Formatted(TextFormat::Secret),
        "binary" => Kind::File,
        _ => Kind::Text,
    }
}

fn limits(one: &Alternative, row: &Row) -> Limits {
    let is_list = one.lists > 0;
    let is_text = |format: &&String| one.prim == Prim::String && text(format) == Kind::Text;
    let numbers = row.values.iter().filter_map(|value| value.as_number().cloned());
    let one_of: Vec<Number> = if is_list { Vec::new() } else { numbers.collect() };
    Limits {
        minimum: one.limits.minimum.clone(),
        maximum: one.limits.maximum.clone(),
        exclusive_minimum: one.limits.exclusive_minimum,
        exclusive_maximum: one.limits.exclusive_maximum,
        min_length: one.limits.min_length.filter(|_| !is_list),
        max_length: one.limits.max_length.filter(|_| !is_list),
        min_items: one.limits.min_length.filter(|_| is_list),
        max_items: one.limits.max_length.filter(|_| is_list),
        pattern: one.limits.pattern.clone(),
        one_of,
        format: one.format.clone().filter(|format| is_text(&format)),
        ..Limits::default()
    }
}
