//! Limits as a page writes them: ` >= 1`, ` [ 1 .. 5 ] characters`, ` non-empty`, ` multiple of 5`, a regular expression.

use super::scan::Scan;
use super::{RowType, fitting};
use crate::parse::document::Limits;
use crate::parse::redoc::text::{Alternative, Prim};
use serde_json::Number;

/// Least and greatest of something.
#[derive(Default)]
struct Range {
    least: Option<Number>,
    greatest: Option<Number>,
    without_least: bool,
    without_greatest: bool,
}

/// Reads a limit.
pub(super) fn read(scan: &mut Scan<'_>, ty: &mut RowType) -> Option<()> {
    let before = scan.clone();
    let mut attempts = [word, items, multiple, decimals, measured].into_iter();
    attempts.find_map(|attempt| {
        *scan = before.clone();
        attempt(scan, ty)
    })
}

/// Reads ` non-empty` or ` unique`.
fn word(scan: &mut Scan<'_>, ty: &mut RowType) -> Option<()> {
    scan.eat(" ")?;
    match scan.token()? {
        "non-empty" => set(ty, can_be_empty, |alternative| match (alternative.lists, alternative.prim) {
            (1.., _) => alternative.limits.min_items = Some(1),
            (0, Prim::Object) => alternative.limits.min_properties = Some(1),
            _ => alternative.limits.min_length = Some(1),
        }),
        "unique" if ty.alternatives.iter().any(is_list) => {
            set(ty, is_list, |alternative| alternative.limits.unique_items = true);
        }
        _ => return None,
    }
    Some(())
}

/// Reads what is said of the items of a list: ` [ items <uri> non-empty ]`.
fn items(scan: &mut Scan<'_>, ty: &mut RowType) -> Option<()> {
    scan.eat(" [ items")?;
    if ty.alternatives.iter().all(|alternative| alternative.lists != 1) {
        return None;
    }
    let mut items = ty.clone();
    for alternative in items.alternatives.iter_mut().filter(|alternative| alternative.lists == 1) {
        alternative.lists = 0;
        // The format of the items stands before this, too.
        alternative.format = None;
    }
    while super::suffix(scan, &mut items).is_some() {}
    scan.eat(" ]")?;
    for (alternative, item) in
        ty.alternatives.iter_mut().zip(items.alternatives).filter(|(list, _)| list.lists == 1)
    {
        alternative.limits = item.limits;
        alternative.format = item.format.or(alternative.format.take());
    }
    Some(())
}

/// Reads ` multiple of 5`.
fn multiple(scan: &mut Scan<'_>, ty: &mut RowType) -> Option<()> {
    scan.eat(" multiple of ")?;
    let number = number(scan)?;
    set(ty, is_number, |alternative| alternative.limits.multiple_of = Some(number.clone()));
    Some(())
}

/// Reads ` decimal places <= 2`.
fn decimals(scan: &mut Scan<'_>, ty: &mut RowType) -> Option<()> {
    scan.eat(" decimal places <= ")?;
    let places: usize = scan.token()?.parse().ok().filter(|places| (1..=20).contains(places))?;
    let step: Number = format!("0.{:0>places$}", 1).parse().ok()?;
    set(ty, is_number, |alternative| alternative.limits.multiple_of = Some(step.clone()));
    Some(())
}

/// Reads a range, and what it measures.
fn measured(scan: &mut Scan<'_>, ty: &mut RowType) -> Option<()> {
    let range = range(scan)?;
    if scan.eat(" characters").is_some() {
        let (least, greatest) = counts(&range)?;
        set(ty, is_string, |Alternative { limits, .. }| {
            overlay(&mut limits.min_length, &mut limits.max_length, least, greatest);
        });
    } else if scan.eat(" items").is_some() {
        let (least, greatest) = counts(&range)?;
        set(ty, is_list, |Alternative { limits, .. }| {
            overlay(&mut limits.min_items, &mut limits.max_items, least, greatest);
        });
    } else if scan.eat(" properties").is_some() {
        let (least, greatest) = counts(&range)?;
        set(ty, is_object, |Alternative { limits, .. }| {
            overlay(&mut limits.min_properties, &mut limits.max_properties, least, greatest);
        });
    } else {
        set(ty, is_number, |alternative| numeric(&mut alternative.limits, &range));
    }
    Some(())
}

