//! Parameters.

use super::{NONE, here, read_as, rules};
use crate::parse::document::{Parameter, ParameterIn, Style};
use serde_json::json;

/// Reads the parameters of an operation.
fn parameters(version: &str, text: &str) -> (Vec<Parameter>, Vec<String>) {
    let (document, report) = read_as(
        version,
        &format!("paths: {{'/a/{{id}}': {{get: {{parameters: {text}, responses: {{}}}}}}}}"),
    );
    let parameters = &document.paths[0].1.operations[0].1.parameters;
    (parameters.iter().map(|parameter| here(parameter).clone()).collect(), rules(&report))
}

#[test]
fn style_and_explode_have_the_defaults_of_their_place() {
    let list = ["query", "cookie", "path", "header"]
        .map(|place| format!("{{name: a, in: {place}, required: true, schema: {{}}}}"));
    let (read, rules) = parameters("3.0.0", &format!("[{}]", list.join(", ")));
    let forms: Vec<_> = read.iter().map(|parameter| (parameter.style, parameter.explode)).collect();
    assert_eq!(
        forms,
        [(Style::Form, true), (Style::Form, true), (Style::Simple, false), (Style::Simple, false)]
    );
    assert_eq!(rules, NONE);
}

#[test]
fn explode_is_the_default_of_form_alone() {
    let (read, _) = parameters(
        "3.0.0",
        "[{name: a, in: query, style: pipeDelimited}, {name: b, in: query, explode: false}, {name: c, in: query, style: deepObject}, {name: d, in: query, style: pipe}]",
    );
    let forms: Vec<_> = read.iter().map(|parameter| (parameter.style, parameter.explode)).collect();
    assert_eq!(
        forms,
        [
            (Style::PipeDelimited, false),
            (Style::Form, false),
            (Style::DeepObject, false),
            (Style::Form, true)
        ]
    );
}

#[test]
fn a_parameter_without_a_place_is_one_of_the_path_if_the_path_names_it() {
    let (read, rules) =
        parameters("3.0.0", "[{name: id, required: true}, {name: other}, {name: x, in: Header}]");
    let places: Vec<_> = read.iter().map(|parameter| parameter.place).collect();
    assert_eq!(places, [ParameterIn::Path, ParameterIn::Query, ParameterIn::Header]);
    assert_eq!(rules, ["parameter-without-place"]);
}

#[test]
fn a_parameter_without_a_name_is_left_out() {
    let (read, rules) = parameters("3.0.0", "[{in: query}, null, 7, {name: a, in: query}]");
    assert_eq!(read.len(), 1);
    assert_eq!(rules, ["parameter-without-name", "wrong-type"]);
}

#[test]
fn a_parameter_of_the_path_is_required() {
    let (read, rules) = parameters("3.0.0", "[{name: id, in: path}]");
    assert!(read[0].required);
    assert_eq!(rules, ["optional-path-parameter"]);
}

#[test]
fn a_single_parameter_is_a_list_of_one() {
    let (read, rules) = parameters("3.0.0", "{name: a, in: query}");
    assert_eq!(read.len(), 1);
    assert_eq!(rules, ["wrong-type"]);
    let (read, rules) = parameters("3.0.0", "null");
    assert!(read.is_empty());
    assert_eq!(rules, ["wrong-type"]);
}

#[test]
fn a_type_beside_the_name_is_read_in_every_version() {
    let (read, rules) = parameters("3.0.0", "[{name: a, in: query, type: string, enum: [x]}]");
    assert_eq!(read[0].schema.as_ref().and_then(|schema| schema.values.clone()), Some(vec![json!("x")]));
    assert_eq!(rules, ["unknown-key"]);
}

#[test]
fn content_gives_the_media_type_of_a_parameter() {
    let (read, rules) = parameters(
        "3.0.0",
        "[{name: a, in: query, content: {application/json: {schema: {type: object}, example: {b: 1}}}}]",
    );
    assert_eq!(read[0].media_type.as_deref(), Some("application/json"));
    assert_eq!(here(&read[0].examples[0]).value, json!({"b": 1}));
    assert_eq!(rules, NONE);
}
