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
