//! Rules of reading JSON as documentation writes it.

use super::{Comment, CommentPlace, Node, Reading, Reason, RepairKind, Value, read};
use serde_json::json;

fn reading(text: &str) -> Reading {
    read(text).unwrap_or_else(|failure| panic!("{failure:?}: {text}"))
}

/// Reads a text; returns its plain value and the repairs with their lines.
fn repaired(text: &str) -> (serde_json::Value, Vec<(RepairKind, usize)>) {
    let reading = reading(text);
    (reading.root.to_json(), reading.repairs.iter().map(|repair| (repair.kind, repair.line)).collect())
}

/// Reads a text; returns its plain value and the kinds of repairs.
fn kinds(text: &str) -> (serde_json::Value, Vec<RepairKind>) {
    let (value, repairs) = repaired(text);
    (value, repairs.into_iter().map(|(kind, _)| kind).collect())
}

fn placeholder<'n>(reading: &'n Reading, key: &str) -> &'n str {
    match reading.root.member(key).map(|node| &node.value) {
        Some(Value::Placeholder(text)) => text,
        other => panic!("{key}: {other:?}"),
    }
}

fn comments<'n>(node: &'n Node, key: &str) -> Vec<(&'n str, CommentPlace)> {
    let comments = &node.member(key).unwrap_or_else(|| panic!("no {key}")).comments;
    comments.iter().map(|Comment { text, place, .. }| (text.as_str(), *place)).collect()
}

use CommentPlace::{Above, Below, Beside};

#[test]
fn strict_json_passes_unchanged() {
    let texts = [
        r#"{"a": [1, -2.5e3, 150.0, 18446744073709551615, true, false, null], "b": {"c": "d\n\u00e9\ud83d\ude80\/"}}"#,
        " true",
        "\"a\"",
        "-0",
        "[]",
        "{}",
        "[[{}]]\r\n",
        r#"{"a":"http://b/c#d","e":"{{f}}","g":"// no comment"}"#,
    ];
    for text in texts {
        let reading = reading(text);
        assert_eq!(Ok(reading.root.to_json()), serde_json::from_str(text).map_err(|e| e.to_string()));
        assert!(reading.is_strict(), "{text}: {:?}", reading.repairs);
    }
}

#[test]
fn a_comment_belongs_to_the_value_in_whose_line_it_stands() {
    let text = "{\n \"depot\": { // Required\n  \"kind\": \"string\", //id | code\n  \"floors\": [1, 2] /* two */\n },\n \"open\": true // may lack\n}";
    let reading = reading(text);
    assert_eq!(comments(&reading.root, "depot"), [("Required", Beside)]);
    let depot = reading.root.member("depot").unwrap_or_else(|| panic!("no depot"));
    assert_eq!(comments(depot, "kind"), [("id | code", Beside)]);
    assert_eq!(comments(depot, "floors"), [("two", Beside)]);
    assert_eq!(comments(&reading.root, "open"), [("may lack", Beside)]);
    assert!(reading.repairs.iter().all(|repair| repair.kind == RepairKind::Comment));
}

#[test]
fn a_comment_in_lines_of_its_own_belongs_to_the_next_value() {
    let text = "// all\n{\n  // first\n  # second\n  \"a\": 1,\n  /* of\n   * b */\n  \"b\": {\n    // nothing\n  }\n  // last\n}";
    let reading = reading(text);
    assert_eq!(reading.root.comments[0].text, "all");
    assert_eq!(comments(&reading.root, "a"), [("first", Above), ("second", Above)]);
    assert_eq!(comments(&reading.root, "b"), [("of\nb", Above), ("nothing", Below), ("last", Below)]);
    assert_eq!(reading.root.member("b").map(|node| node.line), Some(8));
}

#[test]
fn a_hash_begins_a_comment_unless_it_begins_a_value() {
    let reading = reading("{\"a\": #ff8800, #dark\n \"b\": # later\n 1, \"c\": x # note\n}");
    assert_eq!(placeholder(&reading, "a"), "#ff8800");
    assert_eq!(comments(&reading.root, "a"), [("dark", Beside)]);
    assert_eq!(comments(&reading.root, "b"), [("later", Beside)]);
    assert_eq!((placeholder(&reading, "c"), comments(&reading.root, "c")), ("x", vec![("note", Beside)]));
}

