//! Collections whose descriptions, bodies and folders are wrong, contradictory, or meant to exhaust a reader.

use crate::{error, survives};
use fieldwork_codegen::diagnostic::Report;
use fieldwork_codegen::distil::{Options, facts};
use fieldwork_codegen::input::Export;
use fieldwork_codegen::ir::{Field, PayloadKind, Shape, TypeRef};
use fieldwork_codegen::lower::{DocsPolicy, Facts};
use fieldwork_codegen::{Output, lower, parse};
use serde_json::{Value, json};
use std::collections::{BTreeMap, BTreeSet};

const DEEP: usize = 10_000;

fn collection(items: &Value) -> String {
    let schema = "https://schema.getpostman.com/json/collection/v2.1.0/collection.json";
    json!({"info": {"name": "T", "schema": schema}, "item": items}).to_string()
}

/// Returns the collection of one call.
fn call(description: &str, body: &str) -> String {
    let body = json!({"mode": "raw", "raw": body, "options": {"raw": {"language": "json"}}});
    let request = json!({"method": "POST", "header": [], "url": "https://x.example/crates", "description": description, "body": body});
    collection(&json!([{"name": "Add crate", "request": request, "response": []}]))
}

fn taken(text: String) -> Output {
    survives("collection.json", text).unwrap_or_else(|report| panic!("{report}"))
}

/// Returns the places where something is reported by a rule.
fn places(output: &Output, rule: &str) -> Vec<String> {
    let found = output.report.diagnostics().iter().filter(|found| found.rule == rule);
    found.map(|found| found.at.to_string()).collect()
}

/// Returns the fields of the body.
fn fields(output: &Output) -> Vec<&Field> {
    let TypeRef::Named(id) = &output.api.operations[0].bodies[0].ty else { return Vec::new() };
    match &output.api.types[id.0 as usize].shape {
        Shape::Model(model) => model.fields.iter().collect(),
        _ => Vec::new(),
    }
}

#[test]
fn a_body_that_is_not_json_is_text_and_reported() {
    for body in ["crate=7\nlid=no", "<crate/>", "crate 7", "{{crate}} and {{lid}}"] {
        let output = taken(call("", body));
        let sent = &output.api.operations[0].bodies[0];
        assert_eq!((sent.kind, &sent.ty), (PayloadKind::Text, &TypeRef::String), "{body}");
        let places = places(&output, "not-json");
        let [place] = places.as_slice() else { panic!("{body}: {places:?}") };
        assert!(place.starts_with("collection.json#/item/0/request/body (line "), "{place}");
    }
}

