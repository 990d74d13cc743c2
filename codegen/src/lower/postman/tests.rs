//! Made-up collections, as the surface listing shows what was made of them.

mod body;
mod folder;
mod parameter;
mod security;

use crate::diagnostic::Report;
use crate::distil::{self, Options};
use crate::input::Export;
use crate::lower::DocsPolicy;
use crate::{export, merge, names, parse};
use serde_json::{Value, json};
use std::collections::BTreeMap;

/// Returns the lines of the surface listing, and the rules of what was reported. What is imported gives the same lines.
fn surface(items: Value, more: Value) -> (Vec<String>, Vec<&'static str>) {
    let (lines, report) = reported(items, more);
    (lines, report.diagnostics().iter().map(|diagnostic| diagnostic.rule).collect())
}

/// Returns the lines of the surface listing, and what was reported.
fn reported(items: Value, more: Value) -> (Vec<String>, Report) {
    let schema = "https://schema.getpostman.com/json/collection/v2.1.0/collection.json";
    let mut collection = json!({"info": {"name": "Depots", "schema": schema}, "item": items});
    if let (Value::Object(collection), Value::Object(more)) = (&mut collection, more) {
        collection.extend(more);
    }
    let export = export(collection.to_string());
    let imported = distil::facts(&export, &Options::default(), &mut Report::default()).unwrap();
    let (lines, report) = listing(&export);
    assert_eq!(listing(&self::export(imported.files["collection.json"].clone())).0, lines);
    (lines, report)
}

fn export(collection: String) -> Export {
    Export { main: "a.json".into(), files: BTreeMap::from([("a.json".into(), collection.into_bytes())]) }
}

fn listing(export: &Export) -> (Vec<String>, Report) {
    let mut report = Report::default();
    let document = parse::postman::parse(export, &mut report).unwrap();
    let facts = super::api(&document, "a", DocsPolicy::Facts, &mut report);
    let api = merge::api(facts, &mut report);
    let names = names::resolve(&api, &mut report);
    let lines = export::surface(&api, &names, "a").lines().map(str::to_owned).collect();
    (lines, report)
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
            "type MakeCrate model sent",
            "type MakeCrate new(name, size)",
            "type MakeCrate.name: string required",
            "type MakeCrate.size: number required",
            "type MakeCrateReply model received",
            "type MakeCrateReply.id: integer required",
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
    let (lines, report) = reported(items, json!({"auth": {"type": "bearer", "bearer": []}}));
    let said: String = report.diagnostics().iter().map(ToString::to_string).collect();
    assert_eq!(
        said.lines().collect::<Vec<_>>(),
        [
            "warning[other-path]: a sample of this call goes to `GET /depots/crates`; the path of the call itself is used",
            "  --> a.json#/item/0/request/url",
            "  = help: the sample: a.json#/item/0/request/description (line 3)",
            "warning[status-contradiction]: described as a reply of 202, but saved as one of 200; both are read",
            "  --> a.json#/item/0/request/description",
            "  = help: the saved response: a.json#/item/0/response/0",
            "warning[other-path]: a sample of this call goes to `/v2/v1/crates`; the path of the call itself is used",
            "  --> a.json#/item/1/request/url",
            "  = help: the sample: a.json#/item/1/response/0/originalRequest/url",
            "warning[unsent-body]: a body is shown, but a GET carries none; it is left out",
            "  --> a.json#/item/1/request/body",
            "  = help: delete it, or move it to the call that it belongs to",
            "warning[unknown-status]: no status is stated for its reply; it is read with any status of success",
            "  --> a.json#/item/1",
            "  = help: save a response with its status",
            "warning[partial-security]: it inherits that it needs no authorization, but sends `X-Line` as the calls do that need it",
            "  --> a.json#/item/2/item/0",
            "  = help: if it needs authorization, say so with `security` in a correction",
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
fn items_of_a_reply_may_lack_what_those_of_its_request_may_leave_out() {
    let table = "### Request\n\n| Field | Type | Required |\n|---|---|---|\n| lids[].name | string | Yes |\n| lids[].note | string | No |\n";
    let reply = json!([{"name": "ok", "code": 201, "body": "{\"lids\": [{\"id\": 1, \"name\": \"a\", \"note\": \"b\"}]}"}]);
    let make = json!({"description": table, "response": reply});
    let items = json!([call("Make lids", "POST", "https://depots.test/lids", make)]);
    let (lines, _) = surface(items, json!({}));
    assert_eq!(
        having(&lines, "type MakeLidsReplyLid."),
        [
            "type MakeLidsReplyLid.id: integer required",
            "type MakeLidsReplyLid.name: string required",
            "type MakeLidsReplyLid.note: string optional",
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

#[test]
fn types_of_one_name_that_calls_describe_differently_stay_apart() {
    let table = |field: &str| {
        format!(
            "### Request\n\n| Field | Type | Required |\n|---|---|---|\n| item | ItemDTO | Yes |\n\n\
             ### ItemDTO\n\n| Field | Type | Required |\n|---|---|---|\n| {field} | string | Yes |\n"
        )
    };
    let make = |name: &str, field: &str| {
        let body = raw(&json!({"item": {field: "a"}}).to_string());
        let url = format!("https://depots.test/{}", name.to_lowercase());
        call(name, "POST", &url, json!({"description": table(field), "body": body}))
    };
    let (lines, rules) =
        surface(json!([make("Crates", "crate"), make("Lids", "lid"), make("Tops", "lid")]), json!({}));
    assert_eq!(
        having(&lines, "Item."),
        ["type CratesItem.crate: string required", "type LidsItem.lid: string required"]
    );
    assert_eq!(
        having(&lines, ".item: "),
        [
            "type Crates.item: CratesItem required",
            "type Lids.item: LidsItem required",
            "type Tops.item: LidsItem required"
        ]
    );
    assert_eq!(rules, ["unknown-reply", "unknown-reply", "unknown-reply", "name-of-two-types"]);
}

#[test]
fn a_documented_type_may_be_called_like_that_of_all_errors() {
    let table = "### Request\n\n| Field | Type | Required |\n|---|---|---|\n| last | ErrorReply | Yes |\n\n\
                 ### ErrorReply\n\n| Field | Type | Required |\n|---|---|---|\n| lid | string | Yes |\n\n\
                 ### Errors\n\n| HTTP Status | Error | Description |\n|---|---|---|\n| 400 | `LID_SHUT` | no |\n| 400 | `LID_OPEN` | no |\n";
    let refused = json!([{"name": "no", "code": 400, "body": "{\"error\": \"LID_SHUT\"}"}]);
    let items = json!([call(
        "Report",
        "POST",
        "https://depots.test/report",
        json!({"description": table, "response": refused})
    )]);
    let (lines, _) = surface(items, json!({}));
    assert_eq!(
        having(&lines, "ErrorReply."),
        ["type ErrorReply.lid: string required", "type ServiceErrorReply.error: ErrorCode required"]
    );
    assert_eq!(having(&lines, "Report.last"), ["type Report.last: ErrorReply required"]);
}
