//! What tells messages apart: a value, with its version, or the only key.

use super::source::Seen;
use crate::evidence::{Evidence, Family, Message, Step};
use crate::ir::Tag;
use crate::words;
use indexmap::{IndexMap, IndexSet};
use serde_json::Value;
use std::borrow::Cow;
use std::collections::{BTreeMap, BTreeSet, HashSet};

/// Last words of the names of keys whose values say what an object is.
const TELLING: [&str; 8] = ["type", "kind", "event", "topic", "action", "object", "entity", "command"];

/// Words behind `type` and `kind` in the names of such keys.
const NUMBERING: [&str; 4] = ["no", "number", "code", "id"];

/// How deep the value stands that tells messages apart.
const MAX_DEPTH: usize = 3;

/// How deep families are looked for.
const MAX_FAMILY_DEPTH: usize = 12;

/// Returns the families in values that stand at one place.
pub(super) fn families(values: &[Seen]) -> Vec<Family> {
    let items: Vec<Seen> = values.iter().cloned().flat_map(Seen::items).collect();
    match by_value(&items) {
        Some(tag) if values.iter().all(|seen| seen.value.is_array()) => {
            vec![valued(&items, &tag, &[Step::Item])]
        }
        Some(tag) if values.iter().all(|seen| seen.value.is_object()) => vec![valued(&items, &tag, &[])],
        _ => keyed_inside(values, &[]),
    }
}

/// Returns the families of values that are told apart by their only key, at a place or below it.
fn keyed_inside(values: &[Seen], path: &[Step]) -> Vec<Family> {
    if values.is_empty() || path.len() > MAX_FAMILY_DEPTH {
        return Vec::new();
    }
    if values.iter().all(|seen| seen.value.is_array()) {
        let items: Vec<Seen> = values.iter().cloned().flat_map(Seen::items).collect();
        return keyed_inside(&items, &below(path, Step::Item));
    }
    if !values.iter().all(|seen| seen.value.is_object()) {
        return Vec::new();
    }
    if let Some(keys) = only_keys(values) {
        return vec![keyed(values, &keys, path)];
    }
    let inside = |key: &String| {
        let inner: Vec<Seen> = values.iter().filter_map(|seen| seen.under(key)).collect();
        keyed_inside(&inner, &below(path, Step::Key(key.clone())))
    };
    keys(values).iter().flat_map(inside).collect()
}

fn below(path: &[Step], step: Step) -> Vec<Step> {
    path.iter().cloned().chain([step]).collect()
}

fn keys(values: &[Seen]) -> IndexSet<String> {
    values.iter().filter_map(|seen| seen.value.as_object()).flat_map(|map| map.keys().cloned()).collect()
}

/// Returns the keys of objects that have one key each, where several are seen and hold something.
fn only_keys(values: &[Seen]) -> Option<IndexSet<String>> {
    let only = |seen: &Seen| {
        let map = seen.value.as_object()?;
        let (key, value) = map.iter().next().filter(|_| map.len() == 1)?;
        (value.is_object() || value.is_array()).then(|| key.clone())
    };
    let keys: IndexSet<String> = values.iter().map(only).collect::<Option<_>>()?;
    (keys.len() > 1).then_some(keys)
}

/// Returns the tag of objects that are told apart by their only key.
pub(super) fn by_only_key(values: &[Seen]) -> Option<Tag> {
    only_keys(values).map(|_| Tag::Key)
}

/// Tells whether a value says by a tag what it is.
pub(super) fn has(value: &Value, tag: &Tag) -> bool {
    match tag {
        Tag::Value { path, .. } => kind_at(value, path).is_some(),
        Tag::Key => value.as_object().is_some_and(|map| map.len() == 1),
        Tag::Header(_) => false,
    }
}

/// Tells whether a value says by a tag what it is, with a name of a kind.
pub(super) fn names_kind(value: &Value, tag: &Tag) -> bool {
    match tag {
        Tag::Value { path, .. } => kind_at(value, path).is_some_and(|kind| is_kind(&kind)),
        _ => has(value, tag),
    }
}

/// Parts values by a tag that is in them.
pub(super) fn parted(values: &[Seen], tag: &Tag, path: &[Step]) -> Family {
    match tag {
        Tag::Value { .. } => valued(values, tag, path),
        _ => keyed(values, &keys(values), path),
    }
}

