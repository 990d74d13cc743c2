//! Bodies, by the mode in which they were written.

use super::document::{Body, BodyContent};
use super::keys;
use super::reader::{Object, Reader, scalar};
use serde_json::Value;

impl Reader<'_> {
    /// Reads the body of a request.
    pub(super) fn body(&mut self, request: &Object<'_>) -> Option<Body> {
        let object = self.open(&request.field("body")?, &keys::BODY)?;
        let content = self.content(&object)?;
        let options = object.field("options");
        let typed = options.and_then(|options| options.value.pointer("/raw/schema"));
        Some(Body {
            disabled: self.flag(&object, "disabled"),
            content,
            schema: object.field("schema").map(|field| field.value).or(typed).cloned(),
            at: object.at,
        })
    }

    /// Reads what a body holds.
    fn content(&mut self, object: &Object<'_>) -> Option<BodyContent> {
        let mode = self.text(object, "mode").unwrap_or_else(|| mode_of(object).to_owned());
        Some(match mode.as_str() {
            "raw" => BodyContent::Raw {
                text: self.text(object, "raw").unwrap_or_default(),
                language: language(object),
            },
            "urlencoded" => BodyContent::UrlEncoded(self.parameters(object, "urlencoded")),
            "formdata" => BodyContent::Form(self.parameters(object, "formdata")),
            "file" => BodyContent::File { name: file(object) },
            "graphql" => self.graphql(object),
            "" | "none" => return None,
            other => {
                let message = format!("`{other}` is not a known mode of a body; the body is left out");
                self.warn("unknown-mode", &object.at.child("mode"), message);
                return None;
            }
        })
    }

    fn graphql(&mut self, object: &Object<'_>) -> BodyContent {
        let inner = object.field("graphql").and_then(|node| self.object(&node, "`graphql`"));
        let text = |key: &str| inner.as_ref().and_then(|inner| scalar(inner.field(key)?.value));
        BodyContent::GraphQl {
            query: text("query").unwrap_or_default(),
            variables: text("variables").unwrap_or_default(),
            operation: text("operationName"),
        }
    }
}

/// Returns the mode of a body that does not state it.
fn mode_of(object: &Object<'_>) -> &'static str {
    let modes = ["raw", "urlencoded", "formdata", "file", "graphql"];
    modes.into_iter().find(|mode| object.field(mode).is_some()).unwrap_or_default()
}

/// Returns the language that the editor was set to.
fn language(object: &Object<'_>) -> Option<String> {
    let options = object.field("options")?;
    options.value.pointer("/raw/language").and_then(Value::as_str).map(str::to_owned)
}

/// Returns the name of the file that a body is.
fn file(object: &Object<'_>) -> Option<String> {
    let file = object.field("file")?;
    file.value.get("src").unwrap_or(file.value).as_str().map(str::to_owned)
}
