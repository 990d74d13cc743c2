mod operations;
mod schemas;
mod security;

use super::openapi;
use crate::export::fixture::read;
use serde_json::{Value, json};

fn written(document: &Value) -> String {
    let (api, names) = read(document);
    openapi(&api, &names, "crate_x::a")
}

fn exported(document: &Value) -> Value {
    serde_json::from_str(&written(document)).expect("the export is JSON")
}

#[test]
fn a_document_comes_out_with_its_facts_and_rust_paths() {
    let document = json!({
        "openapi": "3.0.0", "info": {"title": "Depots", "version": "", "description": "Prose."},
        "servers": [
            {"url": "/v1", "description": "Test"},
            {"url": "https://{zone}.test", "description": "Live",
             "variables": {"zone": {"default": "eu", "enum": ["us"]}}}
        ],
        "security": [{"the key": []}],
        "paths": {"/depots/{depotId}": {"get": {
            "tags": ["Depot"], "summary": "Get a depot", "description": "Prose.", "deprecated": true,
            "parameters": [
                {"in": "path", "name": "depotId", "required": true, "schema": {"type": "string"}, "example": "d1"},
                {"in": "query", "name": "kinds", "explode": false, "schema": {"type": "array", "items": {"type": "string"}}},
                {"in": "query", "name": "filter", "content": {"application/json": {"schema": {"type": "object"}}}}
            ],
            "responses": {
                "404": {"description": "Prose."},
                "200": {"description": "Prose.", "content": {"application/json": {
                    "schema": {"$ref": "#/components/schemas/DepotDTO"}, "example": {"name": "x"}}}}
            }
        }}},
        "components": {
            "securitySchemes": {"the key": {"type": "apiKey", "in": "header", "name": "x-key"}},
            "schemas": {"DepotDTO": {"type": "object", "required": ["openSince"], "properties": {
                "openSince": {"type": "string", "format": "date", "readOnly": true, "description": "Prose."},
                "size": {"type": "integer", "nullable": true, "minimum": 0, "exclusiveMinimum": true, "example": 3}
            }}}
        }
    });
    let expected = json!({
        "openapi": "3.1.1",
        "info": {
            "title": "Depots", "version": "undocumented", "x-rust-path": "crate_x::a",
            "x-source": "a.json#"
        },
        "servers": [
            {"url": "/v1", "description": "Test", "x-rust-path": "crate_x::a::Environment::Test"},
            {
                "url": "https://{zone}.test", "description": "Live",
                "variables": {"zone": {"enum": ["us", "eu"], "default": "eu"}},
                "x-rust-path": "crate_x::a::Environment::Live"
            }
        ],
        "tags": [{"name": "Depot", "x-rust-path": "crate_x::a::depot"}],
        "paths": {
            "/depots/{depotId}": {
                "get": {
                    "operationId": "depot.get", "x-rust-path": "crate_x::a::depot::get",
                    "tags": ["Depot"], "summary": "Get a depot", "deprecated": true,
                    "parameters": [
                        {
                            "in": "path", "name": "depotId", "required": true, "x-rust-name": "depot_id",
                            "schema": {"type": "string", "examples": ["d1"]}
                        },
                        {
                            "in": "query", "name": "kinds", "style": "form", "explode": false,
                            "schema": {"type": "array", "items": {"type": "string"}}
                        },
                        {
                            "in": "query", "name": "filter",
                            "content": {
                                "application/json": {
                                    "schema": {"type": "object", "additionalProperties": true}
                                }
                            }
                        }
                    ],
                    "responses": {
                        "200": {
                            "description": "OK",
                            "content": {
                                "application/json": {
                                    "schema": {"$ref": "#/components/schemas/Depot"},
                                    "examples": {"1": {"value": {"name": "x"}}}
                                }
                            }
                        },
                        "404": {"description": "Not Found"}
                    },
                    "security": [{"the_key": []}], "x-source": "a.json#/paths/~1depots~1{depotId}/get"
                }
            }
        },
        "components": {
            "schemas": {
                "Depot": {
                    "x-rust-path": "crate_x::a::models::Depot", "x-wire-name": "DepotDTO",
                    "x-source": "a.json#/components/schemas/DepotDTO", "type": "object",
                    "properties": {
                        "openSince": {
                            "type": "string", "format": "date", "readOnly": true,
                            "x-rust-name": "open_since"
                        },
                        "size": {
                            "type": ["integer", "null"], "format": "int64", "exclusiveMinimum": 0,
                            "examples": [3]
                        }
                    },
                    "required": ["openSince"]
                }
            },
            "securitySchemes": {
                "the_key": {
                    "type": "apiKey", "in": "header", "name": "x-key", "x-wire-name": "the key",
                    "x-rust-path": "crate_x::a::Auth::api_key",
                    "x-source": "a.json#/components/securitySchemes/the key"
                }
            }
        }
    });
    // As text, since the order of keys counts too.
    let expected = serde_json::to_string_pretty(&expected).expect("keys are strings");
    assert_eq!(written(&document), format!("{expected}\n"));
}
