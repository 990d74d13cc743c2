//! Swagger 2.0, read as what it means in OpenAPI 3.

use super::{NONE, here, key_of, read_as, rules};
use crate::parse::document::{Document, JsonType, Operation, RequestBody, Style};
use serde_json::json;

/// Reads a document with one operation.
fn swagger(operation: &str, rest: &str) -> (Document, Vec<String>) {
    let (document, report) = read_as("2.0", &format!("paths: {{/a: {{post: {operation}}}}}\n{rest}"));
    (document, rules(&report))
}

fn operation(document: &Document) -> &Operation {
    &document.paths[0].1.operations[0].1
}

fn body(document: &Document) -> &RequestBody {
    here(operation(document).body.as_ref().unwrap_or_else(|| panic!("no body")))
}

fn media_types(content: &[(String, crate::parse::document::MediaType)]) -> Vec<&str> {
    content.iter().map(|(name, _)| name.as_str()).collect()
}

#[test]
fn a_body_parameter_of_swagger_becomes_the_body() {
    let (document, rules) = swagger(
        "{parameters: [{in: body, name: a, required: true, schema: {type: object}}], responses: {}}",
        "",
    );
    let body = body(&document);
    assert!(body.required);
    assert_eq!(media_types(&body.content), ["application/json"]);
    assert_eq!(body.at.to_string(), "a.yaml#/paths/~1a/post/parameters/0");
    let schema = body.content[0].1.schema.as_ref().map(|schema| schema.at.to_string());
    assert_eq!(schema.as_deref(), Some("a.yaml#/paths/~1a/post/parameters/0/schema"));
    assert_eq!(rules, NONE);
}

#[test]
fn consumes_and_produces_of_an_operation_win() {
    let text = "parameters: [{in: body, name: a, schema: {}}], responses: {200: {description: ok, schema: {type: string}}}";
    let global = "consumes: [application/xml]\nproduces: [text/csv]";
    let (document, _) = swagger(&format!("{{{text}}}"), global);
    assert_eq!(media_types(&body(&document).content), ["application/xml"]);
    assert_eq!(media_types(&here(&operation(&document).responses[0].1).content), ["text/csv"]);
    let (document, _) = swagger(&format!("{{{text}, consumes: [text/plain], produces: [a/b, c/d]}}"), global);
    assert_eq!(media_types(&body(&document).content), ["text/plain"]);
    assert_eq!(media_types(&here(&operation(&document).responses[0].1).content), ["a/b", "c/d"]);
    let (document, _) = swagger(&format!("{{{text}}}"), "");
    assert_eq!(media_types(&here(&operation(&document).responses[0].1).content), ["application/json"]);
}

#[test]
fn form_parameters_become_the_properties_of_a_form() {
    let (document, rules) = swagger(
        "{parameters: [{in: formData, name: a, type: string, required: true, description: A}, {in: formData, name: b, type: array, items: {type: string}, collectionFormat: multi}], responses: {}}",
        "",
    );
    let (name, media) = &body(&document).content[0];
    assert_eq!(name, "application/x-www-form-urlencoded");
    let Some(schema) = &media.schema else { panic!("no schema") };
    assert_eq!(schema.required, ["a"]);
    assert_eq!(schema.at.to_string(), "a.yaml#/paths/~1a/post/parameters");
    assert_eq!(schema.properties[0].1.at.to_string(), "a.yaml#/paths/~1a/post/parameters/0");
    assert_eq!(schema.properties[0].1.description.as_deref(), Some("A"));
    assert_eq!((media.encoding[0].0.as_str(), media.encoding[0].1.explode), ("b", Some(true)));
    assert_eq!(rules, NONE);
}

#[test]
fn a_form_with_a_file_has_parts() {
    let text = "{parameters: [{in: formData, name: a, type: file}], responses: {}}";
    let (document, rules) = swagger(text, "");
    assert_eq!(media_types(&body(&document).content), ["multipart/form-data"]);
    let schema = body(&document).content[0].1.schema.as_ref();
    assert_eq!(schema.map(|schema| schema.properties[0].1.types.clone()), Some(vec![JsonType::File]));
    assert_eq!(rules, NONE);
    let text = "{consumes: [multipart/form-data], parameters: [{in: formData, name: a, type: string}], responses: {}}";
    assert_eq!(media_types(&body(&swagger(text, "").0).content), ["multipart/form-data"]);
}

