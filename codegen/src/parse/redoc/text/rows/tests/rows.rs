//! The shapes of rows.

use super::{calls, findings, read};
use crate::parse::redoc::text::Prim;
use serde_json::json;

#[test]
fn rows_of_all_shapes_are_read() {
    let cases = [
        ("| colour required | string Colour of the pet |", "query colour!"),
        ("| page[size] | integer Default: 5 |", "query page[size]"),
        ("colour required | string |", "query colour!"),
        ("colour | string Colour of the pet |", "query colour"),
        ("object |", "body ?"),
        ("required | object |", "body ?!"),
        ("required | Array of objects (Pet) Pets |", "body ?!"),
        ("object (Owner) | |", "body ?"),
        ("string Colour of the pet |", "query ?"),
        ("string One of:\n|", "query ?"),
        ("| X-Stamp | string |", "header X-Stamp"),
        ("| id required | integer |", "path id!"),
    ];
    for (text, row) in cases {
        assert_eq!(calls(&format!("Gets.\n{text}\nNext.\n"))[1..2], [row], "{text}");
        assert_eq!(calls(&format!("{{- \"a\": 1\n}}{text}\n"))[3..], [row], "glued to a sample: {text}");
    }
}

#[test]
fn rows_glued_to_an_item_of_a_list_are_read() {
    for row in ["| colour required | string a|b |", "object |", "required | object |", "string Colour |"] {
        let text = format!("It takes a colour.{row}\n");
        let (document, _) = read(&text);
        assert_eq!(document.introduction.len(), 0, "{row}");
        assert_eq!(document.calls[0].prose[0].text, "It takes a colour.", "{row}");
        assert_eq!(document.calls[0].at.to_string(), "page.txt:1:1");
        assert_eq!(calls(&text).len(), 2, "{row}");
    }
}

#[test]
fn prose_is_no_row() {
    for text in [
        "string theory is hard",
        "object of the call",
        "a | b",
        "| a | b |",
        "| a | strings |",
        "any | other",
    ] {
        let (document, _) = read(&format!("Words.\n{text}\n{{- \"a\": 1\n}}"));
        assert_eq!(document.calls.len(), 1, "{text}");
        assert!(document.calls[0].parameters.is_empty() && document.calls[0].body.is_none(), "{text}");
    }
}

#[test]
fn a_cell_has_a_type_values_and_a_description() {
    let (document, _) =
        read("Lists.\n| kind | string <uuid> Enum: \"a\" \"b c\" Default: \"a\" Kind. One of:\n|\n");
    let row = &document.calls[0].parameters[0];
    assert_eq!(row.ty.alternatives[0].prim, Prim::String);
    assert_eq!(row.ty.alternatives[0].format.as_deref(), Some("uuid"));
    assert_eq!((&row.values, &row.default), (&vec![json!("a"), json!("b c")], &Some(json!("a"))));
    assert_eq!(row.description.as_deref(), Some("Kind. One of:"));
    assert!(!row.is_place_stated);
    let (document, _) = read("Lists.\n| kind | string First part\nand second |\n");
    assert_eq!(document.calls[0].parameters[0].description.as_deref(), Some("First part\nand second"));
}

#[test]
fn a_row_that_does_not_end_is_said() {
    let text = "Lists.\n| kind | string Kind of\n| colour | string |\n{- \"a\": 1\n}";
    assert_eq!(findings(text)[0], "torn-row page.txt:2:1");
    assert_eq!(calls(text)[1..3], ["query kind", "query colour"]);
    assert_eq!(findings("Lists.\n| kind | string Kind of\n")[0], "truncated page.txt:2:1");
    assert!(findings("Lists.\n| kind | str\n").contains(&"unread-row page.txt:2:1".to_owned()));
}

#[test]
fn places_follow_from_the_sample_of_what_is_sent() {
    let text = "Changes.\n| code required | string |\n| dry | boolean |\n| name required | string |\n| note | string |\n\
                {- \"name\": \"a\"\n}{- \"ok\": true\n}";
    assert_eq!(calls(text)[1..5], ["path code!", "query dry", "body name!", "body note"]);
    let text = "Gets.\n| id required | string |\n{- \"id\": 1\n}";
    assert_eq!(calls(text)[1..], ["path id!", "< {\"id\":1}"]);
}
