//! Limits of rows, as far as a type has a place for them.

use super::row::text;
use crate::evidence::Kind;
use crate::ir::Limits;
use crate::parse::document;
use crate::parse::redoc::text::{Alternative, Prim, RowType};

/// Returns the limits that a type states, and whether these are all.
pub(super) fn of(ty: &RowType) -> (Limits, bool) {
    let mut parts = [Limits::default(), Limits::default(), Limits::default()];
    let mut are_all = true;
    for one in ty.alternatives.iter().filter(|one| one.prim != Prim::Null) {
        are_all &= one.lists == 0 || of_items(&one.limits) == document::Limits::default();
        for (kept, part) in parts.iter_mut().zip(parts_of(one)) {
            // What holds for one of two numbers must not be said of the other.
            if *kept == Limits::default() {
                *kept = part;
            } else if part != Limits::default() {
                are_all &= *kept == part;
            }
        }
    }
    let [numbers, texts, counts] = parts;
    let (min_length, max_length, pattern, format) =
        (texts.min_length, texts.max_length, texts.pattern, texts.format);
    let (min_items, max_items, unique_items) = (counts.min_items, counts.max_items, counts.unique_items);
    let limits =
        Limits { min_length, max_length, pattern, format, min_items, max_items, unique_items, ..numbers };
    (limits, are_all)
}

/// Returns the limits of an alternative: those of numbers, of texts, of what can be counted.
fn parts_of(one: &Alternative) -> [Limits; 3] {
    let is_text = |format: &&String| one.prim == Prim::String && text(format) == Kind::Text;
    let format = one.format.as_ref().filter(is_text).cloned();
    let limits = one.limits.clone();
    if one.lists > 0 {
        let (min_items, max_items, unique_items) = (limits.min_items, limits.max_items, limits.unique_items);
        let counts = Limits { min_items, max_items, unique_items, ..Limits::default() };
        return [Limits::default(), Limits { format, ..Limits::default() }, counts];
    }
    let numbers = Limits {
        minimum: limits.minimum,
        maximum: limits.maximum,
        exclusive_minimum: limits.exclusive_minimum,
        exclusive_maximum: limits.exclusive_maximum,
        multiple_of: limits.multiple_of,
        ..Limits::default()
    };
    let texts = Limits {
        min_length: limits.min_length,
        max_length: limits.max_length,
        pattern: limits.pattern,
        format,
        ..Limits::default()
    };
    let counts = Limits {
        min_items: limits.min_items.or(limits.min_properties),
        max_items: limits.max_items.or(limits.max_properties),
        unique_items: limits.unique_items,
        ..Limits::default()
    };
    [numbers, texts, counts]
}

/// Returns those of a list's limits that its items have.
fn of_items(limits: &document::Limits) -> document::Limits {
    document::Limits { min_items: None, max_items: None, unique_items: false, ..limits.clone() }
}
