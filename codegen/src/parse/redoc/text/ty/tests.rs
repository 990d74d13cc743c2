use super::meta::Meta;
use super::*;
use crate::parse::redoc::text::document::{Row, RowPlace};
use serde_json::{Value, json};
use std::sync::Arc;

/// Shows a type in short: what a line says, in one spelling.
fn show(ty: &RowType) -> String {
    let mut shown: Vec<_> = ty.alternatives.iter().map(alternative).collect();
    shown.extend(ty.schema.iter().map(|schema| format!("all {schema}")));
    shown.join(" | ")
}

fn alternative(of: &Alternative) -> String {
    let Limits { minimum, maximum, multiple_of, min_length, max_length, min_items, max_items, .. } =
        &of.limits;
    let mut shown = format!("{}{:?}{}", "[".repeat(of.lists), of.prim, "]".repeat(of.lists));
    let mut add = |what: &str, value: Option<String>| {
        shown.extend(value.map(|value| format!(" {what}={value}")));
    };
    add("schema", of.schema.clone());
    add("format", of.format.clone());
    add(if of.limits.exclusive_minimum { "above" } else { "min" }, minimum.as_ref().map(ToString::to_string));
    add(if of.limits.exclusive_maximum { "below" } else { "max" }, maximum.as_ref().map(ToString::to_string));
    add("multiple", multiple_of.as_ref().map(ToString::to_string));
    add("chars>", min_length.map(|n| n.to_string()));
    add("chars<", max_length.map(|n| n.to_string()));
    add("items>", min_items.map(|n| n.to_string()));
    add("items<", max_items.map(|n| n.to_string()));
    add("props>", of.limits.min_properties.map(|n| n.to_string()));
    add("props<", of.limits.max_properties.map(|n| n.to_string()));
    add("unique", of.limits.unique_items.then(|| "yes".to_owned()));
    add("pattern", of.limits.pattern.clone());
    shown
}

#[test]
fn a_line_is_a_type_as_a_whole() {
    let lines = [
        ("string", "String"),
        ("any", "Any"),
        ("object (Pet)", "Object schema=Pet"),
        ("object (Pet (small))", "Object schema=Pet (small)"),
        ("string <date-time>", "String format=date-time"),
        ("string <date-time> (Day)", "String schema=Day format=date-time"),
        ("string (Day) <date-time>", "String schema=Day format=date-time"),
        ("Array of strings <uri>", "[String] format=uri"),
        ("Array of Array of integers", "[[Integer]]"),
        ("Array of any", "[Any]"),
        ("Array of objects (Pet)", "[Object] schema=Pet"),
        ("string or Array of strings", "String | [String]"),
        ("Array of strings or numbers", "[String] | [Number]"),
        ("Array of strings or number", "[String] | Number"),
        ("Array of (string or Array of strings)", "[String] | [[String]]"),
        ("(string or number) or object", "String | Number | Object"),
        ("Cat (object) or Big Dog (object)", "Object schema=Cat | Object schema=Big Dog"),
        ("Array of Cat (objects) or Dog (object)", "[Object] schema=Cat | Object schema=Dog"),
        ("Cat (object) or null (Pet)", "Object schema=Cat | Null | all Pet"),
        ("string or null <date>", "String format=date | Null"),
    ];
    for (text, wanted) in lines {
        assert_eq!(line(text).as_ref().map(show).as_deref(), Some(wanted), "{text}");
    }
}

