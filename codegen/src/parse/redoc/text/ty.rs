//! A type as a page writes it in one line, in a text of either flavour: what it is, its format, its limits.
//!
//! A line holds a type and nothing else; a cell begins with one, and prose follows. So in a cell less is taken for a type.

mod limits;
pub(super) mod meta;
mod scan;
#[cfg(test)]
mod tests;

use super::document::{Alternative, Prim, RowType};
use crate::parse::document::Limits;
use crate::parse::tree::MAX_DEPTH;
use scan::Scan;

/// How many lists may stand around a type: what is made of it nests as deep.
const MAX_LISTS: usize = 16;

/// Reads a line that is a type and nothing else.
pub(super) fn line(text: &str) -> Option<RowType> {
    let mut scan = Scan { rest: text, in_cell: false };
    let ty = row_type(&mut scan)?;
    // Alone, `Kind of pet (object)` is prose.
    let is_prose = matches!(ty.alternatives.as_slice(), [Alternative { schema: Some(name), .. }]
        if name.contains(' ') && text.starts_with(name.as_str()));
    (scan.rest.is_empty() && !is_prose).then_some(ty)
}

/// Reads the type that a text begins with, and returns what follows it.
pub(super) fn at_start(text: &str) -> Option<(RowType, &str)> {
    let mut scan = Scan { rest: text, in_cell: true };
    let ty = row_type(&mut scan)?;
    let follows = scan.rest;
    (follows.is_empty() || follows.starts_with(' ')).then(|| (ty, follows.trim_start()))
}

fn row_type(scan: &mut Scan<'_>) -> Option<RowType> {
    let alternatives = union(scan, 0)?;
    let mut ty = RowType { alternatives, schema: None };
    while suffix(scan, &mut ty).is_some() {}
    Some(ty)
}

/// Reads alternatives with `or` between them.
fn union(scan: &mut Scan<'_>, depth: usize) -> Option<Vec<Alternative>> {
    let mut all = term(scan, 0, depth)?;
    loop {
        let before = scan.clone();
        // `Array of strings or numbers` is a list of both: the plural tells it.
        let around = all.last().map_or(0, |last| last.lists);
        match scan.eat(" or ").and_then(|()| term(scan, around, depth)) {
            Some(more) => all.extend(more),
            None => {
                *scan = before;
                return Some(all);
            }
        }
    }
}

/// Reads what stands between two `or`: mostly one alternative.
fn term(scan: &mut Scan<'_>, around: usize, depth: usize) -> Option<Vec<Alternative>> {
    let mut lists = 0;
    while scan.eat("Array of ").is_some() {
        lists += 1;
    }
    let all = if depth < MAX_DEPTH && scan.eat("(").is_some() {
        let mut inner = union(scan, depth + 1)?;
        scan.eat(")")?;
        inner.iter_mut().for_each(|alternative| alternative.lists += lists);
        inner
    } else {
        vec![core(scan, lists, around)?]
    };
    all.iter().all(|alternative| alternative.lists <= MAX_LISTS).then_some(all)
}

/// Reads `strings`, or `Pet (object)`.
fn core(scan: &mut Scan<'_>, lists: usize, around: usize) -> Option<Alternative> {
    let (word, schema) = match scan.word() {
        Some(word) => (word, None),
        None => {
            let (name, word) = scan.named()?;
            (word, Some(name.to_owned()))
        }
    };
    let (prim, is_plural) = prim(word)?;
    let lists = match (lists, is_plural) {
        (0, Some(true)) if around > 0 => around,
        (0, Some(true)) => return None,
        (1.., Some(false)) if schema.is_none() => return None,
        _ => lists,
    };
    Some(Alternative { lists, prim, schema, format: None, limits: Limits::default() })
}

/// Returns the type that a word names, and whether the word is a plural; some have none.
fn prim(word: &str) -> Option<(Prim, Option<bool>)> {
    let (singular, is_plural) = word.strip_suffix('s').map_or((word, false), |singular| (singular, true));
    let prim = match singular {
        "string" => Prim::String,
        "integer" => Prim::Integer,
        "number" => Prim::Number,
        "boolean" => Prim::Boolean,
        "object" => Prim::Object,
        "any" if !is_plural => return Some((Prim::Any, None)),
        "null" if !is_plural => return Some((Prim::Null, None)),
        _ => return None,
    };
    Some((prim, Some(is_plural)))
}

/// Reads a format, the name of a schema, a limit or a pattern; all are said of the type as a whole.
fn suffix(scan: &mut Scan<'_>, ty: &mut RowType) -> Option<()> {
    let before = scan.clone();
    let mut attempts = [format, title, limits::read, limits::pattern].into_iter();
    let read = attempts.find_map(|attempt| {
        *scan = before.clone();
        attempt(scan, ty)
    });
    if read.is_none() {
        *scan = before;
    }
    read
}

/// Reads ` <date-time>`.
fn format(scan: &mut Scan<'_>, ty: &mut RowType) -> Option<()> {
    let format = scan.angled()?.trim();
    let has_format = |alternative: &Alternative| {
        matches!(alternative.prim, Prim::String | Prim::Integer | Prim::Number | Prim::Any)
    };
    let mut fits = fitting(ty, has_format);
    // The encoding of what a string holds is written like its format.
    if format.is_empty() || fits.iter().any(|alternative| alternative.format.is_some()) {
        return None;
    }
    fits.iter_mut().for_each(|alternative| alternative.format = Some(format.to_owned()));
    Some(())
}

/// Reads the name of the schema: ` (Pet)`.
fn title(scan: &mut Scan<'_>, ty: &mut RowType) -> Option<()> {
    let name = scan.bracketed(" (")?;
    let title = match ty.alternatives.as_mut_slice() {
        [only] => &mut only.schema,
        _ => &mut ty.schema,
    };
    title.is_none().then(|| *title = Some(name.to_owned()))
}

/// Returns the alternatives that something can be said of: those that it fits, or else all.
fn fitting(ty: &mut RowType, fits: impl Fn(&Alternative) -> bool) -> Vec<&mut Alternative> {
    let none_fits = !ty.alternatives.iter().any(&fits);
    ty.alternatives.iter_mut().filter(|alternative| none_fits || fits(alternative)).collect()
}
