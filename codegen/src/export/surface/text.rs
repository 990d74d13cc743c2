//! The notation of lines.

use crate::ir::{Api, Docs, IntegerFormat, Limits, NumberFormat, Place, Spelling, TextFormat, TypeRef};
use crate::names::Names;
use std::borrow::Cow;
use std::fmt::Write as _;

/// Returns a use of a type: `[Bank]`, `{string: Json}`, `string date-time`.
pub(super) fn ty(ty: &TypeRef, names: &Names) -> String {
    let mut text = String::new();
    write_type(&mut text, ty, names);
    text
}

fn write_type(text: &mut String, ty: &TypeRef, names: &Names) {
    match ty {
        TypeRef::Named(id) => text.push_str(&names.of(*id).ident),
        TypeRef::List(item) => wrapped(text, "[", item, "]", names),
        TypeRef::Map(value) => wrapped(text, "{string: ", value, "}", names),
        TypeRef::Nullable(inner) => wrapped(text, "", inner, " or null", names),
        TypeRef::OneOrMany(item) => {
            write_type(text, item, names);
            wrapped(text, " or [", item, "]", names);
        }
        TypeRef::Tuple(items) => {
            text.push('(');
            for (index, item) in items.iter().enumerate() {
                wrapped(text, if index > 0 { ", " } else { "" }, item, "", names);
            }
            text.push(')');
        }
        plain => text.push_str(word(plain)),
    }
}

fn wrapped(text: &mut String, before: &str, ty: &TypeRef, after: &str, names: &Names) {
    text.push_str(before);
    write_type(text, ty, names);
    text.push_str(after);
}

/// Returns a type that holds no other.
fn word(ty: &TypeRef) -> &'static str {
    match ty {
        TypeRef::Boolean => "boolean",
        TypeRef::String => "string",
        TypeRef::Text(TextFormat::DateTime) => "string date-time",
        TypeRef::Text(TextFormat::Date) => "string date",
        TypeRef::Text(TextFormat::DayMonthYear) => "string dd/mm/yyyy",
        TypeRef::Text(TextFormat::Uuid) => "string uuid",
        TypeRef::Text(TextFormat::Base64) => "string base64",
        TypeRef::Text(TextFormat::Secret) => "string password",
        TypeRef::Integer(IntegerFormat::I32) => "integer int32",
        TypeRef::Integer(IntegerFormat::I64) => "integer",
        TypeRef::Integer(IntegerFormat::U64) => "integer uint64",
        TypeRef::IntOrString => "integer or string",
        TypeRef::Number(NumberFormat::F32) => "number float",
        TypeRef::Number(NumberFormat::F64) => "number",
        TypeRef::File => "file",
        _ => "Json",
    }
}

/// Returns a wire name: as it is where that is one plain word, else quoted.
pub(super) fn name(wire: &str) -> Cow<'_, str> {
    let plain = |c: char| c.is_alphanumeric() || "_-.$@[]/{}*+#".contains(c);
    if !wire.is_empty() && wire.chars().all(plain) { wire.into() } else { quoted(wire).into() }
}

/// Returns a wire name and, where it differs, the Rust name.
pub(super) fn names_of(wire: &str, rust: &str) -> String {
    let name = name(wire);
    if wire == rust { name.into_owned() } else { format!("{name} as {rust}") }
}

pub(super) fn quoted(text: &str) -> String {
    format!("{text:?}")
}

/// Makes characters visible that would break a line or deceive who reads it.
pub(super) fn visible(line: String) -> String {
    let hidden = |c: char| {
        c.is_control()
            || matches!(c, '\u{200b}'..='\u{200f}' | '\u{2028}'..='\u{202e}' | '\u{2060}'..='\u{2069}' | '\u{feff}')
    };
    if !line.contains(hidden) {
        return line;
    }
    let shown = |c: char| if hidden(c) { c.escape_unicode().to_string() } else { c.to_string() };
    line.chars().map(shown).collect()
}

/// Adds what is known of a value beside its type; what is said of the type itself is not said again.
pub(super) fn notes(text: &mut String, ty: &TypeRef, docs: &Docs, api: &Api) {
    limits(text, ty, &docs.limits, api);
    if let Some(default) = docs.default.as_ref().filter(|default| !default.is_null()) {
        _ = write!(text, " default {default}");
    }
    if docs.deprecated {
        text.push_str(" deprecated");
    }
}

fn limits(text: &mut String, ty: &TypeRef, limits: &Limits, api: &Api) {
    if let Some(format) = limits.format.as_deref().filter(|_| !has_format(api.unalias(ty))) {
        _ = write!(text, " format {}", name(format));
    }
    let mut add = |word: &str, limit: Option<&dyn std::fmt::Display>| {
        if let Some(limit) = limit {
            _ = write!(text, " {word} {limit}");
        }
    };
    let least = if limits.exclusive_minimum { "above" } else { "minimum" };
    let most = if limits.exclusive_maximum { "below" } else { "maximum" };
    add(least, limits.minimum.as_ref().map(|limit| limit as _));
    add(most, limits.maximum.as_ref().map(|limit| limit as _));
    add("multiple-of", limits.multiple_of.as_ref().map(|limit| limit as _));
    add("min-length", limits.min_length.as_ref().map(|limit| limit as _));
    add("max-length", limits.max_length.as_ref().map(|limit| limit as _));
    add("min-items", limits.min_items.as_ref().map(|limit| limit as _));
    add("max-items", limits.max_items.as_ref().map(|limit| limit as _));
    add("pattern", limits.pattern.as_deref().map(quoted).as_ref().map(|limit| limit as _));
    if !limits.one_of.is_empty() {
        let values: Vec<String> = limits.one_of.iter().map(ToString::to_string).collect();
        _ = write!(text, " one-of {}", values.join(" | "));
    }
    if limits.unique_items {
        text.push_str(" unique-items");
    }
}

/// Tells whether a type says its format by itself.
fn has_format(ty: &TypeRef) -> bool {
    matches!(ty, TypeRef::Text(_) | TypeRef::Integer(_) | TypeRef::Number(_) | TypeRef::File)
}

pub(super) fn place(place: Place) -> &'static str {
    match place {
        Place::Path => "path",
        Place::Query => "query",
        Place::Header => "header",
        Place::Cookie => "cookie",
    }
}

/// Returns how a value is written, where that is not the plain way.
pub(super) fn spelling(spelling: Spelling) -> Option<&'static str> {
    Some(match spelling {
        Spelling::Plain => return None,
        Spelling::Comma => "joined-by-commas",
        Spelling::Space => "joined-by-spaces",
        Spelling::Pipe => "joined-by-bars",
        Spelling::Deep => "as-name[key]",
        Spelling::Json => "as-json",
        Spelling::PlainExploded => "as-key=value",
        Spelling::Label => "as-label",
        Spelling::LabelExploded => "as-label-exploded",
        Spelling::Matrix => "as-matrix",
        Spelling::MatrixExploded => "as-matrix-exploded",
    })
}
