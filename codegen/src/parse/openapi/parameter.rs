//! Parameters and reply headers, with their type beside them (Swagger 2.0) or in a schema (OpenAPI 3).

use super::keys::{self, V2};
use super::node::{Field, Node, Object};
use super::reader::Reader;
use crate::parse::document::JsonType;
use crate::parse::document::{Example, Or, Parameter, ParameterIn, Schema, Style};
use serde_json::Value;

/// Keys of a parameter that speak of its type.
const TYPE_KEYS: &[&str] = &[
    "type",
    "format",
    "items",
    "enum",
    "default",
    "nullable",
    "x-nullable",
    "pattern",
    "minimum",
    "maximum",
    "exclusiveMinimum",
    "exclusiveMaximum",
    "multipleOf",
    "minLength",
    "maxLength",
    "minItems",
    "maxItems",
    "uniqueItems",
];

/// The form of a value in text.
#[derive(Clone, Copy, Debug)]
pub(super) struct Form {
    pub(super) style: Style,
    pub(super) explode: bool,
}

impl<'a> Reader<'a> {
    /// Reads a parameter.
    pub(super) fn parameter(&mut self, node: Node<'a>) -> Option<Parameter> {
        let object = self.open(&node, &keys::PARAMETER)?;
        let Some(name) = self.text(object.field("name")).filter(|name| !name.is_empty()) else {
            self.warn("parameter-without-name", &object.at, "a parameter has no `name`; it is left out");
            return None;
        };
        let place = self.place(&object, &name);
        let mut required = self.flag(object.field("required")).unwrap_or(false);
        if place == ParameterIn::Path && !required {
            let message = "a parameter of the path is not marked as required; it is read as required, since it always is";
            self.warn("optional-path-parameter", &object.at, message);
            required = true;
        }
        Some(Parameter { name, place, required, ..self.described(&object, place) })
    }

    /// Reads a header of a reply.
    pub(super) fn header(&mut self, name: &str, node: Node<'a>) -> Option<Parameter> {
        let object = self.open(&node, &keys::HEADER)?;
        let required = self.flag(object.field("required")).unwrap_or(false);
        Some(Parameter { name: name.to_owned(), required, ..self.described(&object, ParameterIn::Header) })
    }

    /// Reads what parameters and headers have in common.
    fn described(&mut self, object: &Object<'a>, place: ParameterIn) -> Parameter {
        let mut examples = self.examples(object);
        let (schema, media_type) = self.parameter_type(object, &mut examples);
        let form = self.form(object, place, schema.as_ref());
        Parameter {
            at: object.at.clone(),
            name: String::new(),
            place,
            description: self.text(object.field("description")),
            required: false,
            deprecated: self.flag(object.field("deprecated")).unwrap_or(false),
            style: form.style,
            explode: form.explode,
            schema,
            media_type,
            examples,
        }
    }

    /// Reads `in`. Where it is missing, a name that stands in the path is one of the path, all others of the query.
    fn place(&mut self, object: &Object<'a>, name: &str) -> ParameterIn {
        let written = self.text(object.field("in")).unwrap_or_default();
        match written.as_str() {
            "path" => return ParameterIn::Path,
            "query" => return ParameterIn::Query,
            "header" => return ParameterIn::Header,
            "cookie" => return ParameterIn::Cookie,
            _ => {}
        }
        let is_in_path = self.path.contains(&format!("{{{name}}}"));
        let (place, reading) = match written.trim().to_ascii_lowercase().as_str() {
            "header" | "headers" => (ParameterIn::Header, "header"),
            "cookie" | "cookies" => (ParameterIn::Cookie, "cookie"),
            "path" | "url" | "uri" => (ParameterIn::Path, "path"),
            _ if is_in_path => (ParameterIn::Path, "path"),
            _ => (ParameterIn::Query, "query"),
        };
        let message = match written.as_str() {
            "" => format!("a parameter has no `in`; it is read as one of the {reading}"),
            other => format!(
                "a parameter is in `{other}`, which is no such place; it is read as one of the {reading}"
            ),
        };
        self.warn("parameter-without-place", &object.at, message);
        place
    }

