//! URLs: a text, an object with parts, or, in published documentation, both.

use super::document::{Parameter, Url};
use super::keys;
use super::reader::{Node, Object, Reader, scalar};
use crate::diagnostic::Location;
use serde_json::Value;

impl Reader<'_> {
    /// Reads the URL of a request.
    pub(super) fn url(&mut self, request: &Object<'_>) -> Option<Url> {
        let beside = request.field("urlObject").and_then(|node| self.url_object(&node));
        let Some(node) = request.field("url") else { return beside };
        let Value::String(text) = node.value else { return self.url_object(&node) };
        let mut url = of_text(text, &node.at);
        if let Some(parts) = beside {
            url.variables = parts.variables;
            if !parts.query.is_empty() {
                url.query = parts.query;
            }
        }
        Some(url)
    }

    /// Reads a URL that is an object. What its text does not say, its parts do.
    fn url_object(&mut self, node: &Node<'_>) -> Option<Url> {
        let object = self.open(node, &keys::URL)?;
        let raw = self.text(&object, "raw").unwrap_or_else(|| composed(&object));
        let mut url = of_text(&raw, &object.at);
        let path = segments(&object);
        if !path.is_empty() {
            url.path = path;
        }
        let query = self.parameters(&object, "query");
        if !query.is_empty() {
            url.query = query;
        }
        url.variables = self.parameters(&object, "variable");
        Some(url)
    }
}

/// Cuts the text of a URL.
pub(super) fn of_text(text: &str, at: &Location) -> Url {
    let raw = text.trim();
    let raw_parts = cut(raw, '#').0;
    let (address, query) = cut(raw_parts, '?');
    let start = address.find("://").map_or(0, |scheme| scheme + 3);
    let (_, path) = cut(&address[start..], '/');
    let base = &address[..address.len() - path.map_or(0, |path| path.len() + 1)];
    Url {
        at: at.clone(),
        raw: text.to_owned(),
        base: base.to_owned(),
        path: path.into_iter().flat_map(|path| path.split('/')).map(str::to_owned).collect(),
        query: query
            .into_iter()
            .flat_map(|query| query.split('&'))
            .filter_map(|pair| pair_of(pair, at))
            .collect(),
        variables: Vec::new(),
    }
}

/// Cuts a text at the first mark outside of a variable in double braces.
fn cut(text: &str, mark: char) -> (&str, Option<&str>) {
    let mut open = 0_usize;
    for (offset, character) in text.char_indices() {
        match character {
            '{' => open += 1,
            '}' => open = open.saturating_sub(1),
            _ if character == mark && open < 2 => {
                return (&text[..offset], Some(&text[offset + mark.len_utf8()..]));
            }
            _ => {}
        }
    }
    (text, None)
}

/// Reads one parameter of a query.
fn pair_of(pair: &str, at: &Location) -> Option<Parameter> {
    let (key, value) = pair.split_once('=').map_or((pair, None), |(key, value)| (key, Some(value)));
    (!pair.is_empty()).then(|| Parameter::plain(at, key, value))
}

/// Returns the text of a URL that has only parts.
fn composed(object: &Object<'_>) -> String {
    let part = |key: &str| object.field(key).and_then(|field| scalar(field.value));
    let host = match object.field("host").map(|field| field.value) {
        Some(Value::Array(labels)) => labels.iter().filter_map(scalar).collect::<Vec<_>>().join("."),
        Some(host) => scalar(host).unwrap_or_default(),
        None => String::new(),
    };
    let scheme = part("protocol").map(|scheme| format!("{}://", scheme.trim_end_matches("://")));
    let scheme = scheme.filter(|_| !host.contains("://")).unwrap_or_default();
    let port = part("port").map(|port| format!(":{port}")).unwrap_or_default();
    let path = segments(object).join("/");
    let slash = if path.is_empty() { "" } else { "/" };
    format!("{scheme}{host}{port}{slash}{path}")
}

/// Returns the segments of a path, which may be a text, texts, or objects around them.
fn segments(object: &Object<'_>) -> Vec<String> {
    match object.field("path").map(|field| field.value) {
        Some(Value::Array(segments)) => segments.iter().filter_map(segment).collect(),
        Some(Value::String(path)) => {
            let path = path.strip_prefix('/').unwrap_or(path);
            path.split('/').filter(|_| !path.is_empty()).map(str::to_owned).collect()
        }
        _ => Vec::new(),
    }
}

fn segment(value: &Value) -> Option<String> {
    match value {
        Value::Object(map) => map.get("value").and_then(scalar),
        other => scalar(other),
    }
}
