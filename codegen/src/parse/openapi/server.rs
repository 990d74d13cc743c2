//! Servers: those of OpenAPI 3, and the scheme, host and base path of Swagger 2.0.

use super::keys;
use super::node::{Field, Node, Object, kind_of};
use super::reader::Reader;
use crate::parse::document::{Server, ServerVariable};
use serde_json::Value;

impl<'a> Reader<'a> {
    /// Reads `servers`.
    pub(super) fn servers(&mut self, field: Option<Field<'_, 'a>>) -> Vec<Server> {
        let nodes = self.list(field).into_iter();
        nodes.filter_map(|node| self.server(node)).collect()
    }

    fn server(&mut self, node: Node<'a>) -> Option<Server> {
        if let Value::String(url) = node.value {
            self.warn(
                "wrong-type",
                &node.at,
                "a server is a string instead of an object; it is read as its URL",
            );
            return Some(Server { at: node.at, url: url.clone(), description: None, variables: Vec::new() });
        }
        let node = self.follow(node, keys::SERVER.what)?;
        let object = self.open(&node, &keys::SERVER)?;
        let Some(url) = self.text(object.field("url")) else {
            self.warn("missing-key", &object.at, "a server has no `url`; it is left out");
            return None;
        };
        let variables = self.map(object.field("variables")).into_iter();
        let variables =
            variables.filter_map(|(name, node)| Some((name.to_owned(), self.variable(node)?))).collect();
        let description = self.text(object.field("description")).or_else(|| self.text(object.field("name")));
        Some(Server { at: object.at, url, description, variables })
    }

    /// Reads a variable of a URL; its values are texts, whatever they look like.
    fn variable(&mut self, node: Node<'a>) -> Option<ServerVariable> {
        if let Some(default) = scalar(node.value) {
            let message = format!(
                "a server variable is {} instead of an object; it is read as its default",
                kind_of(node.value)
            );
            self.warn("wrong-type", &node.at, message);
            return Some(ServerVariable { default, values: Vec::new() });
        }
        let object = self.open(&node, &keys::VARIABLE)?;
        let values = object.field("enum").and_then(|field| field.value.as_array());
        let values: Vec<String> = values.into_iter().flatten().filter_map(scalar).collect();
        let default = object.field("default").and_then(|field| scalar(field.value));
        Some(ServerVariable {
            default: default.or_else(|| values.first().cloned()).unwrap_or_default(),
            values,
        })
    }

    /// Reads the servers of an operation, which Swagger 2.0 only tells apart by scheme.
    pub(super) fn operation_servers(&mut self, object: &Object<'a>) -> Vec<Server> {
        if object.has("servers") {
            return self.servers(object.field("servers"));
        }
        let Some(host) = self.host.clone().filter(|_| object.has("schemes")) else { return Vec::new() };
        let schemes = self.schemes(object);
        let at = object.at.child("schemes");
        let servers = schemes.iter().map(|scheme| plain_server(&at, format!("{scheme}://{host}")));
        servers.collect()
    }

    /// Reads `schemes`, `host` and `basePath`.
    pub(super) fn swagger_servers(&mut self, root: &Object<'a>) -> Vec<Server> {
        let base = self.text(root.field("basePath")).unwrap_or_default();
        let base = base.trim().trim_end_matches('/');
        let base =
            if base.is_empty() || base.starts_with('/') { base.to_owned() } else { format!("/{base}") };
        let Some(host) = self.host_name(root) else {
            let at = root.at.child("basePath");
            return if base.is_empty() { Vec::new() } else { vec![plain_server(&at, base)] };
        };
        let host = format!("{host}{base}");
        self.host = Some(host.clone());
        let mut schemes = self.schemes(root);
        if schemes.is_empty() {
            schemes.push("https".to_owned());
        }
        let at = root.at.child("host");
        schemes.iter().map(|scheme| plain_server(&at, format!("{scheme}://{host}"))).collect()
    }

    /// Reads `host`, which has no scheme.
    fn host_name(&mut self, root: &Object<'a>) -> Option<String> {
        let host = self.text(root.field("host"))?;
        let bare = host.split_once("://").map_or(host.as_str(), |(_, rest)| rest).trim_matches('/');
        if bare.len() != host.len() {
            self.warn(
                "odd-host",
                &root.at.child("host"),
                "`host` holds more than a host; only the host is taken",
            );
        }
        (!bare.is_empty()).then(|| bare.to_owned())
    }

    /// Reads `schemes`: those of web sockets only where there are no others.
    fn schemes(&mut self, object: &Object<'a>) -> Vec<String> {
        let all: Vec<String> =
            self.texts(object.field("schemes")).iter().map(|text| text.to_ascii_lowercase()).collect();
        let http: Vec<String> = all.iter().filter(|scheme| scheme.starts_with("http")).cloned().collect();
        if http.is_empty() { all } else { http }
    }
}

/// Returns a server of which only the URL is known.
fn plain_server(at: &crate::diagnostic::Location, url: String) -> Server {
    Server { at: at.clone(), url, description: None, variables: Vec::new() }
}

/// Returns the text of a single value.
fn scalar(value: &Value) -> Option<String> {
    match value {
        Value::String(text) => Some(text.clone()),
        Value::Number(_) | Value::Bool(_) => Some(value.to_string()),
        Value::Null | Value::Array(_) | Value::Object(_) => None,
    }
}
