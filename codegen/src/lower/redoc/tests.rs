use crate::diagnostic::Report;
use crate::input::Export;
use crate::lower::DocsPolicy;
use crate::{outline, rebuild};
use serde_json::{Value, json};

/// Returns a text as the document that is made of it, and what is said of it.
fn read(text: &str, policy: DocsPolicy) -> (Value, Report) {
    let files = [("redoc.txt".into(), text.as_bytes().to_vec())].into();
    let export = Export { main: "redoc.txt".into(), files };
    let mut report = Report::default();
    let page = outline::page(&export, &mut report).expect("it is a text");
    let read = rebuild::document(&export.main, &page, policy, &mut report);
    assert!(!report.has_errors(), "{report}");
    (serde_json::from_slice(&read.files[&read.main]).expect("it is JSON"), report)
}

/// Returns the document of a call that sends these rows, of which the sample has the keys.
fn sent(rows: &str, sample: &str) -> (Value, Vec<String>) {
    let text = format!("Words.\n{{- \"a\": 1\n}}Adds a pet.\n{rows}{{- {sample}\n}}{{- \"id\": 1\n}}");
    let (document, report) = read(&text, DocsPolicy::Facts);
    (document, unused(&report))
}

fn unused(report: &Report) -> Vec<String> {
    let found = report.diagnostics().iter().filter(|found| found.rule == "unused-fact");
    found.map(|found| format!("{}: {}", found.at, found.message)).collect()
}

/// Returns the schema of the first field of a name.
fn field<'v>(value: &'v Value, name: &str) -> Option<&'v Value> {
    let own = value.get("properties").and_then(|fields| fields.get(name));
    let below: Vec<&Value> = match value {
        Value::Object(map) => map.values().collect(),
        Value::Array(items) => items.iter().collect(),
        _ => Vec::new(),
    };
    own.or_else(|| below.into_iter().find_map(|value| field(value, name)))
}

#[test]
fn limits_go_where_they_belong() {
    let rows = "| names | Array of strings [ 1 .. 5 ] items unique |\n\
                | nicks | Array of strings [ items <= 7 characters ] |\n\
                | steps | integer multiple of 5 |\n\
                | either | integer or string >= 2 <= 9 characters |\n\
                | extra | object [ 1 .. 3 ] properties |\n";
    let sample =
        "\"names\": [ \"a\"\n], - \"nicks\": [ \"a\"\n], - \"steps\": 5,\n- \"either\": 3,\n- \"extra\": { }";
    let (document, unused) = sent(rows, sample);
    let names = field(&document, "names").expect("there is one");
    assert_eq!((&names["minItems"], &names["maxItems"]), (&json!(1), &json!(5)));
    assert_eq!(names["uniqueItems"], json!(true));
    let nicks = field(&document, "nicks").expect("there is one");
    assert_eq!(nicks.get("maxItems").or(nicks.get("maxLength")), None);
    assert_eq!(field(&document, "steps").expect("there is one")["multipleOf"], json!(5));
    let either = field(&document, "either").expect("there is one");
    assert_eq!((&either["minimum"], &either["maxLength"]), (&json!(2), &json!(9)));
    let extra = field(&document, "extra").expect("there is one");
    assert_eq!((&extra["minProperties"], &extra["maxProperties"]), (&json!(1), &json!(3)));
    assert_eq!(unused.len(), 1, "{unused:?}");
    assert!(unused[0].starts_with("redoc.txt:5:1: a row has limits of the items"), "{unused:?}");
}

#[test]
fn values_are_kept_or_told() {
    let rows = "| sizes | Array of integers Items Enum: 1 2 |\n\
                | kinds | Array of strings Items Enum: \"cat\" \"dog\" |\n\
                | level | integer Enum: 1 2 |\n\
                | asked | boolean Enum: true |\n\
                | either | string or integer Enum: \"a\" \"b\" |\n\
                | event | string Enum: \"bought\" |\n";
    let sample = "\"sizes\": [ 1\n], - \"kinds\": [ \"cat\"\n], - \"level\": 1,\n- \"asked\": true,\n\
                  - \"either\": \"a\",\n- \"event\": \"bought\"";
    let (document, unused) = sent(rows, sample);
    let of = |name| field(&document, name).expect("there is one");
    assert_eq!(of("sizes")["items"]["enum"], json!([1, 2]));
    assert_eq!(of("kinds")["items"]["enum"], json!(["cat", "dog"]));
    assert_eq!(of("level")["enum"], json!([1, 2]));
    assert_eq!(of("either")["type"], json!(["integer", "string"]));
    let lines: Vec<&str> = unused.iter().map(|said| said.split_once(":1: ").expect("a place").0).collect();
    assert_eq!(lines, ["redoc.txt:7", "redoc.txt:8", "redoc.txt:9"], "{unused:?}");
}