#[test]
fn commas_too_many_or_too_few_are_repaired() {
    use RepairKind::{MissingComma, TrailingComma};
    assert_eq!(
        repaired("{\"a\": [1, 2,],\n}"),
        (json!({"a": [1, 2]}), vec![(TrailingComma, 1), (TrailingComma, 2)])
    );
    assert_eq!(repaired("{\"a\": {}\n\"b\": 1}"), (json!({"a": {}, "b": 1}), vec![(MissingComma, 2)]));
    assert_eq!(kinds("[1,,2]"), (json!([1, 2]), vec![TrailingComma]));
}

#[test]
fn an_ellipsis_says_that_there_is_more() {
    let reading = reading("{\"a\": 1,\n ...\n \"b\": [1, …], \"c\": ... }");
    assert_eq!(reading.root.to_json(), json!({"a": 1, "b": [1], "c": "..."}));
    let Value::Object(object) = &reading.root.value else { panic!("no object") };
    assert!(object.open);
    assert!(matches!(&object.members[1].1.value, Value::Array(array) if array.open));
    assert_eq!(placeholder(&reading, "c"), "...");
    assert_eq!(kinds("{\"a\": 1,\n ...\n}"), (json!({"a": 1}), vec![RepairKind::Ellipsis]));
    assert_eq!(kinds("[1, ..., 9]"), (json!([1, 9]), vec![RepairKind::Ellipsis]));
}

#[test]
fn words_stand_where_values_belong() {
    let text = "{ a: string, b: number|null, c: <uuid>, d: {{token}}, e: string[], f: 'x' | 'y', g: Map<string, int>,\n h: (optional, see below) // later\n, i: 1 or 2, j: \"A\" | \"B, C\", k: http://depot/1 }";
    let reading = reading(text);
    let expected = [
        ("a", "string"),
        ("b", "number|null"),
        ("c", "<uuid>"),
        ("d", "{{token}}"),
        ("e", "string[]"),
        ("f", "'x' | 'y'"),
        ("h", "(optional, see below)"),
        ("i", "1 or 2"),
        ("j", "\"A\" | \"B, C\""),
        ("k", "http://depot/1"),
    ];
    for (key, words) in expected {
        assert_eq!(placeholder(&reading, key), words);
    }
    assert!(reading.root.has_placeholders());
}

