//! Parameters of Swagger 2.0 that are none in OpenAPI 3: the body, and the fields of a form.

use super::body::JSON;
use super::keys::{self, V2};
use super::node::{Node, Object};
use super::reader::Reader;
use super::targets::Kind;
use crate::diagnostic::Location;
use crate::parse::document::{
    Encoding, JsonType, MediaType, Or, Parameter, ParameterIn, RequestBody, Schema, Style,
};
use serde_json::Value;

const MULTIPART: &str = "multipart/form-data";
const URL_ENCODED: &str = "application/x-www-form-urlencoded";

/// The parameters of an operation or path, by what becomes of them.
#[derive(Clone, Debug, Default)]
pub(super) struct Parameters<'a> {
    /// Where the list stands.
    pub(super) at: Option<Location>,
    /// Those that are parameters in OpenAPI 3 too.
    pub(super) plain: Vec<Or<Parameter>>,
    /// Those that are the body, as they stand in the list.
    pub(super) bodies: Vec<Node<'a>>,
    /// Those that are fields of a form, without references.
    pub(super) fields: Vec<Node<'a>>,
}

impl<'a> Reader<'a> {
    /// Reads the parameters of an operation or path.
    pub(super) fn parameters(&mut self, object: &Object<'a>) -> Parameters<'a> {
        let at = object.field("parameters").map(|field| field.at());
        let mut parameters = Parameters { at, ..Parameters::default() };
        for node in self.list(object.field("parameters")) {
            let target =
                if node.reference().is_some() { self.parameter_target(&node) } else { Some(node.clone()) };
            match target.as_ref().and_then(|target| target.value.get("in")).and_then(Value::as_str) {
                Some("body") => parameters.bodies.push(node),
                Some("formData" | "form" | "formdata") => parameters.fields.extend(target),
                _ => parameters.plain.extend(self.or(Kind::Parameter, node, Self::parameter)),
            }
        }
        parameters
    }

    /// Returns the parameter that a reference means in the end, in silence where there is none.
    fn parameter_target(&mut self, node: &Node<'a>) -> Option<Node<'a>> {
        let mut node = node.clone();
        for _ in 0..16 {
            let Some(text) = node.reference() else { return Some(node) };
            node = self.resolve(text, &node.at, Some(Kind::Parameter)).node?;
        }
        None
    }

    /// Returns the body that parameters make up.
    pub(super) fn body_of_parameters(&mut self, parameters: &Parameters<'a>) -> Option<Or<RequestBody>> {
        if let Some(extra) = parameters.bodies.get(1) {
            self.warn(
                "several-bodies",
                &extra.at,
                "an operation has several body parameters; the first one is taken",
            );
        }
        if let (Some(_), Some(field)) = (parameters.bodies.first(), parameters.fields.first()) {
            let message = "an operation has a body and form parameters; the body is taken";
            self.warn("several-bodies", &field.at, message);
        }
        match (parameters.bodies.first(), &parameters.at) {
            (Some(node), _) => self.shared_body(node.clone()),
            (None, Some(at)) if !parameters.fields.is_empty() => {
                Some(Or::Here(self.form_body(at.clone(), &parameters.fields)))
            }
            (None, _) => None,
        }
    }

    /// Reads a body parameter; a shared one stays a reference where its media types are those of its declaration.
    fn shared_body(&mut self, node: Node<'a>) -> Option<Or<RequestBody>> {
        match node.reference() {
            Some(text) if self.consumes == self.all_consume => {
                let resolved = self.resolve(text, &node.at, Some(Kind::Parameter));
                self.schedule(Kind::Body, resolved.key.clone(), resolved.node?);
                let reference = crate::parse::document::Reference {
                    at: node.at,
                    to: resolved.key,
                    text: text.to_owned(),
                };
                Some(Or::Ref(reference))
            }
            _ => {
                let target = self.parameter_target(&node)?;
                self.body_parameter(target).map(Or::Here)
            }
        }
    }

    /// Reads a parameter that is the body.
    pub(super) fn body_parameter(&mut self, node: Node<'a>) -> Option<RequestBody> {
        let object = self.open(&node, &keys::PARAMETER)?;
        self.foreign_place(&node.at, "body");
        let names = if self.consumes.is_empty() { vec![JSON.to_owned()] } else { self.consumes.clone() };
        let content = names.into_iter().map(|name| (name, self.body_media(&object))).collect();
        Some(RequestBody {
            at: node.at,
            description: self.text(object.field("description")),
            required: self.flag(object.field("required")).unwrap_or(false),
            content,
        })
    }

    fn body_media(&mut self, object: &Object<'a>) -> MediaType {
        let schema = match object.field("schema") {
            Some(field) => Some(self.schema(field.node())),
            None => self.type_beside(object),
        };
        MediaType { at: object.at.clone(), schema, examples: self.examples(object), encoding: Vec::new() }
    }

    /// Says that a place for parameters is one of Swagger 2.0.
    fn foreign_place(&mut self, at: &Location, place: &str) {
        if self.version != V2 {
            let message = format!(
                "a parameter is in `{place}`, which only Swagger 2.0 has; it is read as the request body"
            );
            self.warn("body-parameter", at, message);
        }
    }

    /// Puts the fields of a form together. What they make up stands where their list does.
    fn form_body(&mut self, at: Location, fields: &[Node<'a>]) -> RequestBody {
        let mut schema = Schema { types: vec![JsonType::Object], ..Schema::empty(at.clone()) };
        let mut encoding = Vec::new();
        for node in fields {
            self.form_field(&mut schema, &mut encoding, node);
        }
        let name = self.form_media_type(&schema).to_owned();
        let required = !schema.required.is_empty();
        let media = MediaType { at: at.clone(), schema: Some(schema), examples: Vec::new(), encoding };
        RequestBody { at, description: None, required, content: vec![(name, media)] }
    }

    /// Adds one field to a form.
    fn form_field(&mut self, form: &mut Schema, encoding: &mut Vec<(String, Encoding)>, node: &Node<'a>) {
        let Some(object) = self.open(node, &keys::PARAMETER) else { return };
        self.foreign_place(&node.at, "formData");
        let Some(name) = self.text(object.field("name")).filter(|name| !name.is_empty()) else {
            return self.warn(
                "parameter-without-name",
                &object.at,
                "a parameter has no `name`; it is left out",
            );
        };
        let own = object
            .field("schema")
            .map(|field| self.schema(field.node()))
            .or_else(|| self.type_beside(&object));
        let mut schema = own.unwrap_or_else(|| Schema::empty(object.at.clone()));
        schema.description = self.text(object.field("description")).or(schema.description);
        let samples = ["example", "x-example"].iter().filter_map(|key| object.field(key));
        schema.examples.extend(samples.map(|field| super::example::sample(field.value, field.at())));
        if self.flag(object.field("required")).unwrap_or(false) {
            form.required.push(name.clone());
        }
        if schema.types.contains(&JsonType::Array) {
            let written = self.form(&object, ParameterIn::Query, Some(&schema));
            let style: Style = written.style;
            encoding.push((
                name.clone(),
                Encoding { content_type: None, style: Some(style), explode: Some(written.explode) },
            ));
        }
        form.properties.push((name, schema));
    }

    /// Returns the media type of a form: files only travel in parts.
    fn form_media_type(&self, form: &Schema) -> &'static str {
        let is_file = |schema: &Schema| schema.types.contains(&JsonType::File);
        let has_file = form.properties.iter().any(|(_, property)| is_file(property));
        if has_file || self.consumes.iter().any(|name| name.starts_with(MULTIPART)) {
            MULTIPART
        } else {
            URL_ENCODED
        }
    }
}
