//! Bodies of requests and replies: each refers to a component and says nothing of its shape itself.

use super::node::Object;
use super::parameter::field_style;
use super::{Exporter, status};
use crate::ir::{Body, Operation, PayloadKind, Reply, Sample, TypeId, TypeRef};

/// What a body holds.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(super) enum Held {
    Type(TypeId),
    Json,
    Text,
    Bytes,
}

impl Held {
    /// Returns what a body of a kind and type holds.
    pub(super) fn of(kind: PayloadKind, ty: &TypeRef) -> Self {
        match (kind, ty) {
            (PayloadKind::Text, _) => Self::Text,
            (PayloadKind::Bytes | PayloadKind::Empty, _) => Self::Bytes,
            (_, TypeRef::Named(id)) => Self::Type(*id),
            // Whatever has a shape has a name by now.
            _ => Self::Json,
        }
    }
}

impl<'a> Exporter<'a> {
    pub(super) fn request_body(&self, operation: &'a Operation) -> Option<Object<'a>> {
        if operation.bodies.is_empty() {
            return None;
        }
        let mut content = Object::new();
        for body in &operation.bodies {
            let media_type = media_type(body.kind, Some(&body.media_type));
            if content.get(media_type).is_none() {
                content.set(media_type, self.request_form(body));
            }
        }
        let text = operation.bodies.iter().find_map(|body| body.docs.text.as_ref());
        let head = Object::new().maybe("description", text);
        Some(head.flag("required", operation.body_required).with("content", content))
    }

    fn request_form(&self, body: &'a Body) -> Object<'a> {
        let form = self.form(Held::of(body.kind, &body.ty), &body.docs.samples);
        form.filled("encoding", encoding(body))
    }

    pub(super) fn responses(&self, operation: &'a Operation) -> Object<'a> {
        let mut replies: Vec<&Reply> = operation.success.iter().chain(&operation.errors).collect();
        replies.sort_by_key(|reply| reply.status);
        replies.dedup_by_key(|reply| reply.status);
        let mut responses = Object::new();
        for reply in replies {
            responses.set(reply.status.to_string(), self.response(reply));
        }
        responses
    }

    fn response(&self, reply: &'a Reply) -> Object<'a> {
        let text = reply.docs.text.as_deref().unwrap_or(status::phrase(reply.status));
        let content = reply.ty.as_ref().map(|ty| {
            let form = self.form(Held::of(reply.kind, ty), &reply.docs.samples);
            Object::new().with(media_type(reply.kind, reply.media_type.as_deref()), form)
        });
        let mut headers = Object::new();
        for name in &reply.headers {
            headers.set(name.as_str(), Object::new().with("schema", Object::new()));
        }
        Object::new().with("description", text).filled("headers", headers).maybe("content", content)
    }

    /// Returns one form of a body.
    pub(super) fn form(&self, held: Held, samples: &'a [Sample]) -> Object<'a> {
        with_samples(Object::new().with("schema", reference(self.keys.held(held))), samples)
    }

    /// Returns everything that bodies hold.
    pub(super) fn all_held(&self) -> impl Iterator<Item = Held> {
        let bodies = |operation: &'a Operation| {
            let requests = operation.bodies.iter().map(|body| Held::of(body.kind, &body.ty));
            let replies = operation.success.iter().chain(&operation.errors);
            requests.chain(replies.filter_map(|reply| Some(Held::of(reply.kind, reply.ty.as_ref()?))))
        };
        let webhooks = self.api.webhooks.iter().filter_map(|webhook| webhook.payload.as_ref());
        let webhooks = webhooks.filter(|payload| **payload == TypeRef::Json).map(|_| Held::Json);
        self.api.operations.iter().flat_map(bodies).chain(webhooks)
    }
}

/// Returns a reference to a component.
pub(super) fn reference<'a>(key: &str) -> Object<'a> {
    Object::new().with("$ref", format!("#/components/schemas/{key}"))
}

/// Returns a media type; where none is documented, what a body of this kind has.
pub(super) fn media_type(kind: PayloadKind, documented: Option<&str>) -> &str {
    match (documented, kind) {
        (Some(media_type), _) if !media_type.is_empty() => media_type,
        (_, PayloadKind::Json) => "application/json",
        (_, PayloadKind::Form) => "application/x-www-form-urlencoded",
        (_, PayloadKind::Multipart) => "multipart/form-data",
        (_, PayloadKind::Text) => "text/plain",
        (_, PayloadKind::Bytes | PayloadKind::Empty) => "application/octet-stream",
    }
}

/// Returns how the fields of a form are written, where that is not the rule.
fn encoding(body: &Body) -> Object<'_> {
    let mut encoding = Object::new();
    for (name, content_type) in &body.part_types {
        if encoding.get(name).is_none() {
            encoding.set(name, Object::new().with("contentType", content_type));
        }
    }
    for (name, spelling) in &body.spellings {
        let style = field_style(*spelling);
        if !style.0.is_empty() && encoding.get(name).is_none() {
            encoding.set(name, style);
        }
    }
    encoding
}

/// Adds samples to a form of a body.
pub(super) fn with_samples<'a>(form: Object<'a>, samples: &'a [Sample]) -> Object<'a> {
    let mut examples = Object::new();
    for (index, sample) in samples.iter().enumerate() {
        examples.set((index + 1).to_string(), Object::new().with("value", &sample.value));
    }
    form.filled("examples", examples)
}
