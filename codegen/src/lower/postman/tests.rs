//! Made-up collections, as the surface listing shows what was made of them.

mod body;
mod parameter;
mod security;

use crate::diagnostic::Report;
use crate::input::Export;
use crate::lower::DocsPolicy;
use crate::{export, merge, names, parse};
use serde_json::{Value, json};
use std::collections::BTreeMap;

/// Returns the lines of the surface listing, and the rules of what was reported.
fn surface(items: Value, more: Value) -> (Vec<String>, Vec<&'static str>) {
    let schema = "https://schema.getpostman.com/json/collection/v2.1.0/collection.json";
    let mut collection = json!({"info": {"name": "Depots", "schema": schema}, "item": items});
    if let (Value::Object(collection), Value::Object(more)) = (&mut collection, more) {
        collection.extend(more);
    }
    let files = BTreeMap::from([("a.json".into(), collection.to_string().into_bytes())]);
    let mut report = Report::default();
    let document = parse::postman::parse(&Export { main: "a.json".into(), files }, &mut report).unwrap();
    let facts = super::api(&document, "a", DocsPolicy::Facts, &mut report);
    let api = merge::api(facts, &mut report);
    let names = names::resolve(&api, &mut report);
    let lines = export::surface(&api, &names, "a").lines().map(str::to_owned).collect();
    (lines, report.diagnostics().iter().map(|diagnostic| diagnostic.rule).collect())
}

fn call(name: &str, method: &str, url: &str, more: Value) -> Value {
    let mut request = json!({"method": method, "url": url, "header": []});
    let mut item = json!({"name": name});
    if let (Value::Object(request), Value::Object(item), Value::Object(more)) =
        (&mut request, &mut item, more)
    {
        for (key, value) in more {
            let target = if key == "response" { &mut *item } else { &mut *request };
            target.insert(key, value);
        }
    }
    item["request"] = request;
    item
}

fn raw(text: &str) -> Value {
    json!({"mode": "raw", "raw": text})
}

fn having(lines: &[String], part: &str) -> Vec<String> {
    lines.iter().filter(|line| line.contains(part)).cloned().collect()
}

#[test]
fn folders_are_resources_and_their_auth_holds_inside() {
    let items = json!([{"name": "Crates", "auth": {"type": "bearer", "bearer": []}, "item": [
        call("Get crate", "GET", "https://depots.test/v1/crates/:crateId", json!({})),
        call("Open page", "GET", "https://depots.test/v1/page", json!({"auth": {"type": "noauth"}})),
    ]}]);
    let (lines, _) = surface(items, json!({}));
    assert_eq!(
        having(&lines, "call crates::get_crate"),
        [
            "call crates::get_crate = GET /v1/crates/{crateId}",
            "call crates::get_crate fn get_crate(crate_id)",
            "call crates::get_crate path crateId as crate_id: string required",
            "call crates::get_crate reply default application/json: Json",
            "call crates::get_crate returns Json",
            "call crates::get_crate security bearer",
        ]
    );
    assert_eq!(having(&lines, "open_page security"), Vec::<String>::new());
}

#[test]
fn a_header_of_most_calls_belongs_to_the_client() {
    let header = json!({"header": [{"key": "X-Tenant", "value": ""}]});
    let items = json!([
        call("A", "GET", "https://depots.test/a", header.clone()),
        call("B", "GET", "https://depots.test/b", header),
        call("C", "GET", "https://depots.test/c", json!({"header": [{"key": "X-Once", "value": "1"}]})),
    ]);
    let (lines, _) = surface(items, json!({}));
    assert_eq!(having(&lines, "c::c security"), ["call c::c security X-Tenant"]);
    assert_eq!(having(&lines, "call c::c header"), ["call c::c header X-Once as once: string required"]);
}

#[test]
fn the_call_that_takes_a_key_and_gives_a_token_signs_in() {
    let token = json!([{"name": "ok", "code": 200, "body": "{\"token\": \"t\"}"}]);
    let key = json!({"header": [{"key": "x-api-key", "value": ""}], "response": token});
    let items = json!([
        call("Get token", "POST", "https://depots.test/token", key),
        call("List crates", "GET", "https://depots.test/crates", json!({})),
    ]);
    let (lines, _) = surface(items, json!({"auth": {"type": "bearer", "bearer": []}}));
    assert_eq!(
        having(&lines, " security "),
        ["call crates::list_crates security bearer", "call token::get_token security x-api-key"]
    );
    assert_eq!(having(&lines, "sign in"), ["sign in by token::get_token: token for bearer"]);
}

#[test]
fn bodies_are_what_requests_and_saved_responses_show() {
    let saved = json!([
        {"name": "made", "code": 201, "body": "{\"id\": 7}", "originalRequest": {
            "method": "POST", "url": "https://depots.test/crates", "body": raw("{\"name\": \"a\", \"size\": 1.5}"),
        }},
        {"name": "of another call", "code": 200, "body": "{\"x\": 1}", "originalRequest": {
            "method": "GET", "url": "https://depots.test/depots/all",
        }},
    ]);
    let body = raw("{\"name\": \"string\" // Required\n}");
    let items =
        json!([call("Make", "POST", "https://depots.test/crates", json!({"body": body, "response": saved}))]);
    let (lines, rules) = surface(items, json!({}));
    assert_eq!(
        having(&lines, "type "),
        [
            "type MakeCrates model sent",
            "type MakeCrates new(name, size)",
            "type MakeCrates.name: string required",
            "type MakeCrates.size: number required",
            "type MakeCratesReply model received",
            "type MakeCratesReply.id: integer required",
        ]
    );
    assert_eq!(rules, ["foreign-response"]);
}

