//! Paths, operations, bodies, replies and samples.

use super::{NONE, here, key_of, read_as, rules};
use crate::parse::document::{Document, Operation};
use serde_json::json;

/// Reads an operation.
fn operation(version: &str, text: &str) -> (Operation, Vec<String>) {
    let (document, report) = read_as(version, &format!("paths:\n  /a:\n    post: {text}"));
    (first(&document).clone(), rules(&report))
}

fn first(document: &Document) -> &Operation {
    &document.paths[0].1.operations[0].1
}

#[test]
fn an_operation_is_read_key_by_key() {
    let (operation, rules) = operation(
        "3.0.0",
        "{operationId: make, tags: [crates], summary: A, description: B, deprecated: true, security: [], requestBody: {required: true, content: {application/json: {schema: {}}}}, responses: {201: {description: made, headers: {X-Id: {schema: {type: string}}}}, default: {$ref: '#/components/responses/No'}}}",
    );
    assert_eq!(operation.id.as_deref(), Some("make"));
    assert_eq!(operation.security, Some(vec![]));
    assert!(operation.deprecated);
    assert!(operation.body.as_ref().is_some_and(|body| here(body).required));
    assert_eq!(operation.responses[0].0, "201");
    let header = here(&here(&operation.responses[0].1).headers[0].1);
    assert_eq!((header.name.as_str(), header.explode), ("X-Id", false));
    assert_eq!(key_of(&operation.responses[1].1), "a.yaml#/components/responses/No");
    assert_eq!(rules, NONE);
}

#[test]
fn operations_keep_the_order_of_the_document() {
    let (document, report) =
        read_as("3.0.0", "paths: {/a: {summary: x, post: {}, get: {}, DELETE: {}}, b: {}}");
    let methods: Vec<_> = document.paths[0].1.operations.iter().map(|(method, _)| method.as_str()).collect();
    assert_eq!(methods, ["POST", "GET", "DELETE"]);
    assert_eq!(document.paths[1].0, "/b");
    assert_eq!(rules(&report), ["path-without-slash", "unknown-key"]);
}

#[test]
fn a_status_is_read_in_its_standard_spelling() {
    let (operation, rules) =
        operation("3.0.0", "{responses: {4xx: {}, Default: {}, 299: {}, other: {}, x-a: 1}}");
    let statuses: Vec<_> = operation.responses.iter().map(|(status, _)| status.as_str()).collect();
    assert_eq!(statuses, ["4XX", "default", "299", "other"]);
    assert_eq!(rules, ["odd-status"]);
}

#[test]
fn callbacks_are_read_with_their_expression() {
    let (operation, rules) =
        operation("3.0.0", "{callbacks: {made: {'{$request.body#/url}': {post: {responses: {}}}}}}");
    let (name, expression, item) = &operation.callbacks[0];
    assert_eq!((name.as_str(), expression.as_str()), ("made", "{$request.body#/url}"));
    assert_eq!(item.operations[0].0, "POST");
    assert_eq!(rules, NONE);
}

#[test]
fn callbacks_that_lead_to_themselves_end() {
    let (operation, rules) = operation("3.0.0", "{callbacks: {a: {b: {post: {$ref: '#/paths/~1a/post'}}}}}");
    assert_eq!(operation.callbacks.len(), 1);
    assert_eq!(rules, ["unsupported-keyword"]);
}

#[test]
fn a_schema_in_place_of_content_is_json() {
    let (operation, rules) =
        operation("3.0.0", "{requestBody: {schema: {type: object}}, responses: {200: {schema: {}}}}");
    assert!(operation.body.as_ref().is_some_and(|body| here(body).content[0].0 == "application/json"));
    assert_eq!(here(&operation.responses[0].1).content[0].0, "application/json");
    assert_eq!(rules, ["unknown-key"]);
}

#[test]
fn samples_are_read_with_their_places() {
    let (operation, rules) = operation(
        "3.0.0",
        "{requestBody: {content: {application/json: {example: {$ref: '#/data'}, examples: {a: {value: 1}, b: {$ref: '#/components/examples/B'}, c: {id: 7}, d: {summary: nothing}}}}}}",
    );
    let Some(body) = &operation.body else { panic!("no body") };
    let examples = &here(body).content[0].1.examples;
    assert_eq!(here(&examples[0]).value, json!({"$ref": "#/data"}));
    assert_eq!(here(&examples[1]).value, json!(1));
    assert!(here(&examples[1]).at.to_string().ends_with("/examples/a/value"));
    assert_eq!(key_of(&examples[2]), "a.yaml#/components/examples/B");
    assert_eq!(here(&examples[3]).value, json!({"id": 7}));
    assert_eq!(examples.len(), 4);
    assert_eq!(rules, ["bare-example"]);
}

#[test]
fn the_encoding_of_a_form_is_read() {
    let (operation, rules) = operation(
        "3.0.0",
        "{requestBody: {content: {multipart/form-data: {schema: {}, encoding: {photo: {contentType: image/png}, ids: {style: form, explode: false}}}}}}",
    );
    let Some(body) = &operation.body else { panic!("no body") };
    let encoding = &here(body).content[0].1.encoding;
    assert_eq!(encoding[0].1.content_type.as_deref(), Some("image/png"));
    assert_eq!(encoding[1].1.explode, Some(false));
    assert_eq!(rules, NONE);
}

#[test]
fn links_are_named_once() {
    let (_, report) =
        read_as("3.0.0", "paths: {/a: {get: {responses: {200: {links: {}}, 201: {links: {}}}}}}");
    assert_eq!(report.diagnostics().len(), 1);
}

#[test]
fn a_body_parameter_in_3_0_is_the_body() {
    let (operation, rules) =
        operation("3.0.0", "{parameters: [{in: body, name: a, schema: {type: string}}]}");
    assert_eq!(operation.body.as_ref().map(|body| here(body).content.len()), Some(1));
    assert!(operation.parameters.is_empty());
    assert_eq!(rules, ["body-parameter"]);
}

#[test]
fn no_value_in_place_of_a_part_stops_the_run() {
    for value in ["null", "7", "text", "[]", "[7]", "{}", "{a: 7}", "true"] {
        for key in [
            "parameters",
            "requestBody",
            "responses",
            "callbacks",
            "security",
            "servers",
            "tags",
            "operationId",
        ] {
            operation("3.0.0", &format!("{{{key}: {value}}}"));
        }
        for key in ["paths", "components", "info", "servers", "security", "tags", "webhooks", "definitions"] {
            super::read(&format!("openapi: 3.1.0\n{key}: {value}\n"));
        }
    }
}
