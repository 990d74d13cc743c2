//! Values as text, and path parameters.
use crate::document::Node;
use serde_json::Value;

/// Encodes all bytes but those that RFC 3986 calls unreserved.
pub fn encoded(text: &str) -> String {
    let byte = |byte: u8| match byte {
        b'a'..=b'z' | b'A'..=b'Z' | b'0'..=b'9' | b'-' | b'.' | b'_' | b'~' => char::from(byte).to_string(),
        other => format!("%{other:02X}"),
    };
    text.bytes().map(byte).collect()
}

/// Decodes percent-encoding.
pub(super) fn decoded(text: &str) -> String {
    percent_encoding::percent_decode_str(text).decode_utf8_lossy().into_owned()
}

/// Returns a value as text: those of more than one part as JSON, whole numbers without a fraction.
pub(super) fn plain(value: &Value) -> String {
    match value {
        Value::String(text) => text.clone(),
        Value::Number(number) => match number.as_f64() {
            Some(whole) if number.is_f64() && whole.fract() == 0.0 => format!("{whole:.0}"),
            _ => number.to_string(),
        },
        other => other.to_string(),
    }
}

/// Returns the parts of a value: items, or keys and values in turn.
pub(super) fn parts(value: &Value) -> Vec<String> {
    match value {
        Value::Array(items) => items.iter().filter(|item| !item.is_null()).map(plain).collect(),
        Value::Object(entries) => {
            let set = entries.iter().filter(|(_, value)| !value.is_null());
            set.flat_map(|(key, value)| [key.clone(), plain(value)]).collect()
        }
        scalar => vec![plain(scalar)],
    }
}

/// Returns a path parameter as it stands in the path, in the style of its parameter.
pub(super) fn segment(parameter: &Node<'_>, name: &str, value: &Value) -> String {
    let explode = parameter.is("explode");
    let pieces: Vec<String> = match value {
        Value::Object(entries) if explode => entries
            .iter()
            .map(|(key, value)| format!("{}={}", encoded(key), encoded(&plain(value))))
            .collect(),
        other => parts(other).iter().map(|part| encoded(part)).collect(),
    };
    let name = encoded(name);
    match (parameter.text("style"), explode) {
        (Some("label"), true) => format!(".{}", pieces.join(".")),
        (Some("label"), false) => format!(".{}", pieces.join(",")),
        (Some("matrix"), true) if value.is_object() => format!(";{}", pieces.join(";")),
        (Some("matrix"), true) => pieces.iter().map(|piece| format!(";{name}={piece}")).collect(),
        (Some("matrix"), false) => format!(";{name}={}", pieces.join(",")),
        _ => pieces.join(","),
    }
}
