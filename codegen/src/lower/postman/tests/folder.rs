//! What collections and folders say of all calls in them, and facts that have no place.

use super::{call, export, having, listing, raw, surface};
use crate::diagnostic::Report;
use crate::distil::{self, Options};
use serde_json::{Value, json};

const ERRORS: &str =
    "### Errors\n\n| HTTP Status | Error | Description |\n|---|---|---|\n| 409 | `CRATE_SHUT` | |\n";

fn count(rules: &[&str], rule: &str) -> usize {
    rules.iter().filter(|known| **known == rule).count()
}

#[test]
fn errors_of_a_folder_are_those_of_its_calls() {
    let items = json!([
        {"name": "Crates", "description": ERRORS, "item": [
            call("A", "GET", "https://depots.test/a", json!({})),
            {"name": "Lids", "item": [call("B", "GET", "https://depots.test/b", json!({}))]},
        ]},
        call("C", "GET", "https://depots.test/c", json!({})),
    ]);
    let (lines, rules) = surface(items.clone(), json!({}));
    assert_eq!(
        having(&lines, "CRATE_SHUT"),
        ["call crates::a error \"CRATE_SHUT\" with 409", "call lids::b error \"CRATE_SHUT\" with 409"]
    );
    assert_eq!(count(&rules, "unused-fact"), 0);
    let info = json!({"info": {"name": "Depots", "description": ERRORS}});
    assert_eq!(having(&surface(items, info).0, "c::c error \"CRATE_SHUT\"").len(), 1);
}

#[test]
fn what_folders_and_calls_say_without_a_place_is_reported() {
    let fields = "### Request\n\n| Field | Type |\n|---|---|\n| size | number |\n";
    let sample = "```json\n{\"size\": 1}\n```\n";
    let variable = json!([{"key": "a", "value": "b"}]);
    let mut described = call("B", "GET", "https://depots.test/b", json!({"description": sample}));
    described["description"] = "B is another thing.".into();
    described["variable"] = variable.clone();
    let items = json!([{"name": "Crates", "description": fields, "variable": variable, "item": [
        call("A", "GET", "https://depots.test/a", json!({})), described,
    ]}]);
    assert_eq!(count(&surface(items, json!({})).1, "unused-fact"), 5);
}

#[test]
fn a_webhook_may_be_described_by_its_item() {
    let mut moved = call("CrateMoved", "POST", "", json!({}));
    moved["description"] =
        "### Fields\n\n| Field | Type | Always |\n|---|---|---|\n| depot | string | ✅ |\n".into();
    let shown = call("CrateShut", "POST", "", json!({"description": "```json\n{\"lid\": 7}\n```\n"}));
    let (lines, _) = surface(json!([moved, shown]), json!({}));
    assert_eq!(
        having(&lines, "Event."),
        ["type CrateMovedEvent.depot: string required", "type CrateShutEvent.lid: integer required"]
    );
}

#[test]
fn a_body_has_the_media_type_that_its_call_states() {
    let sends =
        |media: &str, body: Value| json!({"header": [{"key": "Content-Type", "value": media}], "body": body});
    let parts = json!({"mode": "formdata", "formdata": [
        {"key": "photo", "type": "file", "src": [], "contentType": "image/png"},
    ]});
    let mut off = raw("{\"a\": 1}");
    off["disabled"] = true.into();
    let items = json!([
        call(
            "A",
            "PATCH",
            "https://depots.test/a",
            sends("application/merge-patch+json; charset=utf-8", raw("{\"a\": 1}"))
        ),
        call("B", "POST", "https://depots.test/b", sends("text/csv", raw("a,b\n1,2"))),
        call("C", "POST", "https://depots.test/c", sends("text/plain", raw("{\"a\": 1}"))),
        call("D", "POST", "https://depots.test/d", json!({"body": off})),
        call("E", "POST", "https://depots.test/e", json!({"body": parts})),
    ]);
    let (lines, _) = surface(items, json!({}));
    assert_eq!(
        having(&lines, " body "),
        [
            "call a::a body application/merge-patch+json: A required",
            "call b::b body text/csv: text required",
            "call c::c body application/json: C required",
            "call d::d body application/json: D optional",
            "call e::e body multipart/form-data field photo is image/png",
            "call e::e body multipart/form-data: E required",
        ]
    );
}

#[test]
fn environments_are_servers() {
    let items =
        json!([call("A", "GET", "{{base}}/a", json!({})), call("B", "GET", "{{base}}/b", json!({})),]);
    let collection = json!({"info": {"name": "Depots"}, "item": items});
    let environment =
        |name: &str, url: &str| json!({"name": name, "values": [{"key": "base", "value": url}]});
    let mut export = export(collection.to_string());
    for (name, url) in [("Test", "https://test.depots.test/v1"), ("Live", "https://depots.test/v1")] {
        let bytes = environment(name, url).to_string().into_bytes();
        export.files.insert(format!("{name}.postman_environment.json").into(), bytes);
    }
    let (lines, _) = listing(&export);
    assert_eq!(
        having(&lines, "https://"),
        ["environment Live = https://depots.test/v1", "environment Test = https://test.depots.test/v1"]
    );
    let imported = distil::facts(&export, &Options::default(), &mut Report::default()).unwrap();
    assert_eq!(listing(&self::export(imported.files["collection.json"].clone())).0, lines);
}