/// Tells whether a key says by its name that its value says what an object is.
pub(super) fn is_telling(key: &str) -> bool {
    let words = words::split(key);
    match words.iter().map(String::as_str).collect::<Vec<_>>().as_slice() {
        // A number of a kind is the kind; one of an event is that of a single event.
        [.., "type" | "kind", last] if NUMBERING.contains(last) => true,
        [.., last] => TELLING.contains(last),
        [] => false,
    }
}

fn keyed(values: &[Seen], keys: &IndexSet<String>, path: &[Step]) -> Family {
    let message = |key: &String| {
        let inner: Vec<Seen> = values.iter().filter_map(|seen| seen.under(key)).collect();
        Message { kind: Some(key.clone()), version: None, name: key.clone(), evidence: evidence(inner) }
    };
    Family { path: path.to_vec(), tag: Tag::Key, messages: keys.iter().map(message).collect() }
}

/// Returns what values say of a message, the families inside included.
fn evidence(values: Vec<Seen>) -> Evidence {
    let families = keyed_inside(&values, &[]);
    Evidence { samples: values.into_iter().map(Seen::sample).collect(), families, ..Evidence::default() }
}

/// Returns the value that tells objects apart: all have it, under a key that says what they are, and those of other values
/// have other fields.
pub(super) fn by_value(values: &[Seen]) -> Option<Tag> {
    let objects: Vec<&Value> = values.iter().map(|seen| &seen.value).collect();
    let mut candidates = Vec::new();
    kinds(objects.first()?, &mut Vec::new(), &mut candidates);
    candidates.sort_by_key(Vec::len);
    let shapes = if candidates.is_empty() { Vec::new() } else { shapes(&objects) };
    let mut tried = HashSet::new();
    let path = candidates.into_iter().find(|path| {
        let parts = parts(objects.iter().map(|object| kind_at(object, path).filter(|kind| is_kind(kind))));
        // Candidates that part the objects alike are alike: hundreds of them cost no more than one.
        parts.is_some_and(|parts| tried.insert(parts.clone()) && differ(&shapes, &parts))
    })?;
    let version = version_of(&objects, &path);
    Some(Tag::Value { path, version })
}

/// Collects the paths of texts and whole numbers that may say what an object is.
fn kinds(value: &Value, path: &mut Vec<String>, found: &mut Vec<Vec<String>>) {
    let Some(map) = value.as_object().filter(|_| path.len() < MAX_DEPTH) else { return };
    for (key, value) in map {
        path.push(key.clone());
        if kind_at(value, &[]).is_some() && is_telling(key) {
            found.push(path.clone());
        }
        kinds(value, path, found);
        path.pop();
    }
}

/// Returns the number of each object's kind, if all have one.
pub(super) fn parts<'k>(kinds: impl Iterator<Item = Option<Cow<'k, str>>>) -> Option<Vec<usize>> {
    let mut known = IndexSet::new();
    kinds.map(|kind| Some(known.insert_full(kind?).0)).collect()
}

/// Tells whether there are several kinds, and the fields of most are not those of another.
pub(super) fn differ(shapes: &[Vec<usize>], parts: &[usize]) -> bool {
    let mut kinds: BTreeMap<usize, BTreeSet<usize>> = BTreeMap::new();
    for (part, shape) in parts.iter().zip(shapes) {
        kinds.entry(*part).or_default().extend(shape);
    }
    let distinct: BTreeSet<&BTreeSet<usize>> = kinds.values().collect();
    distinct.len() > 1 && distinct.len() * 2 >= kinds.len()
}

/// Returns the fields of each object, as numbers.
pub(super) fn shapes(objects: &[&Value]) -> Vec<Vec<usize>> {
    let mut known = IndexSet::new();
    let shape = |object: &&Value| {
        let mut fields = Vec::new();
        shape(object, "", &mut fields);
        fields.into_iter().map(|field| known.insert_full(field).0).collect()
    };
    objects.iter().map(shape).collect()
}

/// Returns the text at a path of keys.
fn text_at<'v>(value: &'v Value, path: &[String]) -> Option<&'v str> {
    path.iter().try_fold(value, |value, key| value.get(key))?.as_str()
}

