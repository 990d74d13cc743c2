//! Bodies of requests and replies.

use super::Lowering;
use super::parameter::form_spelling;
use super::part::sole_reference;
use super::scalar::is_file;
use crate::ir::{self, Context, OperationId, PayloadKind, Spelling, TypeRef};
use crate::parse::document::{
    Encoding, Example, JsonType, MediaType, Operation, Or, RequestBody, Response, Schema,
};

impl<'a> Lowering<'a> {
    /// Lowers the forms of a request's body, one of each kind, the preferred one first.
    pub(super) fn bodies(&mut self, id: OperationId, operation: &'a Operation) -> (Vec<ir::Body>, bool) {
        let Some(used) = &operation.body else { return (Vec::new(), false) };
        let Some(body) = self.request_body(used) else { return (vec![unknown_body(used)], true) };
        let own = super::operation::component(used, "body").unwrap_or(Context::Body(id));
        let mut forms: Vec<(PayloadKind, &'a str, &'a MediaType)> = Vec::new();
        for (media_type, media) in &body.content {
            let kind = kind_of(media_type, media.schema.as_ref());
            match forms.iter().find(|known| known.0 == kind) {
                Some(known) if same_schema(known.2, media) => {}
                Some(known) => {
                    let reason = format!("`{}` is written instead", known.1);
                    self.skip("request body", media_type, &media.at, &reason);
                }
                None => forms.push((kind, media_type, media)),
            }
        }
        forms.sort_by_key(|form| form.0);
        let several = forms.len() > 1;
        let bodies = forms.into_iter().map(|(kind, media_type, media)| {
            let context = if several && kind != PayloadKind::Json {
                Context::Member(Box::new(own.clone()), kind.word().to_owned())
            } else {
                own.clone()
            };
            let form = self.body(kind, media_type, media, context);
            let text = self.prose(body.description.as_deref());
            ir::Body { docs: ir::Docs { text, ..form.docs }, ..form }
        });
        (bodies.collect(), body.required)
    }

