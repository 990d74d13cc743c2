//! What is told by other values: those beside it, and equal ones that were replaced where their names say what they are.

use super::key::{self, Class};
use super::{Mask, Masks, digits, person};
use serde_json::{Map, Value};

/// Secrets of fewer characters may be words.
const LONG: usize = 16;

/// Returns the placeholder of a text that was replaced elsewhere.
pub(super) fn known(masks: &Masks, text: &str) -> Option<String> {
    let trimmed = text.trim();
    let (person, name) = person::key(Class::FullName, trimmed);
    let of = |mask: Mask, text: &str| masks.known.get(&(mask, text.to_owned())).cloned();
    of(person, &name)
        .or_else(|| of(Mask::Address, trimmed))
        .or_else(|| of(Mask::Secret, trimmed).filter(|_| trimmed.len() >= LONG))
        .or_else(|| digits::known(text, |mask, digits| of(mask, digits)))
}

/// Returns what a value is by one beside it that names its kind: `identifier` beside `identifier_type`.
pub(super) fn kind_beside(map: &Map<String, Value>, name: &str) -> Option<Class> {
    let kind = map.iter().find(|(other, _)| key::kind_of(other) == Some(name));
    kind.and_then(|(_, kind)| kind.as_str()).map(Class::of_kind)
}

/// Tells whether a name is that of a person by how it is written and what stands beside it.
pub(super) fn is_persons(map: &Map<String, Value>, name: &str, value: &Value) -> bool {
    let Some(text) = value.as_str().filter(|_| key::is_name(name)) else { return false };
    let is_beside = || key::may_name_person(name) && map.keys().any(|other| Class::is_of_person(other));
    person::is_common(text) || (person::is_full_name(text) && (key::is_login(name) || is_beside()))
}
