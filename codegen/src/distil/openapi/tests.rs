//! Rules of distilling documents.

use super::{Distilled, facts};
use crate::diagnostic::Report;
use crate::distil::Options;
use crate::input::Export;
use serde_json::{Value, json};
use std::sync::Arc;

const LONG: &str = "Sends the crate to the depot that stands nearest to it.";

/// Distils an export whose first file is the main one, twice; the second time changes nothing.
fn distil(files: &[(&str, String)], options: Options) -> Distilled {
    let run = |main: &str, files: Vec<(String, String)>| {
        let files = files.into_iter().map(|(name, text)| (Arc::from(name), text.into_bytes()));
        let export = Export { main: main.into(), files: files.collect() };
        let mut report = Report::default();
        let found = facts(&export, &options, &mut report);
        found.unwrap_or_else(|| panic!("nothing is left of the document:\n{report}"))
    };
    let once = run(files[0].0, files.iter().map(|(name, text)| ((*name).to_owned(), text.clone())).collect());
    let twice = run("openapi.json", once.files.clone().into_iter().collect());
    assert_eq!(once.files, twice.files, "a second run changes the document");
    once
}

/// Returns what is left of a document in one file.
fn left(document: &Value) -> Value {
    let found = distil(&[("raw.json", document.to_string())], Options::default());
    serde_json::from_str(&found.files["openapi.json"]).unwrap()
}

/// Returns what is left of one part of a document.
fn left_of(pointer: &str, part: Value) -> Value {
    let mut document = json!({"openapi": "3.0.3", "info": {"title": "T", "version": "1"}, "paths": {"/a": {"get": {}}},
        "components": {"schemas": {}, "securitySchemes": {}, "parameters": {}}});
    let (parent, key) = pointer.rsplit_once('/').unwrap();
    let parent = document.pointer_mut(parent).unwrap();
    parent.as_object_mut().unwrap().insert(key.replace("~1", "/"), part);
    left(&document).pointer(pointer).cloned().unwrap()
}

fn schema(schema: Value) -> Value {
    left_of("/components/schemas/Crate", schema)
}

#[test]
fn annotations_go_and_properties_of_their_names_stay() {
    let text = json!({"type": "string", "description": LONG});
    let bare = json!({"type": "string"});
    let raw = json!({"title": "Crate", "description": LONG, "externalDocs": {"url": "u"}, "x-note": 1,
        "properties": {"description": text, "title": text, "example": text, "externalDocs": text, "x-note": text, "$ref": text},
        "patternProperties": {"description": text}, "example": {"description": "an old crate"}, "x-nullable": true,
        "default": {"description": LONG}});
    let wanted = json!({"title": "Crate",
        "properties": {"description": bare, "title": bare, "example": bare, "externalDocs": bare, "x-note": bare, "$ref": bare},
        "patternProperties": {"description": bare}, "example": {"description": "an old crate"}, "x-nullable": true,
        "default": {"description": LONG}});
    assert_eq!(schema(raw), wanted);
}

#[test]
fn mistyped_keys_keep_what_the_parser_reads_in_them() {
    let raw = json!({"propertes": {"description": {"type": "string", "description": LONG}}, "x_note": LONG, "Description": LONG,
        "exampel": {"description": "an old crate"}});
    assert_eq!(
        schema(raw),
        json!({"propertes": {"description": {"type": "string"}},
        "exampel": {"description": "an old crate"}})
    );
}

#[test]
fn values_keep_their_names_and_lose_what_is_said_of_them() {
    let raw = json!({"enum": ["a"], "example": "a", "x-enum-varnames": ["A"], "x-enum-descriptions": [LONG],
        "x-ms-enum": {"name": "E", "values": [{"value": "a", "name": "A", "description": LONG}]}});
    let wanted = json!({"enum": ["a"], "example": "a", "x-enum-varnames": ["A"],
        "x-ms-enum": {"name": "E", "values": [{"value": "a", "name": "A"}]}});
    assert_eq!(schema(raw), wanted);
}