fn numeric(limits: &mut Limits, range: &Range) {
    limits.exclusive_minimum |= range.without_least;
    limits.exclusive_maximum |= range.without_greatest;
    overlay(&mut limits.minimum, &mut limits.maximum, range.least.clone(), range.greatest.clone());
}

/// Sets what is known, and keeps the rest.
fn overlay<T>(
    least: &mut Option<T>,
    greatest: &mut Option<T>,
    new_least: Option<T>,
    new_greatest: Option<T>,
) {
    *least = new_least.or(least.take());
    *greatest = new_greatest.or(greatest.take());
}

/// Reads ` >= 1`, or ` [ 1 .. 5 )`.
fn range(scan: &mut Scan<'_>) -> Option<Range> {
    scan.eat(" ")?;
    let sign = scan.token()?;
    scan.eat(" ")?;
    let first = number(scan)?;
    if matches!(sign, "[" | "(") {
        scan.eat(" .. ")?;
        let greatest = number(scan)?;
        scan.eat(" ")?;
        let close = scan.token().filter(|close| matches!(*close, "]" | ")"))?;
        let (without_least, without_greatest) = (sign == "(", close == ")");
        return Some(Range { least: Some(first), greatest: Some(greatest), without_least, without_greatest });
    }
    let (least, greatest) = match sign {
        ">" | ">=" => (Some(first), None),
        "<" | "<=" => (None, Some(first)),
        "=" => (Some(first.clone()), Some(first)),
        _ => return None,
    };
    Some(Range { least, greatest, without_least: sign == ">", without_greatest: sign == "<" })
}

fn number(scan: &mut Scan<'_>) -> Option<Number> {
    scan.token()?.parse().ok()
}

/// Returns a range of numbers of things.
fn counts(range: &Range) -> Option<(Option<u64>, Option<u64>)> {
    let count = |number: &Option<Number>| match number {
        Some(number) => number.as_u64().map(Some),
        None => Some(None),
    };
    Some((count(&range.least)?, count(&range.greatest)?))
}

fn set(ty: &mut RowType, fits: fn(&Alternative) -> bool, set: impl Fn(&mut Alternative)) {
    fitting(ty, fits).into_iter().for_each(set);
}

fn is_list(alternative: &Alternative) -> bool {
    alternative.lists > 0
}

fn is_string(alternative: &Alternative) -> bool {
    alternative.lists == 0 && alternative.prim == Prim::String
}

fn is_number(alternative: &Alternative) -> bool {
    matches!(alternative.prim, Prim::Integer | Prim::Number)
}

fn is_object(alternative: &Alternative) -> bool {
    alternative.lists == 0 && alternative.prim == Prim::Object
}

fn can_be_empty(alternative: &Alternative) -> bool {
    is_list(alternative) || is_string(alternative) || is_object(alternative)
}

/// Reads a regular expression. Prose may follow it in a cell: there it is told by its marks for start and end.
pub(super) fn pattern(scan: &mut Scan<'_>, ty: &mut RowType) -> Option<()> {
    scan.eat(" ")?;
    if !ty.alternatives.iter().any(holds_strings) {
        return None;
    }
    let pattern = if scan.rest.starts_with('^') { anchored(scan) } else { scan.token()? };
    let is_pattern =
        pattern.starts_with('^') || !scan.in_cell && pattern.contains(['[', '\\', '$', '^', '*', '+', '|']);
    if !is_pattern {
        return None;
    }
    set_pattern(ty, pattern);
    Some(())
}

/// Says that the strings of a type match an expression.
pub(super) fn set_pattern(ty: &mut RowType, pattern: &str) {
    set(ty, holds_strings, |alternative| alternative.limits.pattern = Some(pattern.to_owned()));
}

fn holds_strings(alternative: &Alternative) -> bool {
    alternative.prim == Prim::String
}

/// Takes an expression that begins with `^`: up to the `$` before a space, if there is one; else a line has no more, and a
/// cell a word.
fn anchored<'t>(scan: &mut Scan<'t>) -> &'t str {
    let ends = || scan.rest.match_indices('$').map(|(at, _)| at + 1);
    let end = ends().find(|end| scan.rest[*end..].is_empty() || scan.rest[*end..].starts_with(' '));
    let none = if scan.in_cell { scan.rest.find(' ') } else { None };
    let (pattern, rest) = scan.rest.split_at(end.or(none).unwrap_or(scan.rest.len()));
    scan.rest = rest;
    pattern
}
