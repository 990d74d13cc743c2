//! Percent-encoding, and values as the text that stands in a URL or header.
use crate::runtime::Tree;
use percent_encoding::{AsciiSet, NON_ALPHANUMERIC, utf8_percent_encode};
use std::borrow::Cow;

/// All but the characters that RFC 3986 calls unreserved.
const RESERVED: &AsciiSet = &NON_ALPHANUMERIC.remove(b'-').remove(b'.').remove(b'_').remove(b'~');

/// Encodes a text so that nothing in it has a meaning for the URL.
pub(crate) fn encode(text: &str) -> String {
    utf8_percent_encode(text, RESERVED).to_string()
}

/// Returns a value as text: scalars as they are, arrays and objects as JSON, null as nothing.
pub(crate) fn text<'t>(tree: &'t Tree<'_>) -> Option<Cow<'t, str>> {
    match tree {
        Tree::Null => None,
        Tree::List(_) | Tree::Object(_) => Some(json_text(tree).into()),
        scalar => scalar.scalar(),
    }
}

/// Returns a value as JSON text.
pub(crate) fn json_text(tree: &Tree<'_>) -> String {
    serde_json::to_string(tree).unwrap_or_default()
}

/// Returns the texts of a list's items or of an object's keys and values in turn; a scalar is its own only item.
pub(crate) fn items<'t>(tree: &'t Tree<'_>) -> Vec<Cow<'t, str>> {
    match tree {
        Tree::List(items) => items.iter().filter_map(text).collect(),
        Tree::Object(entries) => entries.iter().filter_map(entry).flatten().collect(),
        scalar => text(scalar).into_iter().collect(),
    }
}

fn entry<'t>((key, value): &'t (Cow<'_, str>, Tree<'_>)) -> Option<[Cow<'t, str>; 2]> {
    Some([Cow::Borrowed(key.as_ref()), text(value)?])
}