#[test]
fn sentences_without_a_place_are_told() {
    let text = "The service returns a 429 then.\nMore words.\n{- \"a\": 1\n}Adds a pet.page, name, owner\n\
                | page | integer |\n| name | string |\n| owner | string |\n{- \"other\": 1\n}{- \"id\": 1\n}Next.\n{- \"b\": 1\n}";
    let (_, report) = read(text, DocsPolicy::Facts);
    let unused = unused(&report);
    assert_eq!(unused.len(), 2, "{unused:?}");
    assert!(unused[0].contains("a call that it fails with 429"), "{unused:?}");
    assert!(unused[1].contains("a call that it takes `page`, `name`, `owner`"), "{unused:?}");
}

#[test]
fn formats_are_kept_by_plain_names() {
    let text = "Words.\n{- \"a\": 1\n}Lists pets.\n\
                stay_time: How long (format: duration).\nchip_no must be right according to the ISO-11784 standard.\n\
                It waits up to sold_on (an ISO 8601 interval such as x).\n\
                {- \"stay_time\": \"P1D\",\n- \"chip_no\": \"1\",\n- \"sold_on\": \"x\"\n}";
    let (document, report) = read(text, DocsPolicy::Facts);
    assert_eq!(field(&document, "stay_time").expect("there is one")["format"], json!("duration"));
    assert_eq!(field(&document, "chip_no").expect("there is one")["format"], json!("ISO-11784"));
    let unused = unused(&report);
    assert_eq!(unused.len(), 1, "{unused:?}");
    assert!(unused[0].contains("`sold_on` that its format is `ISO 8601 interval`"), "{unused:?}");
}

#[test]
fn a_reply_lends_types_and_no_examples() {
    let text = "Words.\n{- \"a\": 1\n}Updates a pet.name, weight_total, sold_on, is_big\n\
                | id required | integer |\nrequired | object |\n\
                {- \"pet\": {\n- \"name\": \"Ann\"\n}\n}{- \"pet\": {\n- \"id\": 1,\n- \"name\": \"Bob\",\n- \"weight_total\": 12,\n\
                - \"sold_on\": \"2026-05-01\",\n- \"is_big\": true\n}\n}";
    let (document, _) = read(text, DocsPolicy::Facts);
    let body = items_of(&document, "requestBody");
    let of = |name| field(body, name).expect("there is one");
    assert_eq!(of("name")["examples"], json!(["Ann"]));
    assert_eq!((&of("sold_on")["type"], &of("sold_on")["format"]), (&json!("string"), &json!("date")));
    assert_eq!(of("weight_total")["type"], json!("number"));
    assert_eq!(of("is_big")["type"], json!("boolean"));
    for name in ["sold_on", "weight_total", "is_big"] {
        assert_eq!(of(name).get("examples"), None, "{name}");
    }
    assert!(!body.to_string().contains("\"required\":[\"is_big\"") && !body.to_string().contains("Bob"));
}

/// Returns what stands first under a key.
fn items_of<'v>(value: &'v Value, key: &str) -> &'v Value {
    fn find<'v>(value: &'v Value, key: &str) -> Option<&'v Value> {
        match value {
            Value::Object(map) => map.get(key).or_else(|| map.values().find_map(|value| find(value, key))),
            Value::Array(items) => items.iter().find_map(|value| find(value, key)),
            _ => None,
        }
    }
    find(value, key).expect("there is one")
}

#[test]
fn full_docs_have_all_prose() {
    let text = "\nPets (1.0)\n\nDownload OpenAPI specification:Download\n\nAll about pets\n\nPets\n\nAnimals of people\n\nList pets\n\n\
                The mail field is only present when somebody asks.\n\nResponses\n\nResponse samples\n\nContent type\napplication/json\n\
                {\n  • \"mail\": \"a\"\n}\n";
    let (full, _) = read(text, DocsPolicy::Full);
    assert_eq!(full["info"]["description"], json!("All about pets"));
    assert_eq!(full["tags"][0]["description"], json!("Animals of people"));
    let mail = field(&full, "mail").expect("there is one");
    assert_eq!(mail["description"], json!("Only there when somebody asks."));
    let (facts, _) = read(text, DocsPolicy::Facts);
    assert_eq!(facts.to_string().matches("\"description\"").count(), 1, "{facts}");
}
