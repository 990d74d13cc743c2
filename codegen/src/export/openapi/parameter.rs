//! Parameters.

use super::Exporter;
use super::node::{Node, Object};
use super::path::Renaming;
use crate::ir::{Operation, OperationId, Parameter, Place, Spelling};
use indexmap::IndexMap;

impl<'a> Exporter<'a> {
    pub(super) fn parameters(
        &self,
        id: OperationId,
        operation: &'a Operation,
        renaming: &Renaming<'a>,
    ) -> Vec<Node<'a>> {
        let arguments = &self.names.operation(id).arguments;
        let documented = operation
            .parameters
            .iter()
            .zip(arguments)
            .map(|(parameter, argument)| self.parameter(parameter, argument, renaming).into());
        documented.chain(fixed_query(operation)).collect()
    }

    fn parameter(&self, parameter: &'a Parameter, argument: &'a str, renaming: &Renaming<'a>) -> Object<'a> {
        let name = renaming.of(&parameter.wire).filter(|_| parameter.place == Place::Path);
        let renamed = name.is_some();
        let in_path = parameter.place == Place::Path;
        let head = Object::new()
            .with("in", place(parameter.place))
            .with("name", name.unwrap_or(&parameter.wire))
            .flag("required", parameter.required || in_path)
            .maybe("description", parameter.docs.text.as_ref())
            .flag("deprecated", parameter.docs.deprecated)
            .flag("x-conditional", parameter.is_conditional())
            .maybe("x-wire-name", Some(&parameter.wire).filter(|_| renamed))
            .maybe("x-rust-name", Some(argument).filter(|argument| *argument != parameter.wire));
        let schema = self.value_schema(&parameter.ty, &parameter.docs);
        if parameter.spelling == Spelling::Json {
            let content = Object::new().with("application/json", Object::new().with("schema", schema));
            return head.with("content", content);
        }
        head.and(style(parameter.place, parameter.spelling)).with("schema", schema)
    }
}

fn place(place: Place) -> &'static str {
    match place {
        Place::Path => "path",
        Place::Query => "query",
        Place::Header => "header",
        Place::Cookie => "cookie",
    }
}

/// Returns how a value is written, as far as that is not the rule for its place.
fn style(place: Place, spelling: Spelling) -> Object<'static> {
    let in_segments = matches!(place, Place::Path | Place::Header);
    let style = |word: &'static str, explode| Object::new().with("style", word).with("explode", explode);
    match (spelling, place) {
        (Spelling::Comma, Place::Query | Place::Cookie) => style("form", false),
        (Spelling::Space, Place::Query) => style("spaceDelimited", false),
        (Spelling::Pipe, Place::Query) => style("pipeDelimited", false),
        (Spelling::Deep, Place::Query) => style("deepObject", true),
        (Spelling::PlainExploded, _) if in_segments => style("simple", true),
        (Spelling::Label, Place::Path) => style("label", false),
        (Spelling::LabelExploded, Place::Path) => style("label", true),
        (Spelling::Matrix, Place::Path) => style("matrix", false),
        (Spelling::MatrixExploded, Place::Path) => style("matrix", true),
        _ => Object::new(),
    }
}

/// Returns how a field of a form is written.
pub(super) fn field_style(spelling: Spelling) -> Object<'static> {
    if spelling == Spelling::Json {
        return Object::new().with("contentType", "application/json");
    }
    style(Place::Query, spelling)
}

/// Returns the query parameters that never differ, those with names of parameters that do left out.
fn fixed_query(operation: &Operation) -> impl Iterator<Item = Node<'_>> {
    let mut fixed: IndexMap<&str, Vec<Node<'_>>> = IndexMap::new();
    for (key, value) in operation.fixed_query.iter().filter(|(key, _)| !is_parameter(operation, key)) {
        fixed.entry(key).or_default().push(value.into());
    }
    fixed.into_iter().map(|(name, mut values)| {
        let schema = match (values.len(), values.pop()) {
            (1, Some(only)) => Object::new().with("type", "string").with("const", only),
            (_, last) => {
                values.extend(last);
                Object::new().with("type", "array").with("const", values)
            }
        };
        Object::new()
            .with("in", "query")
            .with("name", name)
            .with("required", true)
            .with("schema", schema)
            .into()
    })
}

/// Returns the pairs that never differ beside a parameter of the same name that does: OpenAPI has one place for both.
pub(super) fn hidden_query(operation: &Operation) -> Vec<Node<'_>> {
    let hidden = operation.fixed_query.iter().filter(|(key, _)| is_parameter(operation, key));
    hidden.map(|(key, value)| Object::new().with("name", key).with("value", value).into()).collect()
}

fn is_parameter(operation: &Operation, name: &str) -> bool {
    operation.parameters.iter().any(|known| known.place == Place::Query && known.wire == name)
}
