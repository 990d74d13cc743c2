//! Request bodies, replies and media types.

use super::keys::{self, V2};
use super::node::{Field, Node, Object};
use super::reader::Reader;
use super::refs::is_declared_schema;
use super::targets::Kind;
use crate::parse::document::{Encoding, MediaType, Or, Parameter, RequestBody, Response, Schema};
use serde_json::Value;

/// The media type where the document names none.
pub(super) const JSON: &str = "application/json";

impl<'a> Reader<'a> {
    /// Reads a request body or a reference to one.
    pub(super) fn body_or(&mut self, node: Node<'a>) -> Option<Or<RequestBody>> {
        if let Some(content) = self.content_by_schema_reference(&node, Kind::Body) {
            let required = false;
            return Some(Or::Here(RequestBody { at: node.at, description: None, required, content }));
        }
        self.or(Kind::Body, node, Self::body)
    }

    /// Reads a reply or a reference to one.
    pub(super) fn response_or(&mut self, node: Node<'a>) -> Option<Or<Response>> {
        if let Some(content) = self.content_by_schema_reference(&node, Kind::Response) {
            return Some(Or::Here(Response { at: node.at, description: None, content, headers: Vec::new() }));
        }
        let is_here = node.reference().is_some() && self.inlines_reply(&node);
        let node = if is_here { self.follow(node, "a response")? } else { node };
        self.or(Kind::Response, node, Self::response)
    }

    /// Tells whether a shared reply has other media types here than where it is declared.
    fn inlines_reply(&mut self, node: &Node<'a>) -> bool {
        if self.version != V2 || self.produces == self.all_produce {
            return false;
        }
        let target =
            node.reference().and_then(|text| self.resolve(text, &node.at, Some(Kind::Response)).node);
        target.is_some_and(|target| target.value.get("schema").is_some())
    }

    /// Reads the content of a reply or body that refers to a schema, where a reply or body belongs.
    fn content_by_schema_reference(
        &mut self,
        node: &Node<'a>,
        kind: Kind,
    ) -> Option<Vec<(String, MediaType)>> {
        let text = node.reference()?;
        let target = self.resolve(text, &node.at, Some(kind)).node;
        if !target.is_some_and(|target| is_declared_schema(&target)) {
            return None;
        }
        let message =
            format!("a reply or body refers to the schema `{text}`; it is read as JSON of that type");
        self.warn("odd-reference", &node.at, message);
        let schema = self.schema(node.clone());
        Some(vec![(JSON.to_owned(), bare_media(node, Some(schema)))])
    }

    /// Reads a request body, or a parameter of Swagger 2.0 that is one.
    pub(super) fn body(&mut self, node: Node<'a>) -> Option<RequestBody> {
        if node.value.get("in").and_then(Value::as_str) == Some("body") {
            return self.body_parameter(node);
        }
        let object = self.open(&node, &keys::BODY)?;
        let content = self.content_or_schema(&object);
        Some(RequestBody {
            at: node.at.clone(),
            description: self.text(object.field("description")),
            required: self.flag(object.field("required")).unwrap_or(false),
            content,
        })
    }

    /// Reads a reply.
    pub(super) fn response(&mut self, node: Node<'a>) -> Option<Response> {
        if let Value::String(text) = node.value {
            self.warn(
                "wrong-type",
                &node.at,
                "a response is a string instead of an object; it is read as its description",
            );
            let description = Some(text.clone());
            return Some(Response { at: node.at, description, content: Vec::new(), headers: Vec::new() });
        }
        let object = self.open(&node, &keys::RESPONSE)?;
        let content =
            if self.version == V2 { self.produced(&object) } else { self.content_or_schema(&object) };
        Some(Response {
            at: node.at.clone(),
            description: self.text(object.field("description")),
            content,
            headers: self.headers(object.field("headers")),
        })
    }

    /// Reads the headers of a reply.
    fn headers(&mut self, field: Option<Field<'_, 'a>>) -> Vec<(String, Or<Parameter>)> {
        let nodes = self.map(field).into_iter();
        nodes
            .filter_map(|(name, node)| {
                let header = self.or(Kind::Header, node, |reader, node| reader.header(name, node))?;
                Some((name.to_owned(), header))
            })
            .collect()
    }