/// Returns the text or whole number at a path of keys.
fn kind_at<'v>(value: &'v Value, path: &[String]) -> Option<Cow<'v, str>> {
    match path.iter().try_fold(value, |value, key| value.get(key))? {
        Value::String(text) => Some(text.into()),
        Value::Number(number) if !number.is_f64() => Some(number.to_string().into()),
        _ => None,
    }
}

/// Tells whether a value is a name or a number.
fn is_kind(text: &str) -> bool {
    is_name(text) || text.parse::<i64>().is_ok()
}

/// Tells whether a text is a name rather than a sentence or a placeholder.
pub(super) fn is_name(text: &str) -> bool {
    text.len() <= 60
        && text.starts_with(|c: char| c.is_ascii_alphabetic())
        && text.chars().all(|c| c.is_ascii_alphanumeric() || matches!(c, '_' | '-' | '.' | ':' | '/'))
}

/// Collects the paths of the fields of an object.
fn shape(value: &Value, path: &str, found: &mut Vec<String>) {
    for (key, value) in value.as_object().into_iter().flatten() {
        let path = format!("{path}/{key}");
        shape(value, &path, found);
        found.push(path);
    }
}

/// Returns the path of a version beside a value.
fn version_of(objects: &[&Value], path: &[String]) -> Option<Vec<String>> {
    let parent = &path[..path.len() - 1];
    let keys: IndexSet<&String> = objects
        .iter()
        .filter_map(|object| parent.iter().try_fold(*object, |value, key| value.get(key))?.as_object())
        .flat_map(|map| map.keys())
        .collect();
    let version = |key: &&&String| {
        let path: Vec<String> = parent.iter().chain([**key]).cloned().collect();
        let mut seen = objects.iter().filter_map(|object| text_at(object, &path)).peekable();
        words::split(key).iter().any(|word| word == "version")
            && seen.peek().is_some()
            && seen.all(is_version)
    };
    let key = keys.iter().find(version)?;
    Some(parent.iter().chain([*key]).cloned().collect())
}

fn is_version(text: &str) -> bool {
    let digits = text.trim_start_matches(['v', 'V']);
    digits.starts_with(|c: char| c.is_ascii_digit())
        && digits.chars().all(|c| c.is_ascii_alphanumeric() || c == '.' || c == '-')
}

/// Parts objects by a value and, where one kind has several, by version.
fn valued(values: &[Seen], tag: &Tag, path: &[Step]) -> Family {
    let Tag::Value { path: keys, version } = tag else { unreachable!("objects are told apart by a value") };
    let kind_of = |seen: &Seen| kind_at(&seen.value, keys).unwrap_or_default().into_owned();
    let version_of =
        |seen: &Seen| version.as_ref().and_then(|path| text_at(&seen.value, path)).map(str::to_owned);
    let mut kinds: IndexMap<String, IndexMap<Option<String>, Vec<Seen>>> = IndexMap::new();
    for seen in values {
        kinds.entry(kind_of(seen)).or_default().entry(version_of(seen)).or_default().push(seen.clone());
    }
    let mut messages = Vec::new();
    for (kind, versions) in kinds {
        let versions = with_unmarked(versions);
        let several = versions.len() > 1;
        for (version, seen) in versions {
            let suffix = version.as_deref().filter(|_| several).unwrap_or_default();
            let name = format!("{} {kind} {suffix}", noun(keys, &kind)).trim().to_owned();
            let samples = seen.into_iter().map(Seen::sample).collect();
            let evidence = Evidence { samples, ..Evidence::default() };
            messages.push(Message { kind: Some(kind.clone()), version, name, evidence });
        }
    }
    Family { path: path.to_vec(), tag: tag.clone(), messages }
}

/// Returns what a kind is called that is a number: what its key says.
fn noun(path: &[String], kind: &str) -> String {
    let mut words = words::split(path.last().filter(|_| !is_name(kind)).map_or("", String::as_str));
    words.pop_if(|word| NUMBERING.contains(&word.as_str()));
    words.join(" ")
}

/// Lets messages without a version be of the only version that others of their kind have.
fn with_unmarked(mut versions: IndexMap<Option<String>, Vec<Seen>>) -> IndexMap<Option<String>, Vec<Seen>> {
    if versions.len() == 2
        && let Some(unmarked) = versions.shift_remove(&None)
        && let Some((_, seen)) = versions.iter_mut().next()
    {
        seen.extend(unmarked);
    }
    versions
}
