use super::exported;
use serde_json::{Value, json};

fn with_schemas(schemas: Value) -> Value {
    let mut document = exported(&json!({
        "openapi": "3.1.0", "info": {"title": "A", "version": "1"}, "paths": {},
        "servers": [{"url": "https://a.test"}],
        "components": {"schemas": schemas}
    }));
    document["components"]["schemas"].take()
}

#[test]
fn each_shape_has_its_schema() {
    let schemas = with_schemas(json!({
        "Alias": {"type": "array", "items": {"type": ["string", "null"]}, "maxItems": 3},
        "Cat": {"type": "object", "required": ["kind"], "properties": {"kind": {"const": "cat"}}},
        "Dog": {"type": "object", "required": ["kind"], "properties": {"kind": {"const": "dog"}}, "additionalProperties": {"type": "number"}},
        "Pet": {"oneOf": [{"$ref": "#/components/schemas/Cat"}, {"$ref": "#/components/schemas/Dog"}],
                "discriminator": {"propertyName": "kind", "mapping": {"cat": "#/components/schemas/Cat", "dog": "#/components/schemas/Dog"}}},
        "Loose": {"anyOf": [{"$ref": "#/components/schemas/Cat"}, {"type": "boolean"}]},
        "Many": {"anyOf": [{"type": "string"}, {"type": "array", "items": {"type": "string"}}]},
        "Pair": {"type": "array", "prefixItems": [{"type": "string"}, {"type": "integer"}], "items": false},
        "Size": {"type": "integer", "enum": [1, 2]},
        "Table": {"type": "object", "additionalProperties": true, "minProperties": 1},
        "Whole": {"type": "object", "additionalProperties": true, "properties": {
            "size": {"anyOf": [{"$ref": "#/components/schemas/Size"}, {"type": "null"}]},
            "some": {"const": "x", "type": ["string", "null"]},
            "raw": {"type": "string", "contentEncoding": "base64"},
            "secret": {"type": "string", "format": "password", "writeOnly": true, "deprecated": true}
        }}
    }));
    let expected = json!({
        "Alias": {
            "x-rust-path": "crate_x::a::models::Alias", "x-source": "a.json#/components/schemas/Alias",
            "type": "array", "items": {"type": ["string", "null"]}, "maxItems": 3
        },
        "Cat": {
            "x-rust-path": "crate_x::a::models::Cat", "x-source": "a.json#/components/schemas/Cat",
            "type": "object", "properties": {"kind": {"type": "string", "const": "cat"}},
            "required": ["kind"]
        },
        "Dog": {
            "x-rust-path": "crate_x::a::models::Dog", "x-source": "a.json#/components/schemas/Dog",
            "type": "object", "properties": {"kind": {"type": "string", "const": "dog"}},
            "required": ["kind"], "additionalProperties": {"type": "number", "format": "double"}
        },
        "Loose": {
            "x-rust-path": "crate_x::a::models::Loose", "x-source": "a.json#/components/schemas/Loose",
            "anyOf": [{"$ref": "#/components/schemas/Cat"}, {"type": "boolean"}]
        },
        "Many": {
            "x-rust-path": "crate_x::a::models::Many", "x-source": "a.json#/components/schemas/Many",
            "anyOf": [{"type": "string"}, {"type": "array", "items": {"type": "string"}}]
        },
        "Pair": {
            "x-rust-path": "crate_x::a::models::Pair", "x-source": "a.json#/components/schemas/Pair",
            "type": "array", "prefixItems": [{"type": "string"}, {"type": "integer", "format": "int64"}],
            "items": false
        },
        "Pet": {
            "x-rust-path": "crate_x::a::models::Pet", "x-source": "a.json#/components/schemas/Pet",
            "oneOf": [{"$ref": "#/components/schemas/Cat"}, {"$ref": "#/components/schemas/Dog"}],
            "discriminator": {
                "propertyName": "kind",
                "mapping": {"cat": "#/components/schemas/Cat", "dog": "#/components/schemas/Dog"}
            }
        },
        "Size": {
            "x-rust-path": "crate_x::a::models::Size", "x-source": "a.json#/components/schemas/Size",
            "type": "integer", "enum": [1, 2]
        },
        "Table": {
            "x-rust-path": "crate_x::a::models::Table", "x-source": "a.json#/components/schemas/Table",
            "type": "object", "additionalProperties": true, "minProperties": 1
        },
        "Whole": {
            "x-rust-path": "crate_x::a::models::Whole", "x-source": "a.json#/components/schemas/Whole",
            "type": "object",
            "properties": {
                "size": {"anyOf": [{"$ref": "#/components/schemas/Size"}, {"type": "null"}]},
                "some": {"type": ["string", "null"], "enum": ["x", null]},
                "raw": {"type": "string", "contentEncoding": "base64"},
                "secret": {"type": "string", "format": "password", "deprecated": true, "writeOnly": true}
            },
            "additionalProperties": true
        }
    });
    assert_eq!(schemas, expected);
}

#[test]
fn what_validators_refuse_stands_aside() {
    let schemas = with_schemas(json!({
        "Size": {"type": "string", "enum": ["s", "m"], "default": "xl"},
        "Whole": {"type": "object", "properties": {
            "glob": {"type": "string", "pattern": "*.txt"},
            "count": {"type": "integer", "default": "10"},
            "known": {"type": "integer", "default": 10, "maximum": 10},
            "over": {"type": "integer", "default": 11, "maximum": 10},
            "code": {"type": "string", "pattern": "^[a-z]+$", "default": "abc"},
            "list": {"type": "array", "items": {"type": "string", "format": "date"}, "default": ["2024-01-31"]},
            "none": {"type": "string", "default": null},
            "step": {"type": "number", "multipleOf": 0}
        }}
    }));
    let expected = json!({
        "Size": {
            "x-rust-path": "crate_x::a::models::Size", "x-source": "a.json#/components/schemas/Size",
            "type": "string", "enum": ["s", "m"], "x-default": "xl"
        },
        "Whole": {
            "x-rust-path": "crate_x::a::models::Whole", "x-source": "a.json#/components/schemas/Whole",
            "type": "object",
            "properties": {
                "glob": {"type": "string", "x-pattern": "*.txt"},
                "count": {"type": "integer", "format": "int64", "x-default": "10"},
                "known": {"type": "integer", "format": "int64", "maximum": 10, "default": 10},
                "over": {"type": "integer", "format": "int64", "maximum": 10, "x-default": 11},
                "code": {"type": "string", "pattern": "^[a-z]+$", "x-default": "abc"},
                "list": {
                    "type": "array", "items": {"type": "string", "format": "date"},
                    "default": ["2024-01-31"]
                },
                "none": {"type": "string", "x-default": null},
                "step": {"type": "number", "format": "double"}
            }
        }
    });
    assert_eq!(schemas, expected);
}

#[test]
fn a_union_that_holds_itself_does_not_hold_up_a_default() {
    let schemas = with_schemas(json!({
        "A": {"anyOf": [{"$ref": "#/components/schemas/B"}, {"$ref": "#/components/schemas/C"}], "default": 1},
        "B": {"anyOf": [{"$ref": "#/components/schemas/A"}, {"$ref": "#/components/schemas/C"}]},
        "C": {"anyOf": [{"$ref": "#/components/schemas/A"}, {"$ref": "#/components/schemas/B"}]}
    }));
    assert_eq!(schemas["A"].get("default"), None);
    assert_eq!(schemas["A"]["x-default"], 1);
}