    fn request_body(&mut self, body: &'a Or<RequestBody>) -> Option<&'a RequestBody> {
        self.followed(body, &self.document.targets.bodies, "the body is read as any JSON value")
    }

    fn body(
        &mut self,
        kind: PayloadKind,
        media_type: &str,
        media: &'a MediaType,
        context: Context,
    ) -> ir::Body {
        let ty = self.media_type(kind, media, context);
        let samples = self.media_samples(media);
        ir::Body {
            kind,
            media_type: media_type.to_owned(),
            ty,
            spellings: media
                .encoding
                .iter()
                .filter_map(|(name, how)| Some((name.clone(), encoding(how)?)))
                .collect(),
            part_types: part_types(media),
            docs: ir::Docs { samples, ..ir::Docs::at(&media.at) },
        }
    }

    /// Lowers the type of a body; text and bytes have none of their own.
    fn media_type(&mut self, kind: PayloadKind, media: &'a MediaType, context: Context) -> TypeRef {
        match (kind, &media.schema) {
            (PayloadKind::Text, _) => self.text(media),
            (PayloadKind::Bytes, _) => TypeRef::File,
            (_, Some(schema)) => self.schema(schema, context).into_type(),
            (_, None) => TypeRef::Json,
        }
    }

    /// Lowers the body of a reply: of several forms the one that tells most.
    pub(super) fn reply_content(
        &mut self,
        response: &'a Response,
        context: Context,
    ) -> Option<(String, PayloadKind, TypeRef, Vec<ir::Sample>)> {
        let kind_of =
            |(media_type, media): &&'a (String, MediaType)| kind_of(media_type, media.schema.as_ref());
        let chosen = response.content.iter().min_by_key(kind_of)?;
        let (media_type, media) = chosen;
        for (other, form) in response.content.iter().filter(|(name, _)| name != media_type) {
            if !same_schema(form, media) {
                self.skip("reply form", other, &form.at, &format!("`{media_type}` is asked for instead"));
            }
        }
        let kind = match kind_of(&chosen) {
            PayloadKind::Form => PayloadKind::Text,
            PayloadKind::Multipart => PayloadKind::Bytes,
            kind => kind,
        };
        let ty = match kind {
            PayloadKind::Text => self.text(media),
            PayloadKind::Bytes => TypeRef::File,
            _ => self.media_type(kind, media, context),
        };
        Some((media_type.clone(), kind, ty, self.media_samples(media)))
    }

    /// Returns what a webhook carries, with samples.
    pub(super) fn webhook_payload(
        &mut self,
        operation: &'a Operation,
        context: Context,
    ) -> Option<(TypeRef, Vec<ir::Sample>)> {
        let Some(body) = self.request_body(operation.body.as_ref()?) else {
            return Some((TypeRef::Json, Vec::new()));
        };
        let kind = |(media_type, media): &&'a (String, MediaType)| kind_of(media_type, media.schema.as_ref());
        let (media_type, media) = body.content.iter().min_by_key(kind)?;
        for (other, form) in body.content.iter().filter(|(name, _)| name != media_type) {
            if !same_schema(form, media) {
                self.skip("webhook body", other, &form.at, &format!("`{media_type}` is read instead"));
            }
        }
        let kind = kind_of(media_type, media.schema.as_ref());
        Some((self.media_type(kind, media, context), self.media_samples(media)))
    }

    fn media_samples(&mut self, media: &'a MediaType) -> Vec<ir::Sample> {
        self.samples(&media.examples)
    }

    /// Returns samples, references to them followed.
    pub(super) fn samples(&mut self, examples: &'a [Or<Example>]) -> Vec<ir::Sample> {
        let targets = &self.document.targets.examples;
        let found = examples.iter().filter_map(|used| self.followed(used, targets, "the sample is left out"));
        found.map(|example| ir::Sample { at: example.at.clone(), value: example.value.clone() }).collect()
    }

    /// Says that a text is read as it is where its type says more.
    fn text(&mut self, media: &'a MediaType) -> TypeRef {
        let schema = media.schema.as_ref().map(|schema| self.behind(schema));
        let plain = |schema: &Schema| {
            schema.values.is_none()
                && schema.constant.is_none()
                && matches!(schema.types[..], [] | [JsonType::String])
        };
        if schema.is_some_and(|schema| !plain(schema)) {
            let message = "a body that is no JSON has a type of its own; read as text";
            self.warn("typed-text", &media.at, message, "");
        }
        TypeRef::String
    }

    /// Returns the schema that a schema refers to and says no more than.
    fn behind(&self, mut schema: &'a Schema) -> &'a Schema {
        for _ in 0..super::schema::MAX_DEPTH {
            let next = sole_reference(schema).and_then(|next| self.document.targets.schemas.get(&next.to));
            let Some(next) = next else { break };
            schema = next;
        }
        schema
    }
}

/// Returns the body of a request that refers to nothing: there is one, and that is all that is known.
fn unknown_body(used: &Or<RequestBody>) -> ir::Body {
    let at = match used {
        Or::Here(body) => &body.at,
        Or::Ref(reference) => &reference.at,
    };
    ir::Body::json(ir::Docs::at(at))
}

/// Tells whether a media type is JSON.
pub(in crate::lower) fn is_json(media_type: &str) -> bool {
    let essence = essence(media_type);
    essence.ends_with("/json") || essence.ends_with("+json") || essence == "application/x-json"
}

fn essence(media_type: &str) -> String {
    media_type.split(';').next().unwrap_or_default().trim().to_ascii_lowercase()
}

/// Returns how a body of a media type is written or read.
fn kind_of(media_type: &str, schema: Option<&Schema>) -> PayloadKind {
    let name = essence(media_type);
    match name.as_str() {
        _ if is_json(media_type) && schema.is_some_and(is_file) => PayloadKind::Bytes,
        _ if is_json(media_type) => PayloadKind::Json,
        "application/x-www-form-urlencoded" => PayloadKind::Form,
        _ if name.starts_with("multipart/") => PayloadKind::Multipart,
        "*/*" | "application/*" | "" => match schema {
            Some(schema) if is_file(schema) => PayloadKind::Bytes,
            Some(_) => PayloadKind::Json,
            None => PayloadKind::Bytes,
        },
        "application/xml" | "application/graphql" | "application/yaml" | "application/javascript" => {
            PayloadKind::Text
        }
        _ if name.starts_with("text/") || name.ends_with("+xml") || name.ends_with("+yaml") => {
            PayloadKind::Text
        }
        _ => PayloadKind::Bytes,
    }
}

fn same_schema(left: &MediaType, right: &MediaType) -> bool {
    match (&left.schema, &right.schema) {
        (Some(left), Some(right)) => match (&left.reference, &right.reference) {
            (Some(left), Some(right)) => left.to == right.to,
            _ => false,
        },
        (None, None) => true,
        _ => false,
    }
}

fn encoding(how: &Encoding) -> Option<Spelling> {
    if how.content_type.as_deref().is_some_and(is_json) {
        return Some(Spelling::Json);
    }
    let style = how.style?;
    Some(form_spelling(style, how.explode.unwrap_or(style == crate::parse::document::Style::Form)))
}

fn part_types(media: &MediaType) -> Vec<(String, String)> {
    let named =
        media.encoding.iter().filter_map(|(name, how)| Some((name.clone(), how.content_type.clone()?)));
    named.filter(|(_, content_type)| !content_type.contains([',', '*'])).collect()
}
