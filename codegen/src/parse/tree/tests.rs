//! Rules of reading trees.

use super::read;
use crate::diagnostic::Report;
use serde_json::{Value, json};

/// Reads a text; returns the tree or the rule that it breaks, and the rules of the warnings with their places.
fn tree(name: &str, text: impl AsRef<[u8]>) -> (Result<Value, String>, Vec<String>) {
    let mut report = Report::default();
    let tree = read(&name.into(), text.as_ref(), &mut report);
    let shown = |d: &crate::diagnostic::Diagnostic| format!("{} {}", d.rule, d.at);
    (tree.map_err(|diagnostic| shown(&diagnostic)), report.diagnostics().iter().map(shown).collect())
}

/// Reads YAML that is in order.
fn yaml(text: &str) -> Value {
    let (tree, warnings) = tree("a.yaml", text);
    assert_eq!(warnings, Vec::<String>::new());
    tree.unwrap_or_else(|error| panic!("{error}"))
}

/// Returns the place and rule of the error.
fn error(name: &str, text: impl AsRef<[u8]>) -> String {
    match tree(name, text).0 {
        Ok(tree) => panic!("read: {tree}"),
        Err(error) => error,
    }
}

#[test]
fn a_tree_keeps_the_order_of_its_keys() {
    let (tree, _) = tree("a.json", r#"{"b":1,"a":{"d":2,"c":3}}"#);
    assert_eq!(tree.map(|tree| tree.to_string()), Ok(r#"{"b":1,"a":{"d":2,"c":3}}"#.to_owned()));
}

#[test]
fn a_duplicate_key_is_named_with_its_place_and_the_last_one_holds() {
    let (read, warnings) = tree("a.json", r#"{"a":[{"b/c":{"d":1,"d":2}}]}"#);
    assert_eq!(read, Ok(json!({"a": [{"b/c": {"d": 2}}]})));
    assert_eq!(warnings, ["duplicate-key a.json#/a/0/b~1c/d"]);
    let (read, warnings) = tree("a.yaml", "a:\n- x\n- b/c:\n    d: 1\n    d: 2\n");
    assert_eq!(read, Ok(json!({"a": ["x", {"b/c": {"d": 2}}]})));
    assert_eq!(warnings, ["duplicate-key a.yaml#/a/1/b~1c/d"]);
}

#[test]
fn a_byte_order_mark_is_skipped() {
    assert_eq!(tree("a.json", "\u{feff}{}").0, Ok(json!({})));
    assert_eq!(tree("a.yaml", "\u{feff}a: 1").0, Ok(json!({"a": 1})));
}

#[test]
fn errors_name_line_and_column() {
    assert_eq!(error("a.json", "{\n  \"a\": x}"), "syntax a.json:2:8");
    assert_eq!(error("a.json", "{\n  \"a\": [1"), "truncated a.json:2:9");
    assert_eq!(error("a.json", b"{\n  \"\xff\"}"), "invalid-utf8 a.json:2:4");
    assert_eq!(error("a.yaml", "a: 1\nb: x: y"), "syntax a.yaml:2:5");
    assert_eq!(error("a.json", "{} {}"), "syntax a.json:1:4");
    assert_eq!(error("a.json", "{\"a\":1e999}"), "syntax a.json:1:10");
}

#[test]
fn what_is_no_text_is_refused() {
    assert_eq!(error("a.json", ""), "empty-file a.json");
    assert_eq!(error("a.json", " \n"), "empty-file a.json");
    assert_eq!(error("a.json", b"\x1f\x8b\x08"), "binary-file a.json");
    assert_eq!(error("a.json", b"\xff\xfe{\0"), "binary-file a.json");
    assert_eq!(error("a.yaml", "a: \0"), "binary-file a.yaml:1:4");
}

#[test]
fn a_tree_is_bounded_in_depth() {
    let nested = |depth: usize| format!("{}{}", "[".repeat(depth), "]".repeat(depth));
    assert!(tree("a.json", nested(120)).0.is_ok());
    assert_eq!(error("a.json", nested(10_000)), "too-deep a.json:1:128");
    assert!(tree("a.yaml", format!("a: {}", nested(120))).0.is_ok());
    assert!(error("a.yaml", format!("a: {}", nested(10_000))).starts_with("too-deep"));
    assert_eq!(error("a.yaml", format!("{}x", "- ".repeat(10_000))), "too-deep a.yaml:1:255");
}

#[test]
fn aliases_cannot_nest_deeper_than_a_tree_may() {
    let mut text = "a0: &a0 [x]\n".to_owned();
    for index in 1..300 {
        text.push_str(&format!("a{index}: &a{index} [*a{}]\n", index - 1));
    }
    assert!(error("a.yaml", text).starts_with("too-deep"));
}

#[test]
fn aliases_expand_within_a_budget() {
    let mut text = "a0: &a0 [x, x, x, x, x, x, x, x, x]\n".to_owned();
    for index in 1..12 {
        let alias = format!("*a{}", index - 1);
        text.push_str(&format!("a{index}: &a{index} [{}]\n", [alias.as_str(); 9].join(", ")));
    }
    assert!(error("a.yaml", text).starts_with("too-large"));
    let long = format!("a: &a {}\nb: [{}]\n", "x".repeat(100_000), vec!["*a"; 1000].join(","));
    assert!(error("a.yaml", long).starts_with("too-large"));
    assert_eq!(error("a.yaml", "a: &a [*a]"), "recursive-alias a.yaml:1:8");
}

#[test]
fn aliases_and_merge_keys_are_expanded() {
    let text = "base: &b {x: 1, y: 2}\nmore: &m {z: 3, x: 9}\none:\n  y: 5\n  <<: *b\ntwo:\n  <<: [*b, *m]\n'<<': text\n";
    let tree = yaml(text);
    assert_eq!(tree["one"], json!({"y": 5, "x": 1}));
    assert_eq!(tree["two"], json!({"x": 1, "y": 2, "z": 3}));
    assert_eq!(tree["<<"], "text");
}

#[test]
fn keys_are_spelled_as_in_the_file() {
    assert_eq!(yaml("200: a\nyes: b\n1.0: c\n~: d"), json!({"200": "a", "yes": "b", "1.0": "c", "~": "d"}));
    let (tree, warnings) = tree("a.yaml", "? [1, 2]\n: x");
    assert_eq!(tree, Ok(json!({"[1,2]": "x"})));
    assert_eq!(warnings.len(), 1);
}

#[test]
fn scalars_are_those_of_the_core_schema() {
    let tree = yaml("[~, null, true, False, 12, -3, +4, 1.5, .5, 1e3, 0x1F, 0o17]");
    assert_eq!(tree, json!([null, null, true, false, 12, -3, 4, 1.5, 0.5, 1000.0, 31, 15]));
}

#[test]
fn what_people_write_without_quotes_stays_text() {
    let tree = yaml(
        "[yes, no, on, 2024-01-31, 2024-01-31T10:00:00Z, 12:30, 1_000, 007, 0x, 1.2.3, .inf, -.nan, '1', !!str 2]",
    );
    let texts =
        ["yes", "no", "on", "2024-01-31", "2024-01-31T10:00:00Z", "12:30", "1_000", "007", "0x", "1.2.3"];
    let all: Vec<&str> = texts.into_iter().chain([".inf", "-.nan", "1", "2"]).collect();
    assert_eq!(tree, json!(all));
}

#[test]
fn numbers_that_are_too_big_become_floats_or_stay_text() {
    let tree = yaml("[18446744073709551615, 123456789012345678901234567890, 1e999, 0xFFFFFFFFFFFFFFFFFF]");
    assert_eq!(
        tree,
        json!([18446744073709551615_u64, 1.2345678901234568e29, "1e999", "0xFFFFFFFFFFFFFFFFFF"])
    );
}

#[test]
fn only_the_first_of_several_documents_is_read() {
    let (tree, warnings) = tree("a.yaml", "a: 1\n---\nb: 2\n");
    assert_eq!(tree, Ok(json!({"a": 1})));
    assert_eq!(warnings, ["several-documents a.yaml:2:1"]);
}

#[test]
fn a_tab_in_the_indentation_is_named() {
    let error = read(&"a.yaml".into(), b"a:\n\tb: 1\n", &mut Report::default());
    let help = error.err().and_then(|diagnostic| diagnostic.help).unwrap_or_default();
    assert!(help.contains("tab"), "{help}");
}

#[test]
fn json_under_the_name_of_yaml_is_read() {
    assert_eq!(tree("a.yaml", "{\"a\": [1, 2]}").0, Ok(json!({"a": [1, 2]})));
    assert_eq!(tree("a.yaml", "{a: [1, 2]}").0, Ok(json!({"a": [1, 2]})));
}
