//! Rules of distilling collections.

use super::facts;
use crate::diagnostic::Report;
use crate::distil::{Options, Summary};
use crate::input::Export;
use serde_json::{Value, json};

/// Distils a collection twice; the second time changes nothing.
fn distil(collection: &Value) -> (Value, Summary) {
    let run = |text: String| {
        let export = Export { main: "a.json".into(), files: [("a.json".into(), text.into_bytes())].into() };
        let mut report = Report::default();
        let found = facts(&export, &Options::default(), &mut report);
        found.unwrap_or_else(|| panic!("nothing is left of the collection:\n{report}"))
    };
    let once = run(collection.to_string());
    let twice = run(once.files[super::MAIN].clone());
    assert_eq!(once.files, twice.files, "a second run changes the collection");
    assert_eq!(twice.summary, Summary::default());
    (serde_json::from_str(&once.files[super::MAIN]).unwrap(), once.summary)
}

/// Returns what is left of one item of a collection.
fn item(item: &Value) -> Value {
    let info = json!({"name": "Crates", "_postman_id": "1", "owner": 7,
        "schema": "https://schema.getpostman.com/json/collection/v2.0.0/collection.json"});
    let auth = json!({"type": "bearer", "bearer": {"token": ""}});
    let event = json!([{"listen": "test", "script": {"exec": ["a()"]}}]);
    distil(&json!({"info": info, "item": [item], "auth": auth, "event": event})).0["item"][0].clone()
}

fn description(text: &str) -> Value {
    item(&json!({"name": "a", "request": {"method": "POST", "url": "https://a.example/b", "description": text}}))
        ["request"]["description"]
        .clone()
}

#[test]
fn a_collection_keeps_its_facts_alone() {
    let raw = json!({"info": {"name": "Crates", "schema": "v2.0", "_postman_id": "1", "owner": "7",
            "description": "Welcome to the crates."},
        "event": [{"listen": "test", "script": {"exec": ["a()"]}}],
        "variable": [{"key": "base", "value": "https://a.example", "id": "2"}, {"value": ""}],
        "auth": {"type": "apikey", "apikey": {"key": "X-Key", "value": "q8Zk21LmNp07", "in": "header"}},
        "item": [{"name": "Lists", "id": "3", "request": "{{base}}/crates"}]});
    let setting = |key: &str, value: &str| json!({"key": key, "value": value, "type": "string"});
    let wanted = json!({"info": {"name": "Crates", "schema": super::SCHEMA},
        "item": [{"name": "Lists", "request": {"method": "GET", "header": [],
            "url": {"raw": "{{base}}/crates", "host": ["{{base}}"], "path": ["crates"]}}, "response": []}],
        "auth": {"type": "apikey",
            "apikey": [setting("key", "X-Key"), setting("value", "TOKEN_1xxxxx"), setting("in", "header")]},
        "variable": [{"key": "base", "value": "https://a.example"}]});
    let (left, summary) = distil(&raw);
    assert_eq!(left, wanted);
    assert_eq!((summary.descriptions, summary.samples), (1, 1));
}

#[test]
fn parameters_keep_what_is_said_of_them() {
    let raw = json!({"name": "a", "request": {"method": "GET",
        "url": {"raw": "https://a.example:8080/depots/:id?kind=open&at=", "variable": [{"key": "id", "value": "7"}],
            "query": [{"key": "kind", "value": "open", "description": "Required. The kind (`open` or `shut`), as it is."},
                {"key": "at", "value": "", "disabled": true, "description": "Where it stands."}]}}});
    let wanted = json!({"raw": "https://a.example:8080/depots/:id?kind=open", "protocol": "https",
        "host": ["a", "example"], "port": "8080", "path": ["depots", ":id"],
        "query": [{"key": "kind", "value": "open", "description": "Required. One of: `open` or `shut`."},
            {"key": "at", "value": "", "disabled": true}],
        "variable": [{"key": "id", "value": "7"}]});
    assert_eq!(item(&raw)["request"]["url"], wanted);
}

