//! Requests and their headers.

use super::document::{Parameter, Request};
use super::keys;
use super::reader::{Node, Object, Reader};
use crate::diagnostic::Location;
use serde_json::Value;

impl Reader<'_> {
    /// Reads a request, which may be no more than a URL.
    pub(super) fn request(&mut self, node: &Node<'_>) -> Option<Request> {
        if let Value::String(url) = node.value {
            return Some(of_url(url, &node.at));
        }
        let object = self.open(node, &keys::REQUEST)?;
        Some(Request {
            method: self.text(&object, "method"),
            url: self.url(&object),
            headers: self.headers(&object),
            body: self.body(&object),
            auth: self.auth(&object),
            description: self.description(&object),
            at: object.at,
        })
    }

    /// Reads headers: a list of objects or lines, or a text of lines.
    pub(super) fn headers(&mut self, object: &Object<'_>) -> Vec<Parameter> {
        match object.field("header") {
            Some(Node { value: Value::String(text), at }) => text
                .lines()
                .filter_map(|line| header(line, &Node { value: &Value::Null, at: at.clone() }))
                .collect(),
            _ => {
                let nodes = self.list(object, "header").into_iter();
                nodes.filter_map(|node| self.header(&node)).collect()
            }
        }
    }

    fn header(&mut self, node: &Node<'_>) -> Option<Parameter> {
        match node.value {
            Value::String(line) => header(line, node),
            _ => self.parameter(node),
        }
    }
}

/// Reads a header from its line.
fn header(line: &str, node: &Node<'_>) -> Option<Parameter> {
    let (key, value) = line.split_once(':')?;
    Some(Parameter::plain(&node.at, key.trim(), Some(value.trim())))
}

/// Returns the request that only a URL stands for.
fn of_url(url: &str, at: &Location) -> Request {
    Request {
        at: at.clone(),
        method: Some("GET".to_owned()),
        url: Some(super::url::of_text(url, at)),
        headers: Vec::new(),
        body: None,
        auth: None,
        description: None,
    }
}
