//! Names of types as documentation writes them: `string`, `X[]`, `Array of X`, `number|null`, `string (ISO 8601)`.

use crate::evidence::Kind;
use crate::ir::TextFormat;
use crate::words;

/// How long a text may be that names types; longer ones are something else, and brackets nest no deeper.
const MAX_BYTES: usize = 200;

/// What a text says of the type of a value.
#[derive(Clone, Debug, Default, PartialEq)]
pub(super) struct Types {
    /// Alternatives, in order.
    pub(super) kinds: Vec<Kind>,
    /// Whether it may be null.
    pub(super) nullable: bool,
    /// A form of texts that has no type of its own.
    pub(super) format: Option<&'static str>,
    /// Whether the text says nothing but types.
    pub(super) pure: bool,
}

impl Types {
    /// Tells whether something is said.
    pub(super) fn is_empty(&self) -> bool {
        self.kinds.is_empty() && !self.nullable
    }

    /// Tells whether one of the types is one that the documentation names.
    pub(super) fn names(&self) -> bool {
        self.kinds.iter().any(|kind| named(kind).is_some())
    }

    fn add(&mut self, kind: Kind) {
        if !self.kinds.contains(&kind) {
            self.kinds.push(kind);
        }
    }
}

/// Returns the name of a type that a kind refers to.
pub(super) fn named(kind: &Kind) -> Option<&str> {
    match kind {
        Kind::Named(name) => Some(name),
        Kind::List(Some(item)) => named(item),
        _ => None,
    }
}

/// Reads the names of types in a text.
pub(super) fn read(text: &str) -> Types {
    if text.len() > MAX_BYTES {
        return Types::default();
    }
    let mut types = Types { pure: true, ..Types::default() };
    let (text, remark) = remark(text.trim());
    for part in alternatives(text) {
        alternative(part, &mut types);
    }
    if let Some(remark) = remark {
        refine(&mut types, remark);
    }
    types.pure &= !types.is_empty();
    types
}

/// Tells whether a text is nothing but names of types that are known everywhere.
pub(super) fn is_type(text: &str) -> bool {
    let types = read(text);
    types.pure && !types.names()
}

/// Parts what stands in round brackets at the end.
fn remark(text: &str) -> (&str, Option<&str>) {
    let open = text.strip_suffix(')').and_then(|inside| inside.rfind('('));
    match open {
        Some(open) => (text[..open].trim(), Some(&text[open + 1..text.len() - 1])),
        None => (text, None),
    }
}

/// Splits a text at `|`, `or`, `/` and commas outside of brackets.
fn alternatives(text: &str) -> Vec<&str> {
    let mut parts = Vec::new();
    let (mut depth, mut start) = (0_i32, 0);
    for (at, character) in text.char_indices() {
        match character {
            '[' | '<' | '(' | '{' => depth += 1,
            ']' | '>' | ')' | '}' => depth -= 1,
            '|' | '/' | ',' if depth == 0 => {
                parts.push(&text[start..at]);
                start = at + 1;
            }
            _ => {}
        }
    }
    parts.push(&text[start..]);
    parts.iter().flat_map(|part| part.split(" or ")).map(str::trim).filter(|part| !part.is_empty()).collect()
}

fn alternative(text: &str, types: &mut Types) {
    let text = text.trim_matches(['`', '"', '\'', '*', '_', '.', ' ']);
    if matches!(text.to_ascii_lowercase().as_str(), "null" | "nil" | "none" | "nullable") {
        types.nullable = true;
        return;
    }
    match list(text).or_else(|| single(text, types)) {
        Some(kind) => types.add(kind),
        None => types.pure = false,
    }
}