#[test]
fn shared_parameters_become_what_they_are() {
    let shared = "parameters: {B: {in: body, name: b, schema: {}}, F: {in: formData, name: f, type: string}, Q: {in: query, name: q, type: integer}}";
    let (document, rules) =
        swagger("{parameters: [{$ref: '#/parameters/B'}, {$ref: '#/parameters/Q'}], responses: {}}", shared);
    let Some(body) = &operation(&document).body else { panic!("no body") };
    assert_eq!(key_of(body), "a.yaml#/parameters/B");
    assert_eq!((document.targets.bodies.len(), document.targets.parameters.len()), (1, 1));
    assert_eq!(key_of(&operation(&document).parameters[0]), "a.yaml#/parameters/Q");
    assert_eq!(rules, NONE);
    let (document, _) = swagger("{parameters: [{$ref: '#/parameters/F'}], responses: {}}", shared);
    let schema = self::body(&document).content[0].1.schema.as_ref();
    assert_eq!(schema.map(|schema| schema.properties[0].0.clone()).as_deref(), Some("f"));
    let own = "{consumes: [a/b], parameters: [{$ref: '#/parameters/B'}], responses: {}}";
    assert_eq!(media_types(&self::body(&swagger(own, shared).0).content), ["a/b"]);
}

#[test]
fn a_body_of_the_path_is_one_of_its_operations() {
    let (document, _) = read_as(
        "2.0",
        "paths: {/a: {parameters: [{in: body, name: a, schema: {}}, {in: query, name: q, type: string}], post: {responses: {}}}}",
    );
    assert_eq!(media_types(&body(&document).content), ["application/json"]);
    assert_eq!(document.paths[0].1.parameters.len(), 1);
}

#[test]
fn collection_formats_become_styles() {
    let expected = [
        ("csv", Style::Form, false),
        ("ssv", Style::SpaceDelimited, false),
        ("pipes", Style::PipeDelimited, false),
        ("multi", Style::Form, true),
        ("tsv", Style::Form, false),
    ];
    for (format, style, explode) in expected {
        let text = format!(
            "{{parameters: [{{in: query, name: a, type: array, collectionFormat: {format}, items: {{type: string}}}}], responses: {{}}}}"
        );
        let (document, rules) = swagger(&text, "");
        let parameter = here(&operation(&document).parameters[0]);
        assert_eq!((parameter.style, parameter.explode), (style, explode), "{format}");
        assert_eq!(rules.is_empty(), format != "tsv", "{format}");
    }
    let (document, _) = swagger(
        "{parameters: [{in: query, name: a, type: array, items: {type: string}}], responses: {}}",
        "",
    );
    let parameter = here(&operation(&document).parameters[0]);
    assert_eq!((parameter.style, parameter.explode), (Style::Form, false));
}

#[test]
fn scheme_host_and_base_path_become_servers() {
    let urls = |text: &str| {
        let (document, _) = read_as("2.0", text);
        document.servers.into_iter().map(|server| server.url).collect::<Vec<_>>()
    };
    assert_eq!(
        urls("host: a.b\nbasePath: /v1/\nschemes: [https, http]"),
        ["https://a.b/v1", "http://a.b/v1"]
    );
    assert_eq!(urls("host: a.b"), ["https://a.b"]);
    assert_eq!(urls("basePath: v1"), ["/v1"]);
    assert_eq!(urls("schemes: [https]"), Vec::<String>::new());
    assert_eq!(urls("host: https://a.b/"), ["https://a.b"]);
}

#[test]
fn samples_stand_by_media_type() {
    let (document, rules) = swagger(
        "{responses: {200: {description: ok, schema: {type: object}, examples: {application/json: {a: 1}}}, 400: {description: no, examples: {text/plain: oh}}, 500: {description: no, schema: {type: file}, examples: {a: 1}}}}",
        "",
    );
    let content = |index: usize| &here(&operation(&document).responses[index].1).content;
    assert_eq!(here(&content(0)[0].1.examples[0]).value, json!({"a": 1}));
    assert_eq!(media_types(content(1)), ["text/plain"]);
    assert_eq!(here(&content(2)[0].1.examples[0]).value, json!({"a": 1}));
    assert_eq!(rules, ["wrong-type"]);
}

#[test]
fn definitions_are_schemas() {
    let (document, rules) = swagger(
        "{responses: {}}",
        "definitions: {Crate: {discriminator: kind, x-nullable: true, properties: {kind: {type: string}}}}",
    );
    assert_eq!(document.schemas[0].0, "Crate");
    let crate_schema = super::target(&document, "a.yaml#/definitions/Crate");
    assert!(crate_schema.nullable);
    assert_eq!(crate_schema.discriminator.as_ref().map(|d| d.property.as_str()), Some("kind"));
    assert_eq!(rules, NONE);
}

#[test]
fn a_shared_reply_has_the_media_types_of_the_operation() {
    let shared = "produces: [a/b]\nresponses: {Ok: {description: ok, schema: {type: string}}}";
    let (document, _) = swagger("{responses: {200: {$ref: '#/responses/Ok'}}}", shared);
    assert_eq!(key_of(&operation(&document).responses[0].1), "a.yaml#/responses/Ok");
    let (document, _) = swagger("{produces: [c/d], responses: {200: {$ref: '#/responses/Ok'}}}", shared);
    assert_eq!(media_types(&here(&operation(&document).responses[0].1).content), ["c/d"]);
}
