//! Path items, operations and callbacks.

use super::form::Parameters;
use super::keys;
use super::node::{Field, Node, Object};
use super::reader::Reader;
use super::targets::Kind;
use crate::parse::document::{Operation, Or, PathItem, Response};

/// Methods that have a key of their own, in the order of the standard.
const METHODS: &[&str] = &["get", "put", "post", "delete", "options", "head", "patch", "trace", "query"];

impl<'a> Reader<'a> {
    /// Reads `paths` or `webhooks`.
    pub(super) fn paths(&mut self, field: Option<Field<'_, 'a>>, are_paths: bool) -> Vec<(String, PathItem)> {
        let mut paths = Vec::new();
        for (name, node) in self.map(field) {
            let mut path = name.to_owned();
            if are_paths && !name.starts_with('/') && !name.contains("://") {
                self.warn(
                    "path-without-slash",
                    &node.at,
                    "a path does not begin with a slash; one is put before it",
                );
                path.insert(0, '/');
            }
            if let Some(item) = self.path_item(node, if are_paths { &path } else { "" }) {
                paths.push((path, item));
            }
        }
        paths
    }

    /// Reads a path item.
    pub(super) fn path_item(&mut self, node: Node<'a>, path: &str) -> Option<PathItem> {
        let object = self.open(&node, &keys::PATH)?;
        self.path = path.to_owned();
        let reference = node.reference().map(|text| self.refer(Kind::Path, text, &node.at));
        let shared = self.parameters(&object);
        let servers = self.servers(object.field("servers"));
        let operations = self.operations(&object, &shared);
        self.path.clear();
        Some(PathItem { at: node.at, reference, parameters: shared.plain, servers, operations })
    }

    /// Reads the operations of a path in the order of the document.
    fn operations(&mut self, object: &Object<'a>, shared: &Parameters<'a>) -> Vec<(String, Operation)> {
        let mut operations = Vec::new();
        for (key, field) in object.fields() {
            if METHODS.contains(&key) {
                let operation = self.operation(field.node(), shared);
                operations.extend(operation.map(|operation| (key.to_ascii_uppercase(), operation)));
            }
        }
        for (method, node) in self.map(object.field("additionalOperations")) {
            let operation = self.operation(node, shared);
            operations.extend(operation.map(|operation| (method.to_owned(), operation)));
        }
        operations
    }

    /// Reads an operation; the path's body and form parameters are its own too.
    fn operation(&mut self, node: Node<'a>, shared: &Parameters<'a>) -> Option<Operation> {
        let node = self.follow(node, keys::OPERATION.what)?;
        let object = self.open(&node, &keys::OPERATION)?;
        self.set_media_types(&object);
        let mut parameters = self.parameters(&object);
        parameters.fields.splice(0..0, shared.fields.iter().cloned());
        parameters.at = parameters.at.or_else(|| shared.at.clone());
        if parameters.bodies.is_empty() {
            parameters.bodies.clone_from(&shared.bodies);
        }
        let body = self.operation_body(&object, &parameters);
        let responses = self.responses(object.field("responses"));
        self.consumes.clone_from(&self.all_consume);
        self.produces.clone_from(&self.all_produce);
        Some(Operation {
            id: self.text(object.field("operationId")).filter(|id| !id.trim().is_empty()),
            tags: self.texts(object.field("tags")),
            summary: self.text(object.field("summary")),
            description: self.text(object.field("description")),
            parameters: parameters.plain,
            body,
            responses,
            security: self.security(object.field("security")),
            servers: self.operation_servers(&object),
            deprecated: self.flag(object.field("deprecated")).unwrap_or(false),
            method_basis: self.text(object.field("x-method-basis")),
            path_basis: self.text(object.field("x-path-basis")),
            error_codes: self.texts(object.field("x-error-codes")),
            callbacks: self.callbacks(&object),
            at: object.at,
        })
    }

    /// Takes note of the media types that hold for this operation alone.
    fn set_media_types(&mut self, object: &Object<'a>) {
        if object.has("consumes") {
            self.consumes = self.texts(object.field("consumes"));
        }
        if object.has("produces") {
            self.produces = self.texts(object.field("produces"));
        }
    }

    /// Reads the body: `requestBody`, or what Swagger 2.0 has for it.
    fn operation_body(
        &mut self,
        object: &Object<'a>,
        parameters: &Parameters<'a>,
    ) -> Option<Or<crate::parse::document::RequestBody>> {
        let Some(field) = object.field("requestBody") else { return self.body_of_parameters(parameters) };
        if let Some(extra) = parameters.bodies.first().or(parameters.fields.first()) {
            self.warn(
                "several-bodies",
                &extra.at,
                "an operation has a `requestBody` and a body parameter; the former is taken",
            );
        }
        if field.value.is_null() {
            self.wrong_type(&field, "an object", "it is left out");
            return None;
        }
        self.body_or(field.node())
    }

    /// Reads the replies by status.
    fn responses(&mut self, field: Option<Field<'_, 'a>>) -> Vec<(String, Or<Response>)> {
        let mut responses = Vec::new();
        for (status, node) in self.map(field) {
            let status = self.status(status, &node);
            responses.extend(self.response_or(node).map(|response| (status, response)));
        }
        responses
    }

    /// Reads a status: a number, `4XX` or `default`.
    fn status(&mut self, written: &str, node: &Node<'a>) -> String {
        let status = written.trim();
        let is_status = |status: &str| {
            let mut bytes = status.bytes();
            let first = bytes.next().is_some_and(|byte| (b'1'..=b'5').contains(&byte));
            first && status.len() == 3 && (status.ends_with("XX") || bytes.all(|byte| byte.is_ascii_digit()))
        };
        if status == "default" || is_status(status) {
            return status.to_owned();
        }
        let upper = status.to_ascii_uppercase();
        let (status, reading) = match upper.as_str() {
            "DEFAULT" => ("default".to_owned(), "it is read as `default`"),
            _ if is_status(&upper) => (upper, "it is read in capitals"),
            _ => (status.to_owned(), "it is kept as it is"),
        };
        self.warn("odd-status", &node.at, format!("`{written}` is not a status of a reply; {reading}"));
        status
    }

    /// Reads the calls that the service makes back. Those of a callback itself are not read.
    fn callbacks(&mut self, object: &Object<'a>) -> Vec<(String, String, PathItem)> {
        let Some(field) = object.field("callbacks") else { return Vec::new() };
        if self.in_callback {
            self.unsupported(&field.at(), "callbacks", "a callback");
            return Vec::new();
        }
        let path = std::mem::take(&mut self.path);
        self.in_callback = true;
        let mut callbacks = Vec::new();
        for (name, node) in self.map(Some(field)) {
            let field = Field {
                what: "callbacks",
                parent: &object.at.child("callbacks"),
                key: name,
                value: node.value,
            };
            for (expression, item) in self.map(Some(field)) {
                let item = self.path_item(item, "");
                callbacks.extend(item.map(|item| (name.to_owned(), expression.to_owned(), item)));
            }
        }
        self.in_callback = false;
        self.path = path;
        callbacks
    }
}