#[test]
fn replies_are_described_by_their_status() {
    let raw = json!({"summary": "Sends a crate", "description": LONG, "x-codeSamples": [], "responses": {
        "200": {"description": LONG, "headers": {"x-rate": {"description": LONG, "schema": {"type": "integer"}}}},
        "4XX": {}, "default": {"$ref": "#/components/responses/R", "description": LONG}, "500": LONG, "x-more": 1}});
    let wanted = json!({"summary": "Sends a crate", "responses": {
        "200": {"description": "OK", "headers": {"x-rate": {"schema": {"type": "integer"}}}},
        "4XX": {"description": "Client Error"}, "default": {"$ref": "#/components/responses/R"},
        "500": {"description": "Internal Server Error"}}});
    assert_eq!(left_of("/paths/~1a/get", raw), wanted);
}

#[test]
fn titles_stay_unless_they_are_sentences() {
    let raw = json!({"get": {"summary": "Sends a crate. Needs a token.", "responses": {}},
        "put": {"summary": LONG, "description": LONG, "responses": {}}, "summary": "Crates"});
    let short = "Sends crate to depot that stands nearest to it.";
    let wanted = json!({"get": {"responses": {}}, "put": {"summary": short, "responses": {}}});
    assert_eq!(left_of("/paths/~1a", raw), wanted);
}

#[test]
fn what_a_description_says_of_a_key_stays_as_a_fact() {
    let raw = json!({"type": "apiKey", "in": "header", "name": "Authorization", "description": "Use: Bearer {key}"});
    let wanted = json!({"type": "apiKey", "in": "header", "name": "Authorization", "x-prefix": "Bearer "});
    assert_eq!(left_of("/components/securitySchemes/Key", raw), wanted);
}

#[test]
fn scopes_keep_their_names() {
    let raw = json!({"type": "oauth2", "flows": {"clientCredentials": {"tokenUrl": "https://a.io/t", "scopes": {"read": LONG}}}});
    let found = left_of("/components/securitySchemes/Login", raw);
    assert_eq!(
        found["flows"]["clientCredentials"],
        json!({"tokenUrl": "https://a.io/t", "scopes": {"read": ""}})
    );
}

#[test]
fn samples_are_told_from_what_is_said_of_them() {
    let raw = json!({"name": "mobile", "in": "query", "schema": {"type": "string", "example": "+47 912 66 802"}, "examples": {
        "one": {"summary": LONG, "value": "+47 912 66 802"}, "bare": {"description": "a crate"}, "$ref": {"value": LONG}}});
    let found = left_of("/components/parameters/P", raw);
    let wanted = json!({"name": "mobile", "in": "query", "schema": {"type": "string", "example": "+55 500 00 001"}, "examples": {
        "one": {"value": "+55 500 00 001"}, "bare": {}, "$ref": {"value": LONG}}});
    assert_eq!(found, wanted);
}

#[test]
fn a_sample_that_quotes_a_description_is_replaced() {
    let raw = json!({"description": LONG, "example": ["Short.", LONG]});
    assert_eq!(schema(raw), json!({"example": ["Short.", "Text"]}));
}

#[test]
fn an_extension_stays_where_references_lead_into_it() {
    let raw = json!({"openapi": "3.0.3", "info": {"title": "T", "version": "1", "contact": {"name": "N"}}, "paths": {},
        "x-parts": {"Box": {"type": "object", "description": LONG}, "more": 1}, "x-logo": {"url": "u"},
        "components": {"schemas": {"Crate": {"$ref": "#/x-parts/Box"}}}});
    let wanted = json!({"openapi": "3.0.3", "info": {"title": "T", "version": "1"}, "paths": {},
        "x-parts": {"Box": {"type": "object"}, "more": 1},
        "components": {"schemas": {"Crate": {"$ref": "#/x-parts/Box"}}}});
    assert_eq!(left(&raw), wanted);
}

