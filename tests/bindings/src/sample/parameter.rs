//! Values of parameters and bodies.
use super::Composer;
use crate::document::Node;
use crate::expect::{FORM, is_json};
use serde_json::Value;

/// Header parameters that OpenAPI ignores, since they are set by other means.
const SET_ELSEWHERE: [&str; 3] = ["accept", "content-type", "authorization"];

impl Composer {
    /// Returns the key of a parameter's argument, and values for it.
    pub fn values_of_parameter(&self, parameter: &Node<'_>) -> Option<(String, Vec<Value>)> {
        let (place, name) = (parameter.text("in")?, parameter.text("name")?);
        if place == "header" && SET_ELSEWHERE.contains(&name.to_ascii_lowercase().as_str()) {
            return None;
        }
        let content = parameter.get("content").and_then(|content| content.entries().into_iter().next());
        let holder = content.map_or_else(|| parameter.clone(), |(_, form)| form);
        let values = self.values_of_holder(name, &holder).into_iter().filter(|value| !value.is_null());
        let plain = |value| if matches!(place, "header" | "cookie") { plain(value) } else { value };
        Some((format!("{place}:{name}"), values.map(plain).collect()))
    }

    /// Returns values of a body: those of its schema, or a text where the media type knows no JSON values.
    pub fn values_of_body(&self, media_type: &str, form: &Node<'_>) -> Vec<Value> {
        let made_of_fields =
            is_json(media_type) || media_type == FORM || media_type.starts_with("multipart/");
        let values = self.values_of_holder("body", form);
        if made_of_fields { values } else { vec![format!("a body as {media_type}").into()] }
    }
}

/// Keeps of texts what may stand in a header.
fn plain(value: Value) -> Value {
    match value {
        Value::String(text) => {
            let allowed = |c: &char| c.is_ascii_alphanumeric() || "-_.:".contains(*c);
            text.chars().filter(allowed).collect::<String>().into()
        }
        Value::Array(items) => items.into_iter().map(plain).collect(),
        other => other,
    }
}
