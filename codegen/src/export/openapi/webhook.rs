//! Webhooks.

use super::Exporter;
use super::body::{Held, reference, with_samples};
use super::node::{Node, Object};
use super::security::signature_header;
use crate::ir::{TypeRef, Webhook};

impl<'a> Exporter<'a> {
    pub(super) fn webhooks(&self) -> Object<'a> {
        let mut order: Vec<usize> = (0..self.api.webhooks.len()).collect();
        order.sort_by_key(|index| &self.keys.calls_back[*index]);
        let mut object = Object::new();
        for index in order {
            let webhook = self.webhook(&self.api.webhooks[index], index);
            object.set(self.keys.calls_back[index].clone(), Object::new().with("post", webhook));
        }
        object
    }

    fn webhook(&self, webhook: &'a Webhook, index: usize) -> Object<'a> {
        let name = &self.names.webhooks[index];
        let title = webhook.docs.title.as_deref();
        let body = webhook.payload.as_ref().map(|payload| {
            let schema = reference(self.webhook_key(payload, index));
            let form = with_samples(Object::new().with("schema", schema), &webhook.docs.samples);
            Object::new().with("required", true).with("content", Object::new().with("application/json", form))
        });
        Object::new()
            .with("operationId", format!("webhooks.{name}"))
            .with("x-rust-path", format!("{}::webhooks::{name}", self.root))
            .maybe("x-wire-name", Some(&webhook.name).filter(|wire| **wire != self.keys.calls_back[index]))
            .maybe("x-operation", webhook.operation.map(|id| self.operation_id(id)))
            .maybe("summary", title.map(|title| crate::markdown::clean(title).replace('\n', " ")))
            .maybe("description", webhook.docs.text.as_ref())
            .flag("deprecated", webhook.docs.deprecated)
            .filled("parameters", self.webhook_headers(webhook))
            .maybe("requestBody", body)
            .with("x-source", webhook.docs.origin.to_string())
    }

    /// Returns the header that carries the signature, and the others that are documented.
    fn webhook_headers(&self, webhook: &'a Webhook) -> Vec<Node<'a>> {
        let signature = self.api.webhook_signature.as_ref();
        let is_other =
            |name: &&String| signature.is_none_or(|signature| !signature.header.eq_ignore_ascii_case(name));
        let others = webhook.headers.iter().filter(is_other).map(|name| {
            let header = Object::new().with("in", "header").with("name", name);
            Node::from(header.with("schema", Object::new()))
        });
        let verify = || format!("{}::webhooks::verify", self.root);
        let signature = signature.map(|signature| Node::from(signature_header(signature, verify())));
        signature.into_iter().chain(others).collect()
    }

    fn webhook_key(&self, payload: &TypeRef, index: usize) -> &str {
        match (payload, &self.keys.webhooks[index]) {
            (TypeRef::Named(id), _) => self.keys.held(Held::Type(*id)),
            (_, Some(key)) => key,
            (_, None) => self.keys.held(Held::Json),
        }
    }
}
