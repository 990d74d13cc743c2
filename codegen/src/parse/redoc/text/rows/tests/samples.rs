//! Samples and their repair.

use super::{calls, findings};
use crate::parse::redoc::text::MAX_SAMPLE_DEPTH;

#[test]
fn marks_are_taken_out_of_samples_and_not_of_strings() {
    let cases = [
        ("{- \"a\": \"- b - {- \\\" }\",\n- \"c\": -1\n}", r#"{"a":"- b - {- \" }","c":-1}"#),
        ("{- \"a\": [\n- -1,\n- 2.5e-3\n]\n}", r#"{"a":[-1,0.0025]}"#),
        ("{- \"a\": { },\n- \"b\": [ ]\n}", r#"{"a":{},"b":[]}"#),
        ("{- \"a\": [\n- [\n- 1\n], - [\n- true\n]\n]\n}", r#"{"a":[[1],[true]]}"#),
        ("[- {\n- \"a\": null\n}, - {\n- \"a\": 1\n}\n]", r#"[{"a":null},{"a":1}]"#),
        ("[- \"a\",\n- \"b\"\n]", r#"["a","b"]"#),
    ];
    for (text, value) in cases {
        assert_eq!(calls(&format!("Gets.\n{text}"))[1..], [format!("< {value}")], "{text}");
        assert_eq!(
            calls(&format!("Gets.It works.{text}Gets more."))[1..],
            [format!("< {value}"), "call: Gets more.".to_owned()]
        );
    }
    assert_eq!(calls("Adds.\n| a | integer |\n{- \"a\": 1\n}{ }")[3..], ["< {}"]);
}

#[test]
fn snippets_in_prose_are_no_samples() {
    let text = "Gets.\nSay: {\n\"a\": 1,\n\"b\": { \"c\": 2 }\n}\nor {\"d\": 3}.\n{- \"a\": 1\n}";
    assert_eq!(calls(text).len(), 2);
    assert_eq!(findings(text), ["guessed-call page.txt:6:1"]);
}

#[test]
fn what_is_left_of_a_sample_is_said() {
    let rules = |text: &str| -> Vec<String> {
        findings(&format!("Gets.\n{text}"))
            .into_iter()
            .filter(|said| !said.starts_with("no-sample") && !said.starts_with("bare-call"))
            .collect()
    };
    assert_eq!(rules("{- \"a\": 1,\n- \"b\": "), ["truncated page.txt:2:1"]);
    assert_eq!(rules("{- \"a\": \"b"), ["truncated page.txt:2:1"]);
    assert_eq!(
        rules("{- \"a\": 1\n]\n}Next.\n{- \"a\": 1\n}"),
        ["torn-sample page.txt:2:1", "stray-sample page.txt:3:1", "stray-sample page.txt:4:1"]
    );
    assert_eq!(rules("{- \"a\": 1,\n{- \"b\": 1\n}")[..1], ["torn-sample page.txt:2:1"]);
    assert_eq!(rules("{- \"a\": 1,\n| id | string |\n")[..1], ["torn-sample page.txt:2:1"]);
    assert_eq!(rules("{- \"a\": 1\n}Next.\n- \"b\": 1\nMore.")[..1], ["stray-sample page.txt:4:1"]);
    assert_eq!(rules("{- \"a\" 1\n}"), ["torn-sample page.txt:2:1"]);
    assert_eq!(rules("\"a\": 1\n{- \"a\": 1\n}")[1..], ["unread-sample page.txt:2:1"]);
}

#[test]
fn a_sample_that_nests_too_deep_is_left_out() {
    let nest =
        |depth: usize| format!("{{- \"a\": {}1{}\n}}", "[\n- ".repeat(depth - 1), "\n]".repeat(depth - 1));
    let page = |depth| format!("Adds.\nobject |\n{}{{- \"b\": 1\n}}Gets.\n{{- \"c\": 1\n}}", nest(depth));
    assert!(!findings(&page(MAX_SAMPLE_DEPTH)).contains(&"deep-sample page.txt:3:1".to_owned()));
    for depth in [MAX_SAMPLE_DEPTH + 1, 120, 200] {
        assert_eq!(findings(&page(depth))[0], "deep-sample page.txt:3:1");
        assert_eq!(
            calls(&page(depth)),
            ["call: Adds.", "body ?", "< {\"b\":1}", "call: Gets.", "< {\"c\":1}"]
        );
    }
}