#[test]
fn limits_are_read_in_all_forms() {
    let lines = [
        ("integer >= 0", "Integer min=0"),
        ("number <double> >= 0", "Number format=double min=0"),
        ("number <= 1.5", "Number max=1.5"),
        ("integer [ -3 .. 100 ]", "Integer min=-3 max=100"),
        ("number > 0", "Number above=0"),
        ("number < 1", "Number below=1"),
        ("number ( 0 .. 1 ]", "Number above=0 max=1"),
        ("number [ 0 .. 1 )", "Number min=0 below=1"),
        ("integer multiple of 5 >= 10", "Integer min=10 multiple=5"),
        ("number decimal places <= 2", "Number multiple=0.01"),
        ("string non-empty", "String chars>=1"),
        ("string = 5 characters", "String chars>=5 chars<=5"),
        ("string <= 5 characters", "String chars<=5"),
        ("string >= 2 characters", "String chars>=2"),
        ("string [ 2 .. 5 ] characters ^[a-z]+$", "String chars>=2 chars<=5 pattern=^[a-z]+$"),
        ("string ^[a-z]+ [a-z]+$", "String pattern=^[a-z]+ [a-z]+$"),
        ("string \\d{4}", "String pattern=\\d{4}"),
        ("Array of strings non-empty unique", "[String] items>=1 unique=yes"),
        ("Array of strings [ 1 .. 3 ] items", "[String] items>=1 items<=3"),
        (
            "Array of strings <uri> = 2 items [ items <uri> <= 9 characters ]",
            "[String] format=uri chars<=9 items>=2 items<=2",
        ),
        ("object non-empty", "Object props>=1"),
        ("object <= 4 properties", "Object props<=4"),
        ("string or integer >= 3", "String | Integer min=3"),
    ];
    for (text, wanted) in lines {
        assert_eq!(line(text).as_ref().map(show).as_deref(), Some(wanted), "{text}");
    }
}

#[test]
fn other_lines_are_no_types() {
    let lines = [
        "",
        "required",
        "strings",
        "string of letters",
        "string,",
        "Array of string",
        "Array of media file URLs",
        "Sort order (asc or desc)",
        "Kind of pet (string)",
        "integer >=",
        "integer [ 1 .. ]",
        "string <date",
        "string or",
        "object (",
        "string >= many characters",
    ];
    for text in lines {
        assert_eq!(line(text), None, "{text}");
    }
}

#[test]
fn prose_follows_a_type_in_a_cell() {
    let cells = [
        ("string", "String", ""),
        ("string Colour of the pet", "String", "Colour of the pet"),
        ("string or no colour", "String", "or no colour"),
        ("object (pet) Its owner", "Object schema=pet", "Its owner"),
        ("string (at most ten) letters", "String", "(at most ten) letters"),
        ("integer [ 0 .. 40 ] Age", "Integer min=0 max=40", "Age"),
        ("integer <int64> >= 1 Default: 3 Age", "Integer format=int64 min=1", "Default: 3 Age"),
        ("string ^[a-z]+$ Name", "String pattern=^[a-z]+$", "Name"),
        ("string a|b is right", "String", "a|b is right"),
        ("Array of objects Its pets (object)", "[Object]", "Its pets (object)"),
    ];
    for (text, wanted, rest) in cells {
        let read = at_start(text);
        assert_eq!(
            read.as_ref().map(|(ty, rest)| (show(ty), *rest)),
            Some((wanted.to_owned(), rest)),
            "{text}"
        );
    }
    assert_eq!(at_start("stringent rules"), None);
    assert_eq!(at_start("Kind of pet (string)"), None);
}

#[test]
fn sayings_are_read() {
    let values =
        |values: Value, of_items| Meta::Values { values: values.as_array().unwrap().clone(), of_items };
    let lines = [
        ("Default: 5", Meta::Default(json!(5))),
        ("Default: \"a b\"", Meta::Default(json!("a b"))),
        ("Default: []", Meta::Default(json!([]))),
        ("Default: as is", Meta::Default(json!("as is"))),
        ("Enum: \"a b\" \"c\"", values(json!(["a b", "c"]), false)),
        ("Enum: 1 2", values(json!([1, 2]), false)),
        ("Enum: up down", values(json!(["up", "down"]), false)),
        ("Items Enum: \"a\"", values(json!(["a"]), true)),
        ("Items Value: \"a\"", values(json!(["a"]), true)),
        ("Value: null", values(json!([null]), false)),
        ("Pattern: ^a b$", Meta::Pattern("^a b$".to_owned())),
    ];
    for (text, wanted) in lines {
        assert_eq!(meta::line(text), Some(wanted), "{text}");
    }
    assert_eq!(meta::line("Default:"), None);
    assert_eq!(meta::line("Defaults: 5"), None);
}