#[test]
fn values_may_be_missing() {
    use RepairKind::MissingValue;
    assert_eq!(kinds(r#"{"a": , "b"}"#), (json!({"a": "", "b": ""}), vec![MissingValue, MissingValue]));
}

#[test]
fn quotes_of_other_kinds_and_missing_ones_are_repaired() {
    use RepairKind::{MissingQuote, OtherQuotes};
    assert_eq!(
        kinds("{'a': 'it\\'s'}"),
        (json!({"a": "it's"}), vec![OtherQuotes, OtherQuotes, RepairKind::RawCharacter])
    );
    assert_eq!(kinds("{“a”: “b”}"), (json!({"a": "b"}), vec![OtherQuotes, OtherQuotes]));
    assert_eq!(kinds("{\"a\": crate_id\"\n}"), (json!({"a": "crate_id"}), vec![MissingQuote]));
    assert_eq!(
        kinds("{\"a: null,\n\"b\": \"c,\n\"d\": 1}"),
        (json!({"a": null, "b": "c", "d": 1}), vec![MissingQuote, MissingQuote])
    );
    assert_eq!(kinds("[\"a\nb\"]"), (json!(["a\nb"]), vec![RepairKind::RawCharacter]));
}

#[test]
fn words_of_other_languages_are_read() {
    assert_eq!(kinds("[True, None]"), (json!([true, null]), vec![RepairKind::ForeignWord; 2]));
}

#[test]
fn members_may_lack_their_braces() {
    use RepairKind::{MissingBraces, StrayBracket};
    assert_eq!(kinds("\"a\": {\"b\": 1},\n\"c\": 2"), (json!({"a": {"b": 1}, "c": 2}), vec![MissingBraces]));
    assert_eq!(kinds("\"a\": {\"b\": 1}\n}"), (json!({"a": {"b": 1}}), vec![MissingBraces, StrayBracket]));
}

#[test]
fn brackets_that_do_not_fit_are_repaired_so_that_the_others_do() {
    use RepairKind::{StrayBracket, Unclosed};
    assert_eq!(kinds(r#"{"a": [{"b": {"c": 1 ]}}]}"#), (json!({"a": [{"b": {"c": 1}}]}), vec![StrayBracket]));
    assert_eq!(
        kinds(r#"{"a": [{"b": {"c": 1}], "d": 2}"#),
        (json!({"a": [{"b": {"c": 1}}], "d": 2}), vec![Unclosed])
    );
    assert_eq!(kinds(r#"{"a": {"b": 1"#), (json!({"a": {"b": 1}}), vec![Unclosed, Unclosed]));
    assert_eq!(kinds(r#"{"a": 1}}"#), (json!({"a": 1}), vec![StrayBracket]));
}

#[test]
fn several_values_are_all_kept() {
    let reading = reading("{\"a\": 1}\n{\"b\": 2} and so on");
    assert_eq!(reading.more.iter().map(Node::to_json).collect::<Vec<_>>(), [json!({"b": 2})]);
    let kinds: Vec<_> = reading.repairs.iter().map(|repair| repair.kind).collect();
    assert_eq!(kinds, [RepairKind::SeveralValues, RepairKind::TextBehind]);
}

#[test]
fn a_key_given_twice_is_kept_and_the_last_one_holds() {
    let reading = reading(r#"{"a": 1, "a": 2}"#);
    assert_eq!(reading.root.to_json(), json!({"a": 2}));
    assert_eq!(reading.root.member("a").map(Node::to_json), Some(json!(2)));
    assert_eq!(reading.repairs[0].kind, RepairKind::DuplicateKey);
}

#[test]
fn other_texts_are_refused() {
    let cases = [
        ("", Reason::Empty),
        (" \n// nothing\n", Reason::Empty),
        ("name,weight\nA,1", Reason::NotJson),
        ("1724 Dock St, Bergen", Reason::NotJson),
        ("Authorization: Bearer x", Reason::NotJson),
        ("<crate/>", Reason::NotJson),
        ("\"a\" and more", Reason::NotJson),
        ("HTTP/1.1 200 OK\n\n{}", Reason::NotJson),
    ];
    for (text, reason) in cases {
        assert_eq!(read(text).map_err(|failure| failure.reason).err(), Some(reason), "{text}");
    }
}

#[test]
fn depth_is_bounded() {
    let nested = |depth: usize| format!("{}{}", "[".repeat(depth), "]".repeat(depth));
    assert!(read(&nested(120)).is_ok());
    assert_eq!(read(&nested(100_000)).map_err(|failure| failure.reason).err(), Some(Reason::TooDeep));
    assert_eq!(
        read(&"{\"a\":".repeat(100_000)).map_err(|failure| failure.reason).err(),
        Some(Reason::TooDeep)
    );
}

#[test]
fn no_text_stops_the_reader() {
    let pieces = [
        "{", "}", "[", "]", "\"", "'", ":", ",", "...", "//", "/*", "#", "\n", "\\", "\\u", "é", "{{", "a",
        "1", " ",
    ];
    let mut seed = 7_u64;
    for _ in 0..20_000 {
        let mut text = String::new();
        for _ in 0..12 {
            seed = seed.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1);
            text.push_str(pieces[(seed >> 33) as usize % pieces.len()]);
        }
        if let Ok(reading) = read(&text) {
            let strict = serde_json::from_str::<serde_json::Value>(&text);
            assert!(
                !reading.is_strict() || strict.is_ok_and(|value| value == reading.root.to_json()),
                "{text:?}"
            );
        }
    }
}
