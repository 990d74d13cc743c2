//! Operations.

use super::node::{Node, Object};
use super::path::Renaming;
use super::{Exporter, server};
use crate::export::paths;
use crate::ir::{Basis, Operation, OperationId};

impl<'a> Exporter<'a> {
    pub(super) fn operation(&self, id: OperationId, renaming: &Renaming<'a>) -> Object<'a> {
        let operation = &self.api.operations[id.index()];
        let title = operation.docs.title.as_deref();
        Object::new()
            .with("operationId", self.operation_id(id))
            .with("x-rust-path", self.function(id, 0))
            .filled("x-rust-paths", self.forms(id, operation))
            .maybe("x-wire-name", operation.name.as_ref())
            .maybe("x-path", Some(&operation.path).filter(|_| renaming.is_needed()))
            .maybe("x-method-basis", said(operation.method_basis))
            .maybe("x-path-basis", said(operation.path_basis))
            .with("tags", vec![Node::from(&self.api.resources[operation.resource.index()].name)])
            .maybe("summary", title.map(|title| crate::markdown::clean(title).replace('\n', " ")))
            .maybe("description", operation.docs.text.as_ref())
            .flag("deprecated", operation.docs.deprecated)
            .maybe("servers", operation.server.as_deref().map(server::own))
            .filled("parameters", self.parameters(id, operation, renaming))
            .filled("x-fixed-query", super::parameter::hidden_query(operation))
            .flag("x-gzip", operation.gzip)
            .maybe("requestBody", self.request_body(operation))
            .filled("responses", self.responses(operation))
            .filled(
                "x-error-codes",
                super::node::texts(operation.error_codes.iter().map(|known| &known.code)),
            )
            .filled("security", self.security(operation))
            .with("x-source", operation.docs.origin.to_string())
    }

    /// Returns `module.function`, which no other operation has.
    pub(super) fn operation_id(&self, id: OperationId) -> String {
        let resource = self.api.operations[id.index()].resource.index();
        format!("{}.{}", self.names.modules[resource], self.names.operation(id).functions[0])
    }

    fn function(&self, id: OperationId, form: usize) -> String {
        format!("{}::{}", self.root, paths::of_function(self.api, self.names, id, form))
    }

    /// Returns the functions by media type, where a body has several forms.
    fn forms(&self, id: OperationId, operation: &'a Operation) -> Object<'a> {
        let mut forms = Object::new();
        let functions = self.names.operation(id).functions.len();
        for (form, body) in operation.bodies.iter().enumerate().take(functions).filter(|_| functions > 1) {
            let media_type = super::body::media_type(body.kind, Some(&body.media_type));
            if forms.get(media_type).is_none() {
                forms.set(media_type, self.function(id, form));
            }
        }
        forms
    }
}

/// Returns the word for how something is known that is not stated.
fn said(basis: Basis) -> Option<&'static str> {
    Some(basis.word()).filter(|_| basis != Basis::Stated)
}
