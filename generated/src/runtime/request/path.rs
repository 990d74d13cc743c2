//! Path parameters: each is encoded so that it stays inside its segment.
use super::encode::{encode, items, json_text, text};
use crate::runtime::Tree;

/// How a value of more than one part stands in a path, in OpenAPI's words. A scalar `5` is `5`, `.5` and `;id=5`.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum PathStyle {
    /// `3,4` and `key,value,key,value`
    #[default]
    Simple,
    /// `3,4` and `key=value,key=value`
    SimpleExplode,
    /// `.3,4` and `.key,value,key,value`
    Label,
    /// `.3.4` and `.key=value.key=value`
    LabelExplode,
    /// `;id=3,4` and `;id=key,value,key,value`
    Matrix,
    /// `;id=3;id=4` and `;key=value;key=value`
    MatrixExplode,
    /// The value's JSON text.
    Json,
}

/// Returns a value as it stands in the path, or nothing if it is empty: `DELETE /banks/{id}` must not become `DELETE /banks/`.
pub(crate) fn expand(name: &str, style: PathStyle, tree: &Tree<'_>) -> Option<String> {
    let parts = match style {
        PathStyle::Json if *tree == Tree::Null => Vec::new(),
        PathStyle::Json => vec![encode(&json_text(tree))],
        PathStyle::SimpleExplode | PathStyle::LabelExplode | PathStyle::MatrixExplode => {
            exploded(name, style, tree)
        }
        PathStyle::Simple | PathStyle::Label | PathStyle::Matrix => {
            items(tree).iter().map(|item| segment(item)).collect()
        }
    };
    if parts.iter().all(String::is_empty) {
        return None;
    }
    Some(match style {
        PathStyle::Simple | PathStyle::SimpleExplode | PathStyle::Json => parts.join(","),
        PathStyle::Label => format!(".{}", parts.join(",")),
        PathStyle::LabelExplode => format!(".{}", parts.join(".")),
        PathStyle::Matrix => format!(";{}={}", encode(name), parts.join(",")),
        PathStyle::MatrixExplode => format!(";{}", parts.join(";")),
    })
}

fn exploded(name: &str, style: PathStyle, tree: &Tree<'_>) -> Vec<String> {
    match tree {
        Tree::Object(entries) => entries
            .iter()
            .filter_map(|(key, value)| Some(format!("{}={}", encode(key), segment(&text(value)?))))
            .collect(),
        _ if style == PathStyle::MatrixExplode => {
            items(tree).iter().map(|item| format!("{}={}", encode(name), segment(item))).collect()
        }
        _ => items(tree).iter().map(|item| segment(item)).collect(),
    }
}

/// Encodes a value; one of dots alone is encoded too, for `.` and `..` lead out of the segment.
fn segment(value: &str) -> String {
    if value.chars().all(|c| c == '.') { value.replace('.', "%2E") } else { encode(value) }
}

/// Returns whether a segment of the path means this or the upper folder, however its dots are written. The URL standard treats
/// `%2E%2E` like `..`, and so do some HTTP clients: such a path is never sent.
pub(crate) fn has_dot_segment(path: &str) -> bool {
    let (path, _) = path.split_once('?').unwrap_or((path, ""));
    path.split('/').any(|segment| {
        let plain = segment.replace("%2E", ".").replace("%2e", ".");
        plain == "." || plain == ".."
    })
}

/// Returns the first parameter of a template that has no value yet.
pub(crate) fn open_parameter(path: &str) -> Option<&str> {
    parameters(path).next()
}

/// Returns the parameters that a template names.
pub(crate) fn parameters(template: &str) -> impl Iterator<Item = &str> {
    template.split('{').skip(1).filter_map(|piece| piece.split_once('}')).map(|(name, _)| name)
}