    /// Reads the type: `schema`, `content`, or the keys of a type beside all others.
    fn parameter_type(
        &mut self,
        object: &Object<'a>,
        examples: &mut Vec<Or<Example>>,
    ) -> (Option<Schema>, Option<String>) {
        if let Some(field) = object.field("schema") {
            return (Some(self.schema(field.node())), None);
        }
        if let Some((name, media)) = self.content(object.field("content")).into_iter().next() {
            examples.extend(media.examples);
            return (media.schema, Some(name));
        }
        (self.type_beside(object), None)
    }

    /// Reads a type whose keys stand in the parameter itself.
    pub(super) fn type_beside(&mut self, object: &Object<'a>) -> Option<Schema> {
        let mut schema = None;
        for (key, field) in object.fields().filter(|(key, _)| TYPE_KEYS.contains(key)) {
            let field = Field { what: "a parameter", ..field };
            self.schema_key(schema.get_or_insert_with(|| Schema::empty(object.at.clone())), key, field);
        }
        if let Some(schema) = &mut schema {
            self.names_of_values(schema, object);
        }
        schema
    }

    /// Reads how the value is written.
    pub(super) fn form(&mut self, object: &Object<'a>, place: ParameterIn, schema: Option<&Schema>) -> Form {
        let style = object.field("style").and_then(|field| self.style(field));
        let explode = self.flag(object.field("explode"));
        let default = default_style(place);
        if style.is_some() || explode.is_some() {
            let style = style.unwrap_or(default);
            return Form { style, explode: explode.unwrap_or(style == Style::Form) };
        }
        match object.field("collectionFormat") {
            Some(field) => self.collection_format(field, default),
            None => Form { style: default, explode: default == Style::Form && !self.is_joined(schema) },
        }
    }

    /// Tells whether a list is joined by commas because the document, by its version, says nothing else.
    fn is_joined(&self, schema: Option<&Schema>) -> bool {
        self.version == V2 && schema.is_some_and(|schema| schema.types.contains(&JsonType::Array))
    }

    /// Reads `style`.
    pub(super) fn style(&mut self, field: Field<'_, 'a>) -> Option<Style> {
        let style = match field.value.as_str().unwrap_or_default() {
            "matrix" => Style::Matrix,
            "label" => Style::Label,
            "simple" => Style::Simple,
            "form" => Style::Form,
            "spaceDelimited" => Style::SpaceDelimited,
            "pipeDelimited" => Style::PipeDelimited,
            "deepObject" => Style::DeepObject,
            _ => {
                let message =
                    format!("`{}` is not a style; the default of its place is taken", shown(field.value));
                self.warn("unknown-style", &field.at(), message);
                return None;
            }
        };
        Some(style)
    }

    /// Reads Swagger's `collectionFormat`.
    fn collection_format(&mut self, field: Field<'_, 'a>, default: Style) -> Form {
        let (style, explode) = match field.value.as_str().unwrap_or_default() {
            "csv" => (default, false),
            "ssv" => (Style::SpaceDelimited, false),
            "pipes" => (Style::PipeDelimited, false),
            "multi" => (Style::Form, true),
            _ => {
                let message = format!(
                    "the collection format `{}` has no counterpart in OpenAPI 3; commas are taken",
                    shown(field.value)
                );
                self.warn("unknown-style", &field.at(), message);
                (default, false)
            }
        };
        Form { style, explode }
    }
}

/// Returns the style that holds unless one is given.
fn default_style(place: ParameterIn) -> Style {
    match place {
        ParameterIn::Query | ParameterIn::Cookie => Style::Form,
        ParameterIn::Path | ParameterIn::Header => Style::Simple,
    }
}

/// Returns a value for a message.
fn shown(value: &Value) -> String {
    value.as_str().map_or_else(|| value.to_string(), str::to_owned)
}