#[test]
fn prose_follows_a_saying_in_a_cell() {
    let values = |values: Value| Meta::Values { values: values.as_array().unwrap().clone(), of_items: false };
    let cells = [
        ("Default: 1 Page wanted", Meta::Default(json!(1)), "Page wanted"),
        ("Default: asc Order", Meta::Default(json!("asc")), "Order"),
        ("Enum: \"cat\" \"dog\" Kind of pet", values(json!(["cat", "dog"])), "Kind of pet"),
        ("Enum: \"cat\" 2 legs less", values(json!(["cat"])), "2 legs less"),
        ("Enum: \"cat\" \"dog\"", values(json!(["cat", "dog"])), ""),
    ];
    for (text, wanted, rest) in cells {
        assert_eq!(meta::at_start(text), Some((wanted, rest)), "{text}");
    }
    assert_eq!(meta::at_start("Enum: see below"), None);
}

#[test]
fn sayings_go_to_their_row() {
    let at = crate::diagnostic::Location::file(&Arc::from("page.txt"));
    let mut row = Row {
        at,
        name: None,
        is_named_by_sample: false,
        place: RowPlace::Query,
        is_place_stated: true,
        required: false,
        ty: line("Array of strings").unwrap(),
        default: None,
        values: Vec::new(),
        are_values_of_items: false,
        description: None,
    };
    for text in ["Default: \"a\"", "Items Enum: \"a\" \"b\"", "Pattern: ^[ab]$"] {
        meta::line(text).unwrap().apply(&mut row);
    }
    assert_eq!(row.default, Some(json!("a")));
    assert_eq!((row.values, row.are_values_of_items), (vec![json!("a"), json!("b")], true));
    assert_eq!(show(&row.ty), "[String] pattern=^[ab]$");
}

#[test]
fn endless_lines_are_read_in_one_go() {
    let many = |text: &str| text.repeat(100_000);
    let lines = [
        many("("),
        many("Array of "),
        many("a (b"),
        many("string or "),
        format!("Array of strings{}", many(" [ items")),
        format!("string{}", many(" (a")),
        format!("string{}", many(" <a")),
    ];
    for text in lines {
        assert_eq!(line(&text), None, "{}", &text[..20]);
    }
    assert!(line(&format!("number{}", many(" < 1"))).is_some());
    assert!(line(&format!("number{}", many(" ( 0 .. 1 ]"))).is_some());
}

#[test]
fn lists_stand_in_each_other_up_to_a_depth() {
    let lists = |count: usize, inner: &str| format!("{}{inner}", "Array of ".repeat(count));
    assert_eq!(line(&lists(MAX_LISTS, "strings")).unwrap().alternatives[0].lists, MAX_LISTS);
    assert_eq!(line(&lists(MAX_LISTS + 1, "strings")), None);
    assert_eq!(line(&lists(MAX_LISTS + 1, "Pet (object)")), None);
    assert!(line(&lists(8, &format!("({})", lists(8, "strings")))).is_some());
    assert_eq!(line(&lists(9, &format!("({})", lists(8, "strings")))), None);
    assert_eq!(at_start(&format!("{} Words", lists(MAX_LISTS + 1, "strings"))), None);
}

#[test]
fn the_name_of_a_schema_stands_near() {
    assert!(line(&format!("{} (object) or null", "a".repeat(100))).is_some());
    assert_eq!(line(&format!("{} (object) or null", "a".repeat(300))), None);
}
