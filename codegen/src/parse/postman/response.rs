//! Saved responses.

use super::document::Response;
use super::keys;
use super::reader::{Node, Object, Reader};
use serde_json::Value;

impl Reader<'_> {
    /// Reads the saved responses of a call.
    pub(super) fn responses(&mut self, item: &Object<'_>) -> Vec<Response> {
        let nodes = self.list(item, "response").into_iter();
        nodes.filter_map(|node| self.response(&node)).collect()
    }

    fn response(&mut self, node: &Node<'_>) -> Option<Response> {
        let object = self.open(node, &keys::RESPONSE)?;
        let request = object.field("originalRequest");
        Some(Response {
            name: self.text(&object, "name").unwrap_or_default(),
            code: self.code(&object),
            status: self.text(&object, "status"),
            headers: self.headers(&object),
            body: self.text(&object, "body"),
            body_at: object.at.child("body"),
            language: self.text(&object, "_postman_previewlanguage"),
            request: request.and_then(|node| self.request(&node)),
            schema: object.field("schema").map(|field| field.value.clone()),
            at: object.at,
        })
    }

    /// Reads the status code, which may stand in quotes.
    fn code(&mut self, object: &Object<'_>) -> Option<u16> {
        let node = object.field("code")?;
        let code = match node.value {
            Value::Number(number) => number.as_u64().and_then(|code| u16::try_from(code).ok()),
            Value::String(text) => text.trim().parse().ok(),
            _ => None,
        };
        if code.is_none() {
            self.wrong_type(&node, "`code` of a response", "a status code");
        }
        code.filter(|code| (100..600).contains(code))
    }
}
