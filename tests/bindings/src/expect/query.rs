//! The query: each value is one or more pairs, by style and explode.
use super::Expected;
use super::text::{decoded, parts, plain};
use crate::document::Node;
use serde_json::Value;

/// A pair as it must arrive: its name and the parts of its value, which the delimiter stands between.
#[derive(Clone, Debug, PartialEq)]
struct Pair {
    name: String,
    parts: Vec<String>,
    delimiter: Option<char>,
}

impl Pair {
    fn single(name: &str, value: &Value) -> Self {
        Self { name: name.to_owned(), parts: vec![plain(value)], delimiter: None }
    }

    /// Returns whether a raw pair is this one.
    fn is(&self, name: &str, value: &str) -> bool {
        let same = match self.delimiter {
            Some(',') => value.split(',').map(decoded).collect::<Vec<_>>() == self.parts,
            Some(delimiter) => decoded(value) == self.parts.join(&delimiter.to_string()),
            None => [decoded(value)] == *self.parts,
        };
        same && decoded(name) == self.name && !value.contains('+')
    }
}

/// Returns what differs in a query.
pub(super) fn differences(expected: &Expected<'_>, query: &str) -> Vec<String> {
    compare("query", pairs(expected), query)
}

/// Returns what differs in a form.
pub(super) fn form_difference(expected: &Expected<'_>, body: &Value, found: &[u8]) -> Option<String> {
    let bodies = expected.operation.bodies();
    let form = bodies.iter().find(|(media_type, _)| Some(*media_type) == expected.media_type);
    let encodings = form.and_then(|(_, form)| form.get("encoding"));
    let field = |(name, value): (&String, &Value)| match encodings.as_ref().and_then(|all| all.get(name)) {
        Some(encoding) if encoding.value.get("style").is_some() => pairs_of(&encoding, name, value),
        _ if value.is_object() => vec![Pair::single(name, value)],
        _ => repeated(name, value),
    };
    let fields = body.as_object().into_iter().flatten().flat_map(field).collect();
    let differences = compare("form", fields, &String::from_utf8_lossy(found));
    (!differences.is_empty()).then(|| differences.join("; "))
}

/// Returns what differs in pairs; their order means nothing, that of equal names aside.
fn compare(what: &str, pairs: Vec<Pair>, found: &str) -> Vec<String> {
    let raw = found.split('&').filter(|pair| !pair.is_empty());
    let mut found: Vec<(&str, &str)> = raw.map(|pair| pair.split_once('=').unwrap_or((pair, ""))).collect();
    let mut differences = Vec::new();
    for pair in pairs {
        let first = found.iter().position(|(name, _)| decoded(name) == pair.name);
        match first.map(|index| found.remove(index)) {
            Some((name, value)) if pair.is(name, value) => {}
            other => differences.push(format!("{what}: expected {pair:?}, found {other:?}")),
        }
    }
    differences.extend(found.iter().map(|pair| format!("{what}: {pair:?} was not expected")));
    differences
}

fn pairs(expected: &Expected<'_>) -> Vec<Pair> {
    let values = expected.parameters("query").into_iter();
    let values = values.flat_map(|(parameter, name, value)| pairs_of(&parameter, name, value));
    values.chain(keys(expected)).collect()
}

/// Returns the keys that sign a call in from its query.
fn keys<'a>(expected: &'a Expected<'_>) -> impl Iterator<Item = Pair> + 'a {
    let keys = expected.schemes.iter().filter(|(_, scheme)| scheme.text("in") == Some("query"));
    keys.map(|(name, scheme)| {
        let secret = super::headers::secret(name, scheme);
        Pair::single(scheme.text("name").unwrap_or_default(), &Value::String(secret))
    })
}

fn pairs_of(parameter: &Node<'_>, name: &str, value: &Value) -> Vec<Pair> {
    if parameter.value.get("content").is_some() {
        return vec![Pair { name: name.to_owned(), parts: vec![value.to_string()], delimiter: None }];
    }
    let style = parameter.text("style").unwrap_or("form");
    let explode =
        parameter.value.get("explode").map_or(style == "form", |explode| *explode == Value::Bool(true));
    match (style, explode, value) {
        ("deepObject", _, _) => deep(name, value),
        (_, true, Value::Object(entries)) => {
            entries.iter().flat_map(|(key, value)| repeated(key, value)).collect()
        }
        (_, true, _) => repeated(name, value),
        ("spaceDelimited", ..) => joined(name, value, ' '),
        ("pipeDelimited", ..) => joined(name, value, '|'),
        _ => joined(name, value, ','),
    }
}

fn repeated(name: &str, value: &Value) -> Vec<Pair> {
    match value {
        Value::Null => Vec::new(),
        Value::Array(items) => items.iter().map(|item| Pair::single(name, item)).collect(),
        other => vec![Pair::single(name, other)],
    }
}

fn joined(name: &str, value: &Value, delimiter: char) -> Vec<Pair> {
    let delimiter = (value.is_array() || value.is_object()).then_some(delimiter);
    vec![Pair { name: name.to_owned(), parts: parts(value), delimiter }]
}

fn deep(name: &str, value: &Value) -> Vec<Pair> {
    match value {
        Value::Object(entries) => {
            entries.iter().flat_map(|(key, value)| deep(&format!("{name}[{key}]"), value)).collect()
        }
        other => repeated(name, other),
    }
}