#[test]
fn copies_of_auth_go() {
    let bearer =
        |inherited: bool| json!({"type": "bearer", "bearer": {"token": ""}, "isInherited": inherited});
    let call =
        |auth: Value| item(&json!({"name": "a", "request": {"url": "https://a.example", "auth": auth}}));
    assert_eq!(call(bearer(true))["request"].get("auth"), None);
    assert_eq!(call(bearer(false))["request"]["auth"]["type"], "bearer");
    assert_eq!(call(json!({"type": "noauth", "isInherited": true}))["request"]["auth"]["isInherited"], true);
}

#[test]
fn comments_become_statements() {
    let body = "{\n  \"code\": \"A\", // Required, at most 8 characters\n  \"email\": \"ole@depot.io\",\n}";
    let template = "{\n  \"rank\": number, // Optional\n}";
    let raw = json!({"name": "a", "request": {"method": "POST", "url": "https://a.example/b",
            "body": {"mode": "raw", "raw": body, "options": {"raw": {"language": "json"}}}},
        "response": [{"name": "ok", "code": 201, "body": template, "header": [{"key": "Date", "value": "now"}],
            "originalRequest": {"method": "POST", "url": "https://a.example/b"}},
            {"name": "of another call", "code": 200, "body": template,
                "originalRequest": {"method": "POST", "url": "https://a.example/c/d"}}]});
    let left = item(&raw);
    let head = "| Path | Type | Required | Description |\n| --- | --- | --- | --- |";
    let wanted = format!(
        "### Request\n\n{head}\n| `code` |  | Yes | Maximum length: `8`. |\n\n### Reply 201\n\n{head}\n| `.` | object |  |  |\n| `rank` | number | No |  |"
    );
    assert_eq!(left["request"]["description"], wanted);
    let body = "{\n  \"code\": \"A\",\n  \"email\": \"user1@example.com\"\n}";
    assert_eq!(left["request"]["body"]["raw"], body);
    assert_eq!((&left["response"][0]["body"], &left["response"][1]["body"]), (&json!(""), &json!("")));
    assert_eq!(left["response"][0]["header"], json!([]));
}

#[test]
fn words_in_place_of_values_stay() {
    let body = "{\"id\": {{crate}}, \"rank\": number|null, \"lines\": [{\"sku\": \"string\"}, ...]}";
    let raw = json!({"name": "a", "request": {"method": "POST", "url": "https://a.example/b",
        "body": {"mode": "raw", "raw": body}}});
    let wanted = "{\n  \"id\": {{crate}},\n  \"rank\": number|null,\n  \"lines\": [\n    {\n      \"sku\": \"string\"\n    },\n    ...\n  ]\n}";
    assert_eq!(item(&raw)["request"]["body"]["raw"], wanted);
}

#[test]
fn sentences_go_also_where_a_sample_repeats_them() {
    let text = "A crate goes to the depot that stands nearest to it.\n\n### Reply 409\n\n```json\n{\"message\": \"FAR: a crate goes to the depot that stands nearest\"}\n```";
    let left = description(text);
    let wanted = "### Error 409\n\n```json\n{\n  \"message\": \"FAR: a crate goes to the depot\"\n}\n```";
    assert_eq!(left.as_str().and_then(|left| left.split("\n\n### Errors").next()), Some(wanted));
    assert_eq!(description("Sends a crate to its depot."), Value::Null);
}

#[test]
fn forms_files_and_graphql_keep_their_form() {
    let call = |body: Value| {
        item(&json!({"name": "a", "request": {"method": "POST", "url": "https://a.example", "body": body}}))["request"]
            ["body"]
            .clone()
    };
    let form = json!({"mode": "formdata", "formdata": [
        {"key": "label", "value": "x", "type": "text"}, {"key": "photo", "type": "file", "src": "/home/ole/a.png"}]});
    let files = json!([{"key": "label", "value": "x", "type": "text"}, {"key": "photo", "type": "file", "src": ["a.png"]}]);
    assert_eq!(call(form)["formdata"], files);
    let query =
        json!({"mode": "graphql", "graphql": {"query": "{ crates { id } }", "variables": "{\"a\": 1}"}});
    assert_eq!(call(query)["graphql"]["variables"], "{\n  \"a\": 1\n}");
    let file = json!({"mode": "file", "file": {"src": "/home/ole/a.bin"}});
    assert_eq!(call(file)["file"], json!({"src": "a.bin"}));
}
