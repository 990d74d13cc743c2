use super::{exported, read};
use serde_json::{Value, json};

fn with_paths(paths: Value) -> Value {
    exported(&json!({
        "openapi": "3.1.0", "info": {"title": "A", "version": "1"}, "paths": paths,
        "servers": [{"url": "https://a.test"}],
        "components": {"schemas": {"Text": {"type": "object", "properties": {"id": {"type": "string"}}}}}
    }))
}

#[test]
fn alike_paths_share_a_place() {
    let reply = json!({"204": {"description": ""}});
    let document = with_paths(json!({
        "/a/{x}": {"get": {"operationId": "first", "responses": reply}},
        "/a/{y}": {
            "get": {"operationId": "second", "responses": reply},
            "delete": {"operationId": "third", "responses": reply}
        },
        "/b?kind=1": {"get": {"operationId": "fourth", "responses": reply}},
        "/b?kind=2": {"get": {"operationId": "fifth", "responses": reply}}
    }));
    let expected = json!({
        "/a/{x}": {
            "get": {
                "operationId": "a.first", "x-rust-path": "crate_x::a::a::first", "x-wire-name": "first",
                "tags": ["a"],
                "parameters": [
                    {"in": "path", "name": "x", "required": true, "schema": {"type": "string"}}
                ],
                "responses": {"204": {"description": "No Content"}},
                "x-source": "a.json#/paths/~1a~1{x}/get"
            },
            "delete": {
                "operationId": "a.third", "x-rust-path": "crate_x::a::a::third", "x-wire-name": "third",
                "x-path": "/a/{y}", "tags": ["a"],
                "parameters": [
                    {
                        "in": "path", "name": "x", "required": true, "x-wire-name": "y",
                        "schema": {"type": "string"}
                    }
                ],
                "responses": {"204": {"description": "No Content"}},
                "x-source": "a.json#/paths/~1a~1{y}/delete"
            },
            "x-alternatives": {
                "get": [
                    {
                        "x-path": "/a/{y}", "operationId": "a.second",
                        "x-rust-path": "crate_x::a::a::second", "x-wire-name": "second", "tags": ["a"],
                        "parameters": [
                            {"in": "path", "name": "y", "required": true, "schema": {"type": "string"}}
                        ],
                        "responses": {"204": {"description": "No Content"}},
                        "x-source": "a.json#/paths/~1a~1{y}/get"
                    }
                ]
            }
        },
        "/b": {
            "get": {
                "operationId": "b.fourth", "x-rust-path": "crate_x::a::b::fourth",
                "x-wire-name": "fourth", "tags": ["b"],
                "parameters": [
                    {
                        "in": "query", "name": "kind", "required": true,
                        "schema": {"type": "string", "const": "1"}
                    }
                ],
                "responses": {"204": {"description": "No Content"}},
                "x-source": "a.json#/paths/~1b?kind=1/get"
            },
            "x-alternatives": {
                "get": [
                    {
                        "x-path": "/b", "operationId": "b.fifth", "x-rust-path": "crate_x::a::b::fifth",
                        "x-wire-name": "fifth", "tags": ["b"],
                        "parameters": [
                            {
                                "in": "query", "name": "kind", "required": true,
                                "schema": {"type": "string", "const": "2"}
                            }
                        ],
                        "responses": {"204": {"description": "No Content"}},
                        "x-source": "a.json#/paths/~1b?kind=2/get"
                    }
                ]
            }
        }
    });
    assert_eq!(document["paths"], expected);
}

