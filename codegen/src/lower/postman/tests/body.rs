//! Bodies of requests.

use super::{call, having, raw, surface};
use serde_json::json;

#[test]
fn what_is_described_of_a_form_goes_before_what_it_shows() {
    let table = "### Request\n\n| Field | Type | Required | Description |\n|---|---|---|---|\n| size | number | Yes | between 1 and 9 |\n| note | string | No | |\n| tag | string | No | |\n";
    let fields = json!([
        {"key": "size", "value": "2.5", "type": "text"},
        {"key": "note", "value": "a", "type": "text"},
        {"key": "name", "value": "a", "type": "text"},
    ]);
    for (mode, url) in [("urlencoded", "https://depots.test/a"), ("formdata", "https://depots.test/a")] {
        let body = json!({"mode": mode, mode: fields});
        let items = json!([call("Add", "POST", url, json!({"body": body, "description": table}))]);
        let (lines, rules) = surface(items, json!({}));
        assert_eq!(
            having(&lines, "type Add."),
            [
                "type Add.name: string required",
                "type Add.note: string optional",
                "type Add.size: number required minimum 1 maximum 9",
                "type Add.tag: string optional",
            ],
            "{mode}"
        );
        assert_eq!(rules, ["unknown-reply"]);
    }
}

#[test]
fn bodies_that_do_not_go_together_are_reported() {
    let table = "### Request\n\n| Field | Type |\n|---|---|\n| size | number |\n";
    let saved = json!([{"name": "ok", "code": 200, "body": "{\"id\": 1}", "originalRequest": {
        "method": "POST", "url": "https://depots.test/a", "body": {"mode": "urlencoded", "urlencoded": [{"key": "a", "value": "b"}]},
    }}]);
    let text = json!({"mode": "raw", "raw": "a", "options": {"raw": {"language": "text"}}});
    let items = json!([
        call(
            "Add",
            "POST",
            "https://depots.test/a",
            json!({"body": raw("{\"size\": 1}"), "response": saved})
        ),
        call("Note", "POST", "https://depots.test/b", json!({"body": text, "description": table})),
    ]);
    let (_, rules) = surface(items, json!({}));
    assert_eq!(rules, ["other-body", "unused-fact", "unknown-reply"]);
}

#[test]
fn typed_bodies_and_parameters_say_what_their_schemas_say() {
    let schema = json!({"type": "object", "required": ["name"], "properties": {
        "name": {"type": "string", "maxLength": 9},
        "mode": {"type": "string", "enum": ["open", "shut"]},
        "lids": {"type": "array", "items": {"type": "object", "properties": {"wet": {"type": "boolean"}}}},
    }});
    let typed = json!({"mode": "raw", "raw": "", "options": {"raw": {"language": "json", "schema": schema}}});
    let url = json!({
        "raw": "https://depots.test/crates/:id?limit=1&mode=a",
        "host": ["https://depots.test"],
        "path": ["crates", ":id"],
        "query": [
            {"key": "limit", "value": "1", "type": "integer", "required": false},
            {"key": "mode", "value": "a", "schema": {"type": "string", "enum": ["open", "shut"]}},
        ],
        "variable": [{"key": "id", "schema": {"type": "string", "format": "uuid"}}],
    });
    let mut add = call("Add", "POST", "", json!({"body": typed}));
    add["request"]["url"] = url;
    let (lines, _) = surface(json!([add]), json!({}));
    assert_eq!(
        [having(&lines, "add path"), having(&lines, "add query"), having(&lines, "type Add")].concat(),
        [
            "call crates::add path id: string uuid required",
            "call crates::add query limit: integer optional",
            "call crates::add query mode: AddCrateMode required",
            "type AddCrate model sent",
            "type AddCrate.lids: [AddCrateLid] optional",
            "type AddCrate.mode: AddCrateMode optional",
            "type AddCrate.name: string required max-length 9",
            "type AddCrateLid model sent",
            "type AddCrateLid.wet: boolean optional",
            "type AddCrateMode enum string sent",
            "type AddCrateMode.\"open\" as Open",
            "type AddCrateMode.\"shut\" as Shut",
        ]
    );
}