#[test]
fn forms_and_graphql_have_fields() {
    let form = json!({"mode": "formdata", "formdata": [
        {"key": "title", "value": "a", "type": "text"}, {"key": "photo", "type": "file", "src": []},
    ]});
    let graphql =
        json!({"mode": "graphql", "graphql": {"query": "{ crates }", "variables": "{\"first\": 1}"}});
    let items = json!([
        call("Attach", "POST", "https://depots.test/attach", json!({"body": form})),
        call("Ask", "POST", "https://depots.test/ask", json!({"body": graphql})),
    ]);
    let (lines, _) = surface(items, json!({}));
    assert_eq!(having(&lines, ": file"), ["type Attach.photo: file required"]);
    assert_eq!(having(&lines, "type Ask.query"), ["type Ask.query: string required"]);
}

#[test]
fn a_call_without_a_url_is_a_webhook_with_what_its_folders_say() {
    let table = "#### Shared fields\n\n| Field | Type | Always |\n|---|---|---|\n| sentAt | Date | ✅ |\n";
    let items = json!([{"name": "Webhooks", "description": table, "item": [
        call("CrateMoved", "POST", "", json!({"body": raw("{\"crate\": {\"id\": \"number\"}}")})),
    ]}]);
    let (lines, _) = surface(items, json!({}));
    assert_eq!(having(&lines, "webhook "), ["webhook CrateMoved: CrateMovedEvent"]);
    assert_eq!(
        having(&lines, "type CrateMovedEvent."),
        [
            "type CrateMovedEvent.crate: CrateMovedEventCrate optional",
            "type CrateMovedEvent.sentAt as sent_at: string date-time required",
        ]
    );
}

#[test]
fn places_that_say_different_things_of_a_call_are_reported() {
    let line = "### Request\n\n```http\nGET /depots/crates\n```\n\n### Reply\n\n```http\nHTTP/1.1 202 Accepted\n```\n";
    let saved = |code: Value, path: &str| {
        let url = format!("https://depots.test{path}");
        json!([{"name": "ok", "code": code, "body": "{\"id\": 1}", "originalRequest": {"method": "GET", "url": url}}])
    };
    let line_header = json!([{"key": "X-Line", "value": ""}]);
    let open = |name: &str, more: Value| {
        let mut call = call(name, "GET", "https://depots.test/v1/crates", json!({"header": line_header}));
        if let (Value::Object(request), Value::Object(more)) = (&mut call["request"], more.clone()) {
            request.extend(more.clone().into_iter().filter(|(key, _)| key != "response"));
        }
        call["response"] = more["response"].clone();
        call
    };
    let items = json!([
        open("A", json!({"description": line, "response": saved(json!(200), "/v1/crates")})),
        open("B", json!({"response": saved(Value::Null, "/v2/v1/crates"), "body": raw("{\"a\": 1}")})),
        {"name": "Open", "auth": {"type": "noauth"}, "item": [
            open("C", json!({"response": saved(json!(200), "/v1/crates")})),
        ]},
    ]);
    let (lines, rules) = surface(items, json!({"auth": {"type": "bearer", "bearer": []}}));
    assert_eq!(
        rules,
        [
            "other-path",
            "status-contradiction",
            "other-path",
            "unsent-body",
            "unknown-status",
            "partial-security"
        ]
    );
    assert_eq!(having(&lines, "c security"), ["call open::c security X-Line"]);
}

#[test]
fn a_reply_may_lack_what_its_request_may_leave_out() {
    let table = "### Request\n\n| Field | Type | Required |\n|---|---|---|\n| name | string | Yes |\n| note | string | No |\n| tag | string or null | No |\n";
    let reply = json!([{"name": "ok", "code": 201, "body": "{\"id\": 1, \"name\": \"a\", \"note\": \"b\", \"tag\": null}"}]);
    let make = json!({"description": table, "response": reply});
    let items = json!([call("Make crate", "POST", "https://depots.test/crates", make)]);
    let (lines, _) = surface(items, json!({}));
    assert_eq!(
        having(&lines, "type MakeCrateReply."),
        [
            "type MakeCrateReply.id: integer required",
            "type MakeCrateReply.name: string required",
            "type MakeCrateReply.note: string optional",
            "type MakeCrateReply.tag: Json required nullable",
        ]
    );
}

#[test]
fn servers_come_from_the_calls_and_a_host_written_out_is_one_of_them() {
    let items = json!([
        call("A", "GET", "https://{{env}}.depots.test/a", json!({})),
        call("B", "GET", "https://{{env}}.depots.test/b/:id", json!({})),
        call("C", "GET", "https://dev.depots.test/b/12", json!({})),
    ]);
    let (lines, rules) = surface(items, json!({}));
    assert_eq!(having(&lines, "served at"), Vec::<String>::new());
    assert_eq!(
        having(&lines, " = GET "),
        ["call a::a = GET /a", "call b::b = GET /b/{id}", "call b::c = GET /b/{id}",]
    );
    assert!(rules.contains(&"literal-host") && rules.contains(&"literal-id"), "{rules:?}");
}