#[test]
fn a_table_without_a_recognisable_header_is_reported_and_left_alone() {
    let table = "| Rain | Snow |\n|---|---|\n| `lid` | string |\n";
    let output = taken(call(table, r#"{"name": "A"}"#));
    let names: Vec<&str> = fields(&output).iter().map(|field| field.wire.as_str()).collect();
    assert_eq!(names, ["name"]);
    assert_eq!(places(&output, "unread-table"), ["collection.json#/item/0/request/description (line 1)"]);
}

#[test]
fn of_contradictory_marks_optional_wins_and_both_are_named() {
    let table =
        |mark: &str| format!("| Field | Type | Required |\n|---|---|---|\n| `lid` | string | {mark} |\n\n");
    for marks in [["✅", "❌"], ["No", "Yes"]] {
        let output = taken(call(&marks.map(table).concat(), r#"{"lid": "A"}"#));
        let marks: Vec<bool> = fields(&output).iter().map(|field| field.required).collect();
        assert_eq!(marks, [false]);
        let found = output.report.to_string();
        assert!(found.contains("warning[contradictory-marks]"), "{found}");
        for line in ["(line 3)", "(line 7)"] {
            assert!(found.contains(line), "{found}");
        }
    }
}

#[test]
fn folders_that_are_nested_too_deeply_are_refused() {
    for depth in [1_000, DEEP] {
        let inner = r#"{"name": "a", "item": ["#.repeat(depth) + &"]}".repeat(depth);
        let text = collection(&json!([])).replace("\"item\":[]", &format!("\"item\":[{inner}]"));
        assert!(text.len() > depth * 20);
        let said = error("collection.json", text);
        let (message, place) =
            said.split_once("\n  --> collection.json:1:").unwrap_or_else(|| panic!("{said}"));
        assert_eq!(message, "error[too-deep]: objects and arrays are nested more than 127 deep");
        let (_, help) = place.split_once('\n').unwrap();
        assert_eq!(help, "  = help: no API document needs this; check how the file was produced\n");
    }
}

#[test]
fn bodies_that_are_nested_deeply_are_text() {
    let nested = |open: &str, close: &str| open.repeat(DEEP) + &close.repeat(DEEP);
    for body in [nested("[", "]"), nested(r#"{"a":"#, "}"), "[".repeat(DEEP), nested("/* a */[", "]")] {
        let output = taken(call("", &body));
        assert_eq!(output.api.operations[0].bodies[0].kind, PayloadKind::Text);
        assert_eq!(places(&output, "not-json").len(), 1);
    }
}

#[test]
fn descriptions_that_are_nested_deeply_do_no_harm() {
    let row = "<table><thead><tr><th>Field</th><th>Type</th></tr></thead><tbody><tr><td>lid</td><td>";
    let tags =
        ["<div>", "<ul><li>", "<blockquote>", "<b>", "<code>", "<pre><code>", "<h1>", row, "<a href=\"#\">"];
    let marks = ["> ", "- ", "*", "**a ", "[", "![", "`", "| a ", "<", "&lt;", "#", "    "];
    for piece in tags.iter().chain(&marks) {
        for length in [DEEP, 100] {
            let open = piece.repeat(length);
            let table = format!("{open}\n\n| Field | Type |\n|---|---|\n| `lid` | string |\n");
            for text in [format!("{open}a"), format!("<html><body>{open}a"), table] {
                let output = taken(call(&text, r#"{"name": "A"}"#));
                let names: Vec<&str> = fields(&output).iter().map(|field| field.wire.as_str()).collect();
                let is_cut = places(&output, "too-deep") == ["collection.json#/item/0/request/description"];
                // What follows a run of backticks is code.
                let is_hidden = is_cut || *piece == "`";
                if text.contains("lid") && !is_hidden {
                    assert_eq!(names, ["lid", "name"], "{piece} {length}");
                } else {
                    assert_eq!(names.last(), Some(&"name"), "{piece} {length}");
                }
            }
        }
    }
}

#[test]
fn huge_descriptions_are_read() {
    let row = "| `crates[].lids[].name` | string | Must be one of: `a`, `b`. |\n";
    let table = format!("| Field | Type | Description |\n|---|---|---|\n{}", row.repeat(20_000));
    let cell = format!("| Field | Type |\n|---|---|\n| {} | string |\n", "x".repeat(1 << 20));
    let path = format!("| Field | Type |\n|---|---|\n| `{}` | string |\n", vec!["a"; DEEP].join("."));
    let list = "- `lid (string) - required`: x\n".repeat(20_000);
    let entities = "&amp;".repeat(1 << 18);
    let words = "x ".repeat(1 << 20);
    let long = "x".repeat(1 << 20);
    let cases: [(String, &[&str], &[&str]); 7] = [
        (table, &["crates"], &["too-large", "undocumented-value", "unread-row"]),
        (cell, &[&long, "name"], &["too-large"]),
        (path, &["name"], &["unread-row"]),
        (list, &["lid", "name"], &["required-but-absent", "unlisted-field"]),
        (entities, &["name"], &["too-large"]),
        (words, &["name"], &["too-large"]),
        ("<p>".repeat(1 << 18), &["name"], &[]),
    ];
    for (text, names, rules) in cases {
        let output = taken(call(&text, r#"{"name": "A"}"#));
        let found: Vec<&str> = fields(&output).iter().map(|field| field.wire.as_str()).collect();
        let text = &text[..20];
        let shown = |names: &[&str]| {
            names.iter().map(|name| name[..name.len().min(20)].to_owned()).collect::<Vec<_>>()
        };
        assert_eq!(shown(&found), shown(names), "{text}");
        let said: BTreeSet<&str> = output.report.diagnostics().iter().map(|found| found.rule).collect();
        let said: Vec<&str> = said.into_iter().filter(|rule| *rule != "unknown-reply").collect();
        assert_eq!(said, rules, "{text}");
    }
}

#[test]
fn many_calls_and_samples_are_read() {
    let response = json!({"name": "A", "code": 200, "header": [], "body": "{\"a\": [1, null, \"b\"]}"});
    let responses = vec![response; 200];
    let item = |index: usize| json!({"name": format!("Call {index}"), "request": {"method": "GET", "header": [], "url": format!("https://x.example/c{index}")}, "response": responses});
    let output = taken(collection(&(0..200).map(item).collect()));
    assert_eq!(output.api.operations.len(), 200);
}

/// Returns a collection with variables.
fn with_variables(items: &Value, variables: &Value) -> String {
    let mut whole: Value = serde_json::from_str(&collection(items)).unwrap();
    whole["variable"] = variables.clone();
    whole.to_string()
}

#[test]
fn variables_that_hold_each_other_are_left_open() {
    let doubling = |letter: u32| json!({"key": format!("v{letter}"), "value": format!("https://{{{{v{0}}}}}{{{{v{0}}}}}", letter + 1)});
    let circle = json!([{"key": "v0", "value": "https://{{v0}}{{v0}}"}]);
    let items = json!([{"name": "A", "request": {"method": "GET", "header": [], "url": "{{v0}}/crates"}}]);
    for variables in [(0..26).map(doubling).collect(), circle] {
        let output = taken(with_variables(&items, &variables));
        assert_eq!(output.api.operations[0].path, "/crates");
        assert_eq!(places(&output, "endless-variables"), ["collection.json#/item/0/request/url"]);
    }
}

#[test]
fn calls_of_many_hosts_are_read() {
    let item = |index: usize| json!({"name": format!("Call {index}"), "request": {"method": "GET", "header": [], "url": format!("https://h{index}.example/c")}, "response": []});
    let text = collection(&(0..20_000).map(item).collect());
    let document = lowered(&text);
    assert_eq!(document.api.operations.len(), 20_000);
}

#[test]
fn webhooks_of_a_folder_with_much_to_say_are_read() {
    let note = "<p>a <b>b</b> c</p>".repeat(20_000);
    let item = |index: usize| json!({"name": format!("Crate {index}"), "request": {"method": "POST", "header": [], "url": ""}, "response": []});
    let items: Value = (0..2_000).map(item).collect();
    let text = collection(&json!([{"name": "Events", "description": note, "item": items}]));
    assert_eq!(lowered(&text).api.webhooks.len(), 2_000);
}

#[test]
fn saved_responses_of_many_calls_are_distilled() {
    let request = |index: usize| json!({"method": "GET", "header": [], "url": format!("https://x.example/c{index}/:id")});
    let item = |index: usize| json!({"name": format!("Call {index}"), "request": request(index), "response": [{"name": "A", "code": 200, "originalRequest": request(index)}]});
    let export = export(&collection(&(0..20_000).map(item).collect()));
    let mut report = Report::default();
    let distilled = facts(&export, &Options::default(), &mut report);
    assert!(distilled.is_some(), "{report}");
}

fn export(text: &str) -> Export {
    Export {
        main: "collection.json".into(),
        files: BTreeMap::from([("collection.json".into(), text.into())]),
    }
}

/// Returns the facts of a collection, before anything is made of them.
fn lowered(text: &str) -> Facts {
    let mut report = Report::default();
    let document = parse::postman::parse(&export(text), &mut report);
    let document = document.unwrap_or_else(|| panic!("{report}"));
    lower::postman::api(&document, "api", DocsPolicy::Facts, &mut report)
}

#[test]
fn bodies_of_many_keys_that_may_tell_them_apart_are_read() {
    let body =
        |name: &str| (0..3_000).map(|index| (format!("a{index}_type"), json!(name))).collect::<Value>();
    let item = |name: &str| {
        json!({"name": name, "request": {"method": "POST", "header": [], "url": "https://x.example/c",
            "body": {"mode": "raw", "raw": body(name).to_string()}}, "response": []})
    };
    let text = collection(&["crate", "depot"].map(item).into_iter().collect());
    assert_eq!(taken(text).api.operations.len(), 2);
}
