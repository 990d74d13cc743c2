//! The types that corrections name.

use super::config::Correction;
use super::refusal::Refusal;
use super::{call, find, model};
use crate::diagnostic::Location;
use crate::ir::{
    Api, Context, Docs, IntegerFormat, NumberFormat, Shape, TextFormat, TypeDef, TypeId, TypeRef, Usage,
    Value, ValueEnum, Wire,
};
use std::collections::HashSet;

/// Types that have a word of their own.
const WORDS: [(&str, TypeRef); 11] = [
    ("string", TypeRef::String),
    ("integer", TypeRef::Integer(IntegerFormat::I64)),
    ("number", TypeRef::Number(NumberFormat::F64)),
    ("boolean", TypeRef::Boolean),
    ("date-time", TypeRef::Text(TextFormat::DateTime)),
    ("date", TypeRef::Text(TextFormat::Date)),
    ("dd/mm/yyyy", TypeRef::Text(TextFormat::DayMonthYear)),
    ("uuid", TypeRef::Text(TextFormat::Uuid)),
    ("base64", TypeRef::Text(TextFormat::Base64)),
    ("password", TypeRef::Text(TextFormat::Secret)),
    ("json", TypeRef::Json),
];

/// Returns the type that a correction gives to what is of a `known` type, or to what is new. A set of values is named after its
/// `place`.
pub(super) fn stated(
    api: &mut Api,
    correction: &Correction,
    known: Option<&TypeRef>,
    place: Context,
    at: &Location,
) -> Result<Option<TypeRef>, Refusal> {
    let ty = correction.ty.as_ref().map(|word| type_of(api, word)).transpose()?;
    if correction.values.is_empty() {
        return Ok(ty);
    }
    let mut seen = HashSet::new();
    if let Some(value) = correction.values.iter().find(|value| !seen.insert(*value)) {
        return Err(Refusal::Wrong(format!("`values` has `{value}` twice"), "delete one of them".to_owned()));
    }
    let of = ty.as_ref().or(known).unwrap_or(&TypeRef::String);
    set(api, &correction.values, of, place, at).map(Some)
}

/// Returns a text, or a list of texts, of which only some values are allowed.
fn set(
    api: &mut Api,
    values: &[String],
    of: &TypeRef,
    place: Context,
    at: &Location,
) -> Result<TypeRef, Refusal> {
    match of {
        TypeRef::String => {
            let value = |wire: &String| Value { wire: wire.clone(), name: None };
            let values = values.iter().map(value).collect();
            let shape = Shape::ValueEnum(ValueEnum { wire: Wire::String, values, detailed: false });
            let (usage, docs, merged) = (Usage::default(), Docs::at(at), Vec::new());
            api.types.push(TypeDef { context: place, shape, usage, docs, merged });
            Ok(TypeRef::Named(TypeId::at(api.types.len() - 1)))
        }
        TypeRef::List(item) => {
            let item = set(api, values, item, Context::Item(Box::new(place)), at)?;
            Ok(TypeRef::List(Box::new(item)))
        }
        TypeRef::Named(id) if matches!(api.get(*id).shape, Shape::ValueEnum(_)) => {
            Err("the export lists its values".into())
        }
        _ => {
            let advice = "say `type = \"string\"` beside it, or leave `values` out".to_owned();
            Err(Refusal::Wrong("`values` are those of a text, and this is none".to_owned(), advice))
        }
    }
}

/// Returns the type that a word of a correction names: a list with `[]` behind, an object whose keys are data with
/// `{}`, that of another place by its address.
pub(super) fn type_of(api: &Api, word: &str) -> Result<TypeRef, Refusal> {
    if let Some(item) = word.strip_suffix("[]") {
        return Ok(TypeRef::List(Box::new(type_of(api, item)?)));
    }
    if let Some(value) = word.strip_suffix("{}") {
        return Ok(TypeRef::Map(Box::new(type_of(api, value)?)));
    }
    if word.contains(" > ") {
        let (index, inside) = find::inside(api, word)?;
        let path = inside.unwrap_or_default();
        if let Some(parameter) = api.operations[index].parameters.iter().find(|known| known.wire == path) {
            return Ok(parameter.ty.clone());
        }
        return model::type_at(api, &call::uses(&api.operations[index], path)?, path);
    }
    match WORDS.iter().find(|(known, _)| *known == word) {
        Some((_, ty)) => Ok(ty.clone()),
        None => documented(api, word).map(TypeRef::Named).ok_or_else(|| no_type(api, word)),
    }
}

/// Says which types there are: those with a word of their own, and the schemas whose names are nearest.
fn no_type(api: &Api, word: &str) -> Refusal {
    const SHOWN: usize = 5;
    let words: Vec<&str> = WORDS.iter().map(|(word, _)| *word).collect();
    let mut schemas: Vec<&str> = api.types.iter().filter_map(|def| def.context.documented()).collect();
    schemas
        .sort_by_key(|name| (strsim::damerau_levenshtein(&name.to_lowercase(), &word.to_lowercase()), *name));
    let more = if schemas.len() > SHOWN { ", …" } else { "" };
    schemas.truncate(SHOWN);
    let schemas =
        if schemas.is_empty() { String::new() } else { format!("; schemas: {}{more}", schemas.join(", ")) };
    Refusal::Wrong(format!("`{word}` is no type"), format!("types: {}{schemas}", words.join(", ")))
}

/// Returns the type that the documentation gives a name.
pub(super) fn documented(api: &Api, name: &str) -> Option<TypeId> {
    api.type_ids().find(|(_, def)| def.context.documented() == Some(name)).map(|(id, _)| id)
}