    /// Reads `content`; a schema that stands in its place is taken as JSON.
    fn content_or_schema(&mut self, object: &Object<'a>) -> Vec<(String, MediaType)> {
        if object.has("content") {
            return self.content(object.field("content"));
        }
        let Some(field) = object.field("schema") else { return Vec::new() };
        let schema = Some(self.schema(field.node()));
        let examples = self.examples(object);
        let media = MediaType { at: object.at.clone(), schema, examples, encoding: Vec::new() };
        vec![(JSON.to_owned(), media)]
    }

    /// Reads a map of media types.
    pub(super) fn content(&mut self, field: Option<Field<'_, 'a>>) -> Vec<(String, MediaType)> {
        let nodes = self.map(field).into_iter();
        nodes.filter_map(|(name, node)| Some((name.to_owned(), self.media_type(node)?))).collect()
    }

    /// Reads one media type.
    fn media_type(&mut self, node: Node<'a>) -> Option<MediaType> {
        let node = self.follow(node, keys::MEDIA.what)?;
        if node.value.is_null() {
            return Some(bare_media(&node, None));
        }
        let object = self.open(&node, &keys::MEDIA)?;
        Some(MediaType {
            schema: object.field("schema").map(|field| self.schema(field.node())),
            examples: self.examples(&object),
            encoding: self.encodings(object.field("encoding")),
            at: object.at,
        })
    }

    /// Reads how the properties of a form are written.
    fn encodings(&mut self, field: Option<Field<'_, 'a>>) -> Vec<(String, Encoding)> {
        let nodes = self.map(field).into_iter();
        nodes.filter_map(|(name, node)| Some((name.to_owned(), self.encoding(node)?))).collect()
    }

    fn encoding(&mut self, node: Node<'a>) -> Option<Encoding> {
        let object = self.open(&node, &keys::ENCODING)?;
        Some(Encoding {
            content_type: self.text(object.field("contentType")),
            style: object.field("style").and_then(|field| self.style(field)),
            explode: self.flag(object.field("explode")),
        })
    }

    /// Reads the content of a Swagger 2.0 reply: its schema as each media type that is produced.
    fn produced(&mut self, object: &Object<'a>) -> Vec<(String, MediaType)> {
        if object.has("content") {
            return self.content(object.field("content"));
        }
        let samples = self.samples_by_media_type(object);
        let mut names: Vec<String> = Vec::new();
        if object.has("schema") {
            names.extend(if self.produces.is_empty() {
                vec![JSON.to_owned()]
            } else {
                self.produces.clone()
            });
        }
        names.extend(samples.iter().map(|(name, _)| (*name).to_owned()));
        let mut content: Vec<(String, MediaType)> = Vec::new();
        for name in names {
            if content.iter().all(|(known, _)| *known != name) {
                let schema = object.field("schema").map(|field| self.schema(field.node()));
                let own = samples.iter().filter(|(media, _)| *media == name);
                let examples =
                    own.map(|(_, node)| Or::Here(super::example::sample(node.value, node.at.clone())));
                let examples = examples.collect();
                content.push((
                    name,
                    MediaType { at: object.at.clone(), schema, examples, encoding: Vec::new() },
                ));
            }
        }
        content
    }

    /// Returns the samples of a Swagger 2.0 reply; a key that is no media type makes all of it one JSON sample.
    fn samples_by_media_type(&mut self, object: &Object<'a>) -> Vec<(&'a str, Node<'a>)> {
        let field = match object.field("examples") {
            Some(field) => field,
            None => return object.field("example").map(|field| (JSON, field.node())).into_iter().collect(),
        };
        let members = field.members().unwrap_or_default();
        if members.iter().all(|(name, _)| name.contains('/')) && field.value.is_object() {
            return members;
        }
        self.wrong_type(&field, "a map of media types", "it is read as a JSON example");
        vec![(JSON, field.node())]
    }
}

/// Returns a media type of which nothing but the type is known.
pub(super) fn bare_media(node: &Node<'_>, schema: Option<Schema>) -> MediaType {
    MediaType { at: node.at.clone(), schema, examples: Vec::new(), encoding: Vec::new() }
}
