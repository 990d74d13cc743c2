//! Types and paths as they are written in tables.

use crate::evidence::{Kind, Step};
use crate::ir::TextFormat;

/// Types that have a name of their own.
const KINDS: [(&str, Kind); 15] = [
    ("string", Kind::Text),
    ("date-time", Kind::Formatted(TextFormat::DateTime)),
    ("date", Kind::Formatted(TextFormat::Date)),
    ("dd/mm/yyyy", Kind::Formatted(TextFormat::DayMonthYear)),
    ("uuid", Kind::Formatted(TextFormat::Uuid)),
    ("base64", Kind::Formatted(TextFormat::Base64)),
    ("secret", Kind::Formatted(TextFormat::Secret)),
    ("number", Kind::Number),
    ("integer", Kind::Integer),
    ("boolean", Kind::Boolean),
    ("object", Kind::Object),
    ("array", Kind::List(None)),
    ("enum", Kind::Values),
    ("file", Kind::File),
    ("any", Kind::Any),
];

/// Writes a type.
pub(super) fn kind(kind: &Kind) -> String {
    match (kind, KINDS.iter().find(|(_, known)| known == kind)) {
        (_, Some((name, _))) => (*name).to_owned(),
        (Kind::List(Some(item)), None) => format!("{}[]", self::kind(item)),
        (Kind::Named(name), None) => name.clone(),
        (other, None) => unreachable!("all other types have names: {other:?}"),
    }
}

/// Reads a type.
pub(super) fn read_kind(text: &str) -> Option<Kind> {
    if let Some(item) = text.strip_suffix("[]") {
        return Some(Kind::List(Some(Box::new(read_kind(item)?))));
    }
    match KINDS.iter().find(|(name, _)| *name == text) {
        Some((_, kind)) => Some(kind.clone()),
        None => super::super::kind::is_name(text).then(|| Kind::Named(text.to_owned())),
    }
}

/// Writes a path: `lines[].depot`, `lines["odd key"]`, `depots{}`; the root is `.`.
pub(super) fn path(path: &[Step]) -> String {
    let mut text = String::new();
    for step in path {
        match step {
            Step::Key(key) if is_plain(key) => {
                text += if text.is_empty() { "" } else { "." };
                text += key;
            }
            Step::Key(key) => text += &format!("[{}]", serde_json::Value::from(key.as_str())),
            Step::Item => text += "[]",
            Step::Entry => text += "{}",
        }
    }
    if text.is_empty() { ".".to_owned() } else { text }
}

/// Reads a path.
pub(super) fn read_path(text: &str) -> Option<Vec<Step>> {
    let mut steps = Vec::new();
    let mut rest = if text == "." { "" } else { text };
    while !rest.is_empty() {
        let (step, behind) = if let Some(behind) = rest.strip_prefix("[]") {
            (Step::Item, behind)
        } else if let Some(behind) = rest.strip_prefix("{}") {
            (Step::Entry, behind)
        } else if let Some(inside) = rest.strip_prefix('[') {
            let (key, behind) = quoted(inside)?;
            (Step::Key(key), behind.strip_prefix(']')?)
        } else {
            let key = if steps.is_empty() { rest } else { rest.strip_prefix('.')? };
            let end = key.find(['.', '[', '{']).unwrap_or(key.len());
            if !is_plain(&key[..end]) {
                return None;
            }
            (Step::Key(key[..end].to_owned()), &key[end..])
        };
        steps.push(step);
        rest = behind;
    }
    Some(steps)
}

/// Reads a key in quotes.
fn quoted(text: &str) -> Option<(String, &str)> {
    let mut values = serde_json::Deserializer::from_str(text).into_iter::<String>();
    let key = values.next()?.ok()?;
    Some((key, &text[values.byte_offset()..]))
}

fn is_plain(key: &str) -> bool {
    !key.is_empty()
        && key.chars().all(|c| c.is_alphanumeric() || matches!(c, '_' | '-' | '$' | '@' | '#' | ':' | '/'))
}