#[test]
fn every_body_refers_to_a_component_with_a_rust_type() {
    let list = json!({"type": "array", "items": {"type": "string"}});
    let document = with_paths(json!({"/a": {"post": {
        "requestBody": {"required": true, "content": {
            "application/json": {"schema": list},
            "multipart/form-data": {
                "schema": {"type": "object", "properties": {"file": {"type": "string", "format": "binary"}, "meta": {"type": "object"}}},
                "encoding": {"meta": {"contentType": "application/json"}}
            }
        }},
        "responses": {
            "200": {"description": "", "content": {"text/plain": {"schema": {"type": "string"}}}},
            "400": {"description": "", "content": {"application/json": {}}},
            "5XX": {"description": "", "content": {"application/pdf": {}}},
            "default": {"description": ""}
        }
    }}}));
    let operation = &document["paths"]["/a"]["post"];
    let found = json!({
        "x-rust-paths": operation["x-rust-paths"], "requestBody": operation["requestBody"],
        "responses": operation["responses"], "schemas": document["components"]["schemas"],
    });
    let expected = json!({
        "x-rust-paths": {
            "application/json": "crate_x::a::a::create",
            "multipart/form-data": "crate_x::a::a::create_as_multipart"
        },
        "requestBody": {
            "required": true,
            "content": {
                "application/json": {"schema": {"$ref": "#/components/schemas/CreateA"}},
                "multipart/form-data": {
                    "schema": {"$ref": "#/components/schemas/CreateAMultipart"},
                    "encoding": {"meta": {"contentType": "application/json"}}
                }
            }
        },
        "responses": {
            "200": {
                "description": "OK",
                "content": {"text/plain": {"schema": {"$ref": "#/components/schemas/PlainText"}}}
            },
            "400": {
                "description": "Bad Request",
                "content": {"application/json": {"schema": {"$ref": "#/components/schemas/Json"}}}
            },
            "5XX": {
                "description": "Server error",
                "content": {"application/pdf": {"schema": {"$ref": "#/components/schemas/Bytes"}}}
            },
            "default": {"description": "Any other status"}
        },
        "schemas": {
            "Bytes": {
                "x-rust-path": "std::vec::Vec<u8>", "type": "string",
                "contentMediaType": "application/octet-stream"
            },
            "CreateA": {
                "x-rust-path": "crate_x::a::models::CreateA",
                "x-source": "a.json#/paths/~1a/post/requestBody/content/application~1json",
                "type": "array", "items": {"type": "string"}
            },
            "CreateAMultipart": {
                "x-rust-path": "crate_x::a::models::CreateAMultipart",
                "x-source": "a.json#/paths/~1a/post/requestBody/content/multipart~1form-data/schema",
                "type": "object",
                "properties": {
                    "file": {"type": "string", "contentMediaType": "application/octet-stream"},
                    "meta": {"type": "object", "additionalProperties": true}
                }
            },
            "Json": {"x-rust-path": "serde_json::Value"},
            "PlainText": {"x-rust-path": "std::string::String", "type": "string"},
            "Text": {
                "x-rust-path": "crate_x::a::models::Text", "x-source": "a.json#/components/schemas/Text",
                "type": "object", "properties": {"id": {"type": "string"}}
            }
        }
    });
    assert_eq!(found, expected);
}

#[test]
fn webhooks_refer_to_components_too() {
    let document = exported(&json!({
        "openapi": "3.1.0", "info": {"title": "A", "version": "1"}, "servers": [{"url": "https://a.test"}],
        "webhooks": {"depot.closed": {"post": {"summary": "Depot closed", "requestBody": {"content": {"application/json": {
            "schema": {"type": "array", "items": {"type": "string"}}}}}}}}
    }));
    let found = json!({"webhooks": document["webhooks"], "components": document["components"]});
    let expected = json!({
        "webhooks": {
            "depot.closed": {
                "post": {
                    "operationId": "webhooks.DepotClosed",
                    "x-rust-path": "crate_x::a::webhooks::DepotClosed",
                    "summary": "Depot closed",
                    "requestBody": {
                        "required": true,
                        "content": {
                            "application/json": {"schema": {"$ref": "#/components/schemas/DepotClosed"}}
                        }
                    },
                    "x-source": "a.json#/webhooks/depot.closed/post"
                }
            }
        },
        "components": {
            "schemas": {
                "DepotClosed": {
                    "x-rust-path": "crate_x::a::webhooks::DepotClosed",
                    "x-source": "a.json#/webhooks/depot.closed/post", "type": "array",
                    "items": {"type": "string"}
                }
            }
        }
    });
    assert_eq!(found, expected);
}

#[test]
fn what_is_not_stated_is_marked_and_read_back() {
    let id = json!({"in": "path", "name": "id", "required": true, "schema": {"type": "string"}});
    let call = |name: &str, method: &str, path: &str| {
        json!({
            "operationId": name, "tags": ["Depots"], "x-method-basis": method, "x-path-basis": path, "parameters": [id],
            "responses": {"204": {"description": "Done"}}
        })
    };
    let document = json!({
        "openapi": "3.1.0", "info": {"title": "A", "version": "1"}, "servers": [{"url": "https://a.test"}],
        "paths": {
            "/depots/{id}": {"get": call("findDepot", "stated", "implied"), "put": call("closeDepot", "unknown", "stated")},
            "/unknown/moveDepot/{id}": {"get": call("moveDepot", "implied", "unknown")}
        }
    });
    let marks = |document: &Value| -> Vec<Value> {
        let paths = document["paths"].as_object().expect("there are paths");
        let calls = paths.iter().flat_map(|(path, item)| {
            item.as_object().expect("it is an item").iter().map(move |call| (path, call))
        });
        calls
            .map(|(path, (method, call))| json!([method, path, call["x-method-basis"], call["x-path-basis"]]))
            .collect()
    };
    let once = exported(&document);
    let expected = [
        json!(["get", "/depots/{id}", null, "implied"]),
        json!(["put", "/depots/{id}", "unknown", null]),
        json!(["get", "/unknown/moveDepot/{id}", "implied", "unknown"]),
    ];
    assert_eq!(marks(&once), expected);
    assert_eq!(marks(&exported(&once)), expected);
    let known = |document: &Value| -> Vec<_> {
        let operations = read(document).0.operations.into_iter();
        operations.map(|call| (call.method, call.method_basis, call.path, call.path_basis)).collect()
    };
    assert_eq!(known(&document), known(&once));
}
