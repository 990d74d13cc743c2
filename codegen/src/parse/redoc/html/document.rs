//! A text that begins with an object in, the OpenAPI document that it is or holds out.

use super::Text;
use super::refusal::Failure;
use serde::Deserialize;
use serde_json::Deserializer;
use serde_json::value::RawValue;
use std::collections::BTreeMap;

/// How many objects may stand around a document: a state has it as `spec.data`, other pages one or two levels deeper.
const MAX_DEPTH: usize = 4;

/// A document as it stands in a text.
#[derive(Clone, Copy, Debug)]
pub(super) struct Embedded<'f> {
    pub(super) text: &'f Text<'f>,
    /// The part of the text that is the document.
    pub(super) json: &'f str,
}

type Members<'t> = BTreeMap<String, &'t RawValue>;

/// Returns the document in a text. Of several that of the fewest levels counts.
pub(super) fn within<'t>(text: &'t Text<'t>) -> Result<Embedded<'t>, Failure<'t>> {
    let root = first_value(&text.text).map_err(|error| Failure::Broken(text, 0, error))?;
    let mut level = vec![root.get()];
    let mut broken = None;
    for _ in 0..=MAX_DEPTH {
        let mut below = Vec::new();
        for json in level {
            let members = members(json).unwrap_or_else(|error| {
                let offset = json.as_ptr().addr() - text.text.as_ptr().addr();
                broken.get_or_insert(Failure::Broken(text, offset, error));
                Members::new()
            });
            if is_document(&members) {
                return Ok(Embedded { text, json });
            }
            below.extend(members.into_values().map(RawValue::get).filter(|json| json.starts_with('{')));
        }
        level = below;
    }
    Err(broken.unwrap_or(Failure::Empty(text)))
}

/// Tells whether a text begins with JSON.
pub(super) fn is_json(text: &str) -> bool {
    first_value(text).is_ok()
}

/// Returns the JSON that a text begins with.
fn first_value(text: &str) -> Result<&RawValue, serde_json::Error> {
    <&RawValue>::deserialize(&mut Deserializer::from_str(text))
}

/// Returns the members of an object; another value has none.
fn members(json: &str) -> Result<Members<'_>, serde_json::Error> {
    if json.starts_with('{') { serde_json::from_str(json) } else { Ok(Members::new()) }
}

/// Tells whether an object is a document: it says of which version it is.
fn is_document(members: &Members<'_>) -> bool {
    let version = ["openapi", "swagger"].iter().find_map(|key| members.get(*key));
    version.is_some_and(|version| version.get().starts_with(|c: char| c == '"' || c.is_ascii_digit()))
}

/// Returns what a document calls itself.
pub(super) fn title(json: &str) -> Option<String> {
    let info = members(json).ok()?.remove("info")?;
    serde_json::from_str(members(info.get()).ok()?.remove("title")?.get()).ok()
}
