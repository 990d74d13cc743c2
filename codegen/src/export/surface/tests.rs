use super::surface;
use crate::export::fixture::read;
use serde_json::{Value, json};

fn listed(document: &Value) -> String {
    let (api, names) = read(document);
    surface(&api, &names, "crate_x::a")
}

fn document() -> Value {
    json!({
        "openapi": "3.1.0", "info": {"title": "Depots", "version": "1.2"},
        "servers": [{"url": "https://{zone}.test", "description": "Live",
                     "variables": {"zone": {"default": "eu", "enum": ["eu", "us"]}}}],
        "paths": {"/depots/{depotId}": {
            "get": {
                "tags": ["Depot"], "deprecated": true, "security": [{"key": []}, {}],
                "parameters": [
                    {"in": "path", "name": "depotId", "required": true, "schema": {"type": "string"}},
                    {"in": "query", "name": "kinds", "explode": false, "schema": {"type": "array", "items": {"$ref": "#/components/schemas/Kind"}}},
                    {"in": "query", "name": "limit", "schema": {"type": "integer", "minimum": 1, "default": 10}}
                ],
                "responses": {
                    "200": {"description": "", "content": {"application/json": {"schema": {"$ref": "#/components/schemas/Depot"}}}},
                    "404": {"description": "", "content": {"text/plain": {}}},
                    "409": {"description": "", "content": {"application/json": {"schema": {"$ref": "#/components/schemas/Kind"}}}}
                }
            },
            "put": {
                "tags": ["Depot"],
                "requestBody": {"required": true, "content": {
                    "application/json": {"schema": {"$ref": "#/components/schemas/Depot"}},
                    "application/x-www-form-urlencoded": {"schema": {"$ref": "#/components/schemas/Depot"}}
                }},
                "responses": {"204": {"description": ""}}
            }
        }},
        "webhooks": {"depot.closed": {"post": {"requestBody": {"content": {"application/json": {
            "schema": {"$ref": "#/components/schemas/Depot"}}}}}}},
        "components": {
            "securitySchemes": {"key": {"type": "apiKey", "in": "query", "name": "k"}},
            "schemas": {
                "Kind": {"type": "string", "enum": ["small", "very large"]},
                "Depot": {"type": "object", "required": ["name", "kind"], "additionalProperties": {"type": "number"}, "properties": {
                    "name": {"type": "string", "maxLength": 40, "pattern": "^\\w+$"},
                    "kind": {"$ref": "#/components/schemas/Kind"},
                    "openSince": {"type": ["string", "null"], "format": "date-time", "readOnly": true},
                    "odd key": {"type": "array", "items": {"type": "object", "additionalProperties": true}}
                }},
                "Part": {"anyOf": [{"$ref": "#/components/schemas/Depot"}, {"type": "boolean"}]},
                "Parts": {"type": "array", "items": {"$ref": "#/components/schemas/Part"}}
            }
        }
    })
}

#[test]
fn every_public_fact_is_a_line() {
    let expected = r#"api crate_x::a = "Depots" version "1.2"
auth key as api_key key in query k
call depot::get = GET /depots/{depotId}
call depot::get deprecated
call depot::get error 404 text/plain: text
call depot::get error 409 application/json: Kind
call depot::get fails with GetDepotError
call depot::get fn get(depot_id, params: GetParams)
call depot::get path depotId as depot_id: string required
call depot::get query kinds: [Kind] optional joined-by-commas
call depot::get query limit: integer optional minimum 1 default 10
call depot::get reply 200 application/json: Depot
call depot::get returns Depot
call depot::get security key | none
call depot::update = PUT /depots/{depotId}
call depot::update body application/json: Depot required
call depot::update body application/x-www-form-urlencoded: Depot required
call depot::update fn update(depot_id, body)
call depot::update fn update_as_form(depot_id, body)
call depot::update path depotId as depot_id: string required
call depot::update reply 204: nothing
call depot::update returns nothing
environment Live = https://{zone}.test
environment Live variable zone default "eu" one of "eu", "us"
type Depot model sent received
type Depot new(name, kind)
type Depot."odd key" as odd_key: [{string: Json}] optional
type Depot.* as extra: {string: number}
type Depot.kind: Kind required
type Depot.name: string required max-length 40 pattern "^\\w+$"
type Depot.openSince as open_since: string date-time optional nullable read-only
type GetDepotError replies received
type GetDepotError.Conflict: Kind when 409
type GetDepotError.NotFound: text when 404
type Kind enum string sent received
type Kind."small" as Small
type Kind."very large" as VeryLarge
type Part union sent received
type Part.Boolean: boolean
type Part.Depot: Depot
type Parts = [Part] sent received
webhook DepotClosed (depot.closed): Depot
"#;
    assert_eq!(listed(&document()), expected);
}

/// Returns the lines that differ between two listings.
fn drift(change: impl FnOnce(&mut Value)) -> Vec<String> {
    let before = listed(&document());
    let mut changed = document();
    change(&mut changed);
    let after = listed(&changed);
    let only = |mark: &str, lines: &str, others: &str| -> Vec<String> {
        let others: Vec<&str> = others.lines().collect();
        lines.lines().filter(|line| !others.contains(line)).map(|line| format!("{mark} {line}")).collect()
    };
    [only("-", &before, &after), only("+", &after, &before)].concat()
}

#[test]
fn a_field_that_becomes_required_is_a_changed_line() {
    let lines = drift(|document| {
        document["components"]["schemas"]["Depot"]["required"] = json!(["name", "kind", "odd key"]);
    });
    assert_eq!(
        lines,
        [
            r#"- type Depot new(name, kind)"#,
            r#"- type Depot."odd key" as odd_key: [{string: Json}] optional"#,
            r#"+ type Depot new(name, kind, odd_key)"#,
            r#"+ type Depot."odd key" as odd_key: [{string: Json}] required"#,
        ]
    );
}

#[test]
fn a_new_value_is_a_new_line() {
    let lines = drift(|document| {
        document["components"]["schemas"]["Kind"]["enum"] = json!(["small", "very large", "closed"]);
    });
    assert_eq!(lines, [r#"+ type Kind."closed" as Closed"#,]);
}

#[test]
fn a_call_that_moves_is_one_changed_line() {
    let lines = drift(|document| {
        let item = document["paths"]["/depots/{depotId}"].take();
        document["paths"] = json!({"/v2/depots/{depotId}": item});
    });
    assert_eq!(
        lines,
        [
            r#"- call depot::get = GET /depots/{depotId}"#,
            r#"- call depot::update = PUT /depots/{depotId}"#,
            r#"+ call depot::get = GET /v2/depots/{depotId}"#,
            r#"+ call depot::update = PUT /v2/depots/{depotId}"#,
        ]
    );
}

#[test]
fn lines_hold_no_hidden_characters() {
    let lines = drift(|document| {
        document["info"]["version"] = json!("1\n\u{202e}2");
    });
    assert_eq!(
        lines,
        [
            r#"- api crate_x::a = "Depots" version "1.2""#,
            r#"+ api crate_x::a = "Depots" version "1\n\u{202e}2""#,
        ]
    );
}