/// Reads a type of lists.
fn list(text: &str) -> Option<Kind> {
    let lower = text.to_ascii_lowercase();
    if matches!(lower.as_str(), "array" | "list" | "arr" | "[]" | "set" | "collection") {
        return Some(Kind::List(None));
    }
    let of = |text: &str| Some(Kind::List(item(text).map(Box::new)));
    if let Some(item) = text.strip_suffix("[]") {
        return of(item);
    }
    for opener in ["array of ", "list of ", "arrays of ", "array[", "array<", "list<", "list[", "array(", "["]
    {
        if lower.starts_with(opener) {
            let inside = &text[opener.len()..];
            return of(inside.trim_end_matches([']', '>', ')']));
        }
    }
    lower.strip_suffix(" array").and_then(|item| of(&text[..item.len()]))
}

/// Reads the type of the items of a list.
fn item(text: &str) -> Option<Kind> {
    let mut ignored = Types::default();
    let text = text.trim().trim_matches('`');
    list(text).or_else(|| single(text, &mut ignored)).or_else(|| {
        let one = words::singular(&[text.to_ascii_lowercase()]);
        single(&one[0], &mut ignored)
    })
}

/// Reads a type that is no list.
fn single(text: &str, types: &mut Types) -> Option<Kind> {
    let lower = text.to_ascii_lowercase();
    let lower = lower.split(['(', '<', ':', ' ']).next().unwrap_or_default().trim();
    Some(match lower {
        "string" | "str" | "text" | "char" | "varchar" => Kind::Text,
        "email" | "url" | "uri" | "phone" => {
            types.format = ["email", "url", "uri", "phone"].into_iter().find(|format| *format == lower);
            Kind::Text
        }
        "number" | "float" | "double" | "decimal" | "numeric" | "money" => Kind::Number,
        "integer" | "int" | "int32" | "int64" | "long" | "bigint" => Kind::Integer,
        "boolean" | "bool" => Kind::Boolean,
        "object" | "json" | "map" | "dict" | "dictionary" | "hash" => Kind::Object,
        "enum" | "enumeration" => Kind::Values,
        // In the words of JavaScript a date has a time.
        "date" if text.starts_with('D') => Kind::Formatted(TextFormat::DateTime),
        "date" => Kind::Formatted(TextFormat::Date),
        "datetime" | "date-time" | "timestamp" => Kind::Formatted(TextFormat::DateTime),
        "uuid" | "guid" => Kind::Formatted(TextFormat::Uuid),
        "file" | "binary" => Kind::File,
        "any" | "mixed" => Kind::Any,
        "yyyy-mm-dd" => Kind::Formatted(TextFormat::Date),
        _ if is_name(text) => Kind::Named(text.to_owned()),
        _ => return None,
    })
}

/// Tells whether a word may name a type: `DepotLineDTO`, `depotLineDto`.
pub(super) fn is_name(text: &str) -> bool {
    let is_plain = text.chars().all(|c| c.is_ascii_alphanumeric() || c == '_');
    let begins = text.starts_with(|c: char| c.is_ascii_alphabetic());
    let has_lower = text.contains(|c: char| c.is_ascii_lowercase());
    begins && is_plain && has_lower && text.contains(|c: char| c.is_ascii_uppercase())
}

/// Takes in what stands in brackets behind a type.
fn refine(types: &mut Types, remark: &str) {
    let refined = read_remark(remark);
    for kind in &mut types.kinds {
        if let (Kind::Text, Some(format)) = (&*kind, refined) {
            *kind = Kind::Formatted(format);
        }
    }
    types.nullable |= remark.eq_ignore_ascii_case("nullable");
}

fn read_remark(remark: &str) -> Option<TextFormat> {
    let lower = remark.to_ascii_lowercase();
    if lower.contains("yyyy-mm-dd") && !lower.contains("hh") || lower == "date" {
        return Some(TextFormat::Date);
    }
    if lower.contains("iso 8601")
        || lower.contains("iso8601")
        || lower.contains("date-time")
        || lower == "datetime"
    {
        return Some(TextFormat::DateTime);
    }
    matches!(lower.as_str(), "uuid" | "guid").then_some(TextFormat::Uuid)
}
