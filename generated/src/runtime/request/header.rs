//! Headers: one value becomes one line.
use super::encode::{items, json_text, text};
use crate::runtime::Tree;

/// How a value of more than one part stands in a header, in OpenAPI's words. A scalar `5` is `5`.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum HeaderStyle {
    /// `3,4` and `key,value,key,value`
    #[default]
    Simple,
    /// `3,4` and `key=value,key=value`
    SimpleExplode,
    /// The value's JSON text.
    Json,
}

/// Returns a value as it stands in a header.
pub(crate) fn line(style: HeaderStyle, tree: &Tree<'_>) -> String {
    match (style, tree) {
        (HeaderStyle::Json, _) => json_text(tree),
        (HeaderStyle::SimpleExplode, Tree::Object(entries)) => {
            let pair = |(key, value): &(_, _)| Some(format!("{key}={}", text(value)?));
            entries.iter().filter_map(pair).collect::<Vec<_>>().join(",")
        }
        _ => items(tree).join(","),
    }
}
