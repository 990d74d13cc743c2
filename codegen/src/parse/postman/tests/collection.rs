//! The collection, its folders, variables, auth and environments.

use super::super::{Description, Item, Parameter, Scheme, Version, parse};
use super::{document, pairs, read, read_files};
use crate::diagnostic::{Report, Severity};
use crate::input::Export;
use serde_json::{Value, json};

#[test]
fn folders_nest_and_keep_what_they_state() {
    let document = document(
        r#""item": [{"name": "Depots", "_postman_id": "x-1", "description": "All <b>depots</b>", "auth": {"type": "noauth"},
            "variable": [{"key": "a", "value": 1}], "event": [{"listen": "test", "script": {"exec": ["x()"]}}, {"listen": "prerequest", "script": {"exec": [""]}}],
            "item": [{"name": "Doors", "item": []}, {"name": "List", "id": "y-2", "request": {"method": "GET", "url": null}}]}]"#,
    );
    let [Item::Folder(folder)] = document.items.as_slice() else { panic!("{:?}", document.items) };
    assert_eq!((folder.name.as_str(), folder.id.as_deref(), folder.scripts), ("Depots", Some("x-1"), 1));
    assert_eq!(folder.auth.as_ref().map(|auth| &auth.scheme), Some(&Scheme::NoAuth));
    assert_eq!(pairs(&folder.variables), ["a=1"]);
    let [Item::Folder(doors), Item::Call(list)] = folder.items.as_slice() else { panic!("{folder:?}") };
    assert_eq!((doors.name.as_str(), list.name.as_str(), list.id.as_deref()), ("Doors", "List", Some("y-2")));
    assert_eq!(list.at.to_string(), "a.json#/item/0/item/1");
}

#[test]
fn a_description_is_a_text_or_an_object_or_nothing() {
    let document = document(
        r#""item": [], "variable": [{"key": "a", "description": "b"}, {"key": "c", "description": {"content": "d", "type": "text/plain"}}, {"key": "e", "description": null}, {"key": "f", "description": " "}]"#,
    );
    let found = |parameter: &Parameter| parameter.description.clone();
    let shown = |d: Description| (d.text, d.media, d.at.to_string());
    let shown: Vec<_> = document.variables.iter().map(|parameter| found(parameter).map(shown)).collect();
    let plain = ("b".to_owned(), None, "a.json#/variable/0/description".to_owned());
    let typed =
        ("d".to_owned(), Some("text/plain".to_owned()), "a.json#/variable/1/description/content".to_owned());
    assert_eq!(shown, [Some(plain), Some(typed), None, None]);
}

#[test]
fn settings_of_auth_are_a_map_or_a_list() {
    let map = document(
        r#""item": [], "auth": {"type": "apikey", "apikey": {"key": "x-key", "value": "{{key}}", "in": "header"}}"#,
    );
    let list = document(
        r#""item": [], "auth": {"type": "apikey", "apikey": [{"key": "key", "value": "x-key", "type": "string"}, {"key": "value", "value": "{{key}}"}, {"key": "in", "value": "header"}]}"#,
    );
    for document in [map, list] {
        let auth = document.auth.unwrap_or_else(|| panic!("no auth"));
        assert_eq!(auth.scheme, Scheme::ApiKey);
        assert_eq!(
            ["key", "value", "in"].map(|key| auth.setting(key)),
            [Some("x-key"), Some("{{key}}"), Some("header")]
        );
        assert!(!auth.inherited);
    }
}

#[test]
fn auth_that_published_documentation_copied_is_marked() {
    let document = document(
        r#""item": [], "auth": {"type": "bearer", "bearer": {"token": ""}, "isInherited": true, "source": {"type": "collection"}}"#,
    );
    assert_eq!(document.auth.map(|auth| (auth.scheme, auth.inherited)), Some((Scheme::Bearer, true)));
}

#[test]
fn published_documentation_is_read_through_its_wrapper() {
    let text = r#"{"collection": {"info": {"name": "Crates", "_postman_id": "x", "publishedId": "y", "schema": "https://schema.getpostman.com/json/collection/v2.0.0/collection.json"}, "item": []}}"#;
    let (document, rules) = read_files(&[("a.json", text)]);
    let document = document.unwrap_or_else(|| panic!("{rules:?}"));
    assert_eq!(
        (document.version, document.published, document.at.to_string()),
        (Version::V20, true, "a.json#/collection".to_owned())
    );
    assert_eq!(rules, [""; 0]);
}