#[test]
fn swagger_stays_swagger() {
    let raw = json!({"swagger": "2.0", "info": {"title": "T", "version": "1"}, "paths": {"/a": {"get": {
        "parameters": [{"name": "token", "in": "header", "type": "string", "description": LONG, "x-example": "k3k3k3k3k3"}],
        "responses": {"200": {"description": LONG, "examples": {"application/json": {"description": "a crate"}}}}}}},
        "definitions": {"Crate": {"discriminator": "kind", "description": LONG}}});
    let wanted = json!({"swagger": "2.0", "info": {"title": "T", "version": "1"}, "paths": {"/a": {"get": {
        "parameters": [{"name": "token", "in": "header", "type": "string", "x-example": "TOKEN_1xxx"}],
        "responses": {"200": {"description": "OK", "examples": {"application/json": {"description": "a crate"}}}}}}},
        "definitions": {"Crate": {"discriminator": "kind"}}});
    assert_eq!(left(&raw), wanted);
}

#[test]
fn files_keep_their_places_and_references_follow_their_names() {
    let main = "openapi: 3.0.3\ninfo: {title: T, version: '1'}\npaths: {$ref: ../parts/paths.yml}\ncomponents: {schemas: {Box: {$ref: '../parts/types.yaml#/Box', description: B}}}\n";
    let paths = "/a: {description: P, get: {description: G, responses: {'200': {description: Fine, content: {application/json: {schema: {$ref: ./types.yaml#/Crate}}}}}}}\n";
    let types = "Box: {description: B, properties: {description: {$ref: '#/Crate'}}}\nCrate: {type: string, description: C}\n";
    let files = [
        ("docs/main.yaml", main),
        ("parts/paths.yml", paths),
        ("parts/types.yaml", types),
        ("unused.yaml", "a: b"),
    ];
    let found = distil(&files.map(|(name, text)| (name, text.to_owned())), Options::default());
    let read = |name: &str| serde_json::from_str::<Value>(&found.files[name]).unwrap();
    assert_eq!(
        found.files.keys().collect::<Vec<_>>(),
        ["openapi.json", "parts/paths.json", "parts/types.json"]
    );
    assert_eq!(read("openapi.json")["paths"], json!({"$ref": "./parts/paths.json"}));
    let wanted = json!({"/a": {"get": {"responses": {"200": {"description": "OK",
        "content": {"application/json": {"schema": {"$ref": "./types.json#/Crate"}}}}}}}});
    assert_eq!(read("parts/paths.json"), wanted);
    let wanted =
        json!({"Box": {"properties": {"description": {"$ref": "#/Crate"}}}, "Crate": {"type": "string"}});
    assert_eq!(read("parts/types.json"), wanted);
}

#[test]
fn prose_stays_where_it_is_wanted() {
    let raw = json!({"openapi": "3.0.3", "info": {"title": "T", "version": "1", "description": LONG},
        "paths": {"/a": {"get": {"summary": LONG, "responses": {"200": {"description": LONG}}}}},
        "components": {"schemas": {"Crate": {"description": LONG, "example": "ole@depot.io"}}}});
    let found = distil(&[("raw.json", raw.to_string())], Options { keep_prose: true, ..Options::default() });
    let found: Value = serde_json::from_str(&found.files["openapi.json"]).unwrap();
    let mut wanted = raw;
    wanted["components"]["schemas"]["Crate"]["example"] = json!("user1@example.com");
    assert_eq!(found, wanted);
}

#[test]
fn how_a_path_is_known_is_a_fact_of_operations() {
    let raw = json!({"operationId": "moveCrate", "x-path-basis": "unknown", "x-method-basis": "implied", "x-note": LONG});
    let wanted = json!({"operationId": "moveCrate", "x-path-basis": "unknown", "x-method-basis": "implied"});
    assert_eq!(left_of("/paths/~1a/get", raw), wanted);
    assert_eq!(schema(json!({"type": "string", "x-path-basis": "unknown"})), json!({"type": "string"}));
}