#[test]
fn environments_stand_in_other_files() {
    let collection = r#"{"info": {"name": "Crates"}, "item": []}"#;
    let metadata = r#"{"collection": {"info": {}}, "environments": [{"id": "1", "name": "test", "values": [{"key": "host", "value": "t.example", "enabled": true}, {"key": "old", "value": "", "enabled": false}]}]}"#;
    let exported = r#"{"name": "live", "values": [{"key": "host", "value": "l.example", "type": "default"}], "_postman_variable_scope": "environment"}"#;
    let (document, rules) = read_files(&[("a.json", collection), ("b.json", metadata), ("c.json", exported)]);
    assert_eq!(rules, [""; 0]);
    let environments = document.map(|document| document.environments).unwrap_or_default();
    let shown: Vec<_> = environments.iter().map(|e| (e.name.as_str(), pairs(&e.values))).collect();
    assert_eq!(
        shown,
        [
            ("test", vec!["host=t.example".to_owned(), "old=".to_owned()]),
            ("live", vec!["host=l.example".to_owned()])
        ]
    );
    assert_eq!(environments[0].values.iter().map(|value| value.disabled).collect::<Vec<_>>(), [false, true]);
}

#[test]
fn unknown_keys_and_wrong_types_are_named_with_their_place() {
    let (document, rules) = read(
        r#""item": [{"name": ["x"], "items": [], "item": []}, 7, {"name": "nothing"}], "auth": {"basic": []}"#,
    );
    assert_eq!(document.items.len(), 2);
    let expected = [
        "missing-key a.json#/auth",
        "unknown-key a.json#/item/0/items",
        "wrong-type a.json#/item/0/name",
        "wrong-type a.json#/item/1",
        "missing-key a.json#/item/2",
    ];
    assert_eq!(rules, expected);
}

#[test]
fn a_folder_nested_too_deeply_is_an_error() {
    let nested = |depth: usize| {
        format!(
            "\"item\": {}{}",
            "[{\"name\": \"a\", \"item\": ".repeat(depth),
            "[]".to_owned() + &"}]".repeat(depth)
        )
    };
    let text = |depth: usize| format!("{{\"info\": {{\"name\": \"Crates\"}}, {}}}", nested(depth));
    assert_eq!(read_files(&[("a.json", &text(50))]).1, [""; 0]);
    for depth in [1000, 100_000] {
        let (document, rules) = read_files(&[("a.json", &text(depth))]);
        assert!(document.is_none());
        assert!(matches!(rules.as_slice(), [rule] if rule.starts_with("too-deep a.json:1:")), "{rules:?}");
    }
}

#[test]
fn none_comes_only_with_an_error() {
    let texts = [
        "",
        "[]",
        "null",
        "<html>",
        "{\"info\":{\"_postman_id\":\"x\"}}",
        "{\"info\":{\"_postman_id\":\"x\"},\"item\":[",
        "{\"info\":[],\"item\":[]}",
        "{\"openapi\":\"3.0.0\"}",
        "{\"values\":[],\"_postman_variable_scope\":\"environment\"}",
    ];
    for text in texts {
        let export =
            Export { main: "a.json".into(), files: [("a.json".into(), text.as_bytes().to_vec())].into() };
        let mut report = Report::default();
        assert!(parse(&export, &mut report).is_none(), "{text}");
        assert_eq!(report.count(Severity::Error), 1, "{text}");
    }
}

/// Returns all trees that differ from a tree in one value, which is of another type.
fn mutants(tree: &Value) -> Vec<Value> {
    let others =
        [json!(null), json!(true), json!(7), json!("x"), json!([]), json!({}), json!([[]]), json!({"x": {}})];
    let mut mutants: Vec<Value> = others.into_iter().filter(|other| other != tree).collect();
    let children: Vec<(String, &Value)> = match tree {
        Value::Object(map) => map.iter().map(|(key, child)| (key.clone(), child)).collect(),
        Value::Array(items) => {
            items.iter().enumerate().map(|(index, child)| (index.to_string(), child)).collect()
        }
        _ => Vec::new(),
    };
    for (key, child) in children {
        for mutant in self::mutants(child) {
            let mut copy = tree.clone();
            if let Some(place) = copy.pointer_mut(&format!("/{key}")) {
                *place = mutant;
            }
            mutants.push(copy);
        }
    }
    mutants
}

#[test]
fn a_value_of_another_type_does_not_stop_the_reader() {
    let tree = json!({"info": {"name": "Crates", "schema": "v2.1"}, "auth": {"type": "basic", "basic": [{"key": "a", "value": "b"}]},
        "item": [{"name": "a", "item": [{"name": "b", "request": {"method": "GET", "header": [{"key": "c", "value": "d"}],
            "url": {"raw": "/e?f=g", "path": ["e"], "query": [{"key": "f", "value": "g"}], "variable": [{"key": "h"}]},
            "body": {"mode": "formdata", "formdata": [{"key": "i", "src": ["j"]}]}},
            "response": [{"name": "k", "code": 200, "header": [], "body": "l", "originalRequest": {"url": "/m"}}]}]}]});
    for mutant in mutants(&tree) {
        let (document, rules) = read_files(&[("a.json", &mutant.to_string())]);
        assert!(document.is_some() || !rules.is_empty(), "{mutant}");
    }
    let (_, rules) = read_files(&[(
        "a.json",
        &json!({"info": {"name": "a"}, "item": [{"item": [], "name": {}}]}).to_string(),
    )]);
    assert_eq!(rules, ["wrong-type a.json#/item/0/name"]);
}
