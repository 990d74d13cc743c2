use super::*;
use crate::diagnostic::Place;
use crate::parse::redoc::text::{MAX_SAMPLE_DEPTH, RowPlace};
use serde_json::{Value, json};

fn read(text: &str) -> (Document, Report) {
    let mut report = Report::default();
    let document = super::read(&Arc::from("page.txt"), text, &mut report);
    (document, report)
}

/// Reads a call with these rows and samples.
fn call(parts: &str) -> (Call, Report) {
    let (document, report) = read(&format!("A title\n\nAuthorizations:\nPetKey\n{parts}"));
    let [call] = <[Call; 1]>::try_from(document.calls).expect("the text has one call");
    (call, report)
}

/// Name, required mark and description of a row.
type Said = (Option<String>, bool, Option<String>);

/// Reads the rows of a body.
fn rows(rows: &str) -> (Vec<Said>, Report) {
    let (call, report) = call(&format!("Request Body schema: application/json\n{rows}\nResponses\n"));
    let rows = call.body.map(|body| body.rows).unwrap_or_default();
    (rows.into_iter().map(|row| (row.name, row.required, row.description)).collect(), report)
}

/// Returns the lines at which a rule found something.
fn lines(report: &Report, rule: &str) -> Vec<usize> {
    let of_rule = report.diagnostics().iter().filter(|finding| finding.rule == rule);
    let line = |place: &Place| if let Place::Line(line, _) = place { *line } else { 0 };
    of_rule.map(|finding| line(&finding.at.place)).collect()
}

/// Reads a call with these fields and this sample, and returns the names of the fields.
fn names(fields: &str, sample: &str) -> Vec<Option<String>> {
    let body = format!("Request Body schema: application/json\n{fields}\n\nResponses\n\n");
    let (call, _) = call(&format!("{body}Request samples\n\nContent type\napplication/json\n{sample}\n"));
    call.body.map(|body| body.rows).unwrap_or_default().into_iter().map(|row| row.name).collect()
}

/// Reads the sample of a reply.
fn sample(media_type: &str, text: &str) -> (Option<super::super::Sample>, Report) {
    let (call, report) =
        call(&format!("\nResponses\n\nResponse samples\n\nContent type\n{media_type}\n{text}"));
    (call.reply, report)
}

fn some(text: &str) -> Option<String> {
    Some(text.to_owned())
}

/// Reads a second call with these paragraphs above it: section, its text, title, description.
fn heading(paragraphs: &[&str]) -> (String, bool) {
    let end = "Responses\n\nResponse samples\n\n\"ok\"\n\n";
    let (document, report) = read(&format!("First\n\n{end}{}\n\n{end}", paragraphs.join("\n\n")));
    let call = document.calls.last().expect("the text has calls");
    let show = |texts: &[Text]| texts.iter().map(|text| text.text.as_str()).collect::<Vec<_>>().join("+");
    let parts = [
        show(call.section.as_slice()),
        show(&call.section_prose),
        show(call.title.as_slice()),
        show(&call.prose),
    ];
    (parts.join("/"), lines(&report, "unsure-title").is_empty())
}

#[test]
fn the_paragraphs_above_a_call_are_told_apart() {
    assert_eq!(heading(&["Get"]), ("//Get/".to_owned(), true));
    assert_eq!(heading(&["Get", "Gets a pet."]), ("//Get/Gets a pet.".to_owned(), false));
    assert_eq!(heading(&["Pets", "Get", "Gets a pet."]), ("Pets//Get/Gets a pet.".to_owned(), false));
    assert_eq!(heading(&["Pets", "All pets.", "Get"]), ("Pets/All pets./Get/".to_owned(), false));
    assert_eq!(heading(&["Pets", "All", "Get", "Gets"]), ("Pets/All/Get/Gets".to_owned(), true));
    assert_eq!(
        heading(&["Pets", "All.", "Of them.", "Get", "Gets."]),
        ("Pets/All.+Of them./Get/Gets.".to_owned(), false)
    );
    assert_eq!(heading(&["Get", "1.", "2.", "3.", "4."]), ("//Get/1.+2.+3.+4.".to_owned(), false));
}

#[test]
fn what_stands_above_the_first_call_is_said_of_the_page() {
    let head = "Pets (v2) (1.0)\n\nDownload OpenAPI specification:Download\n\nOne.\n\nTwo.\n\n";
    let (document, report) = read(&format!("{head}Pets\n\nAll.\n\nGet\n\nGets.\n\nResponses\n"));
    assert_eq!((document.title, document.version), (some("Pets (v2)"), some("1.0")));
    let introduction: Vec<&str> = document.introduction.iter().map(|text| text.text.as_str()).collect();
    assert_eq!(introduction, ["One.", "Two."]);
    let call = &document.calls[0];
    assert_eq!(call.title.as_ref().map(|title| title.text.as_str()), Some("Get"));
    assert_eq!(call.section_prose.len(), 1);
    assert_eq!(lines(&report, "unsure-title"), [13]);
}

#[test]
fn rows_end_where_the_next_can_begin() {
    let (rows, report) =
        rows("name\nage\nrequired\ninteger >= 0\nDefault: 3\n\nIn years\n\nobject\nobject\n");
    assert_eq!(rows.len(), 3);
    assert_eq!(rows[0], (some("age"), true, some("In years")));
    assert_eq!(rows[1..], [(None, false, None), (None, false, None)]);
    assert_eq!(lines(&report, "unread-line"), [6]);
    assert_eq!(lines(&report, "lost-name"), [14, 15]);
}

#[test]
fn a_type_that_nothing_hides_has_a_name_above_it() {
    let (rows, report) = rows("string\nstring\nrequired\nboolean\nany\nrequired\nnumber\nrequired\nobject\n");
    let names: Vec<_> = rows.into_iter().map(|(name, required, _)| (name, required)).collect();
    let wanted = [(some("string"), false), (some("required"), false), (some("any"), true), (None, true)];
    assert_eq!(names, wanted);
    assert_eq!(lines(&report, "named-like-type"), [6, 8, 10]);
}

#[test]
fn a_paragraph_that_is_no_row_goes_on_with_a_description() {
    let (rows, report) = rows("age\ninteger\n\nIn years\n\nof a pet\nnot of a shop\n\nname\nstring\n");
    assert_eq!(rows[0], (some("age"), false, some("In years\n\nof a pet\nnot of a shop")));
    assert_eq!(rows[1].0, some("name"));
    assert_eq!(lines(&report, "several-paragraphs"), [11]);
}

#[test]
fn lost_names_come_from_the_gaps_of_a_sample() {
    let sample = "{\n  • \"owner\": {\n    },\n  • \"age\": 1,\n  • \"tags\": [\n    ],\n  • \"pet\": { }\n}";
    let won = names("object\nage\ninteger\nArray of objects\nrequired\nobject", sample);
    assert_eq!(won, [some("owner"), some("age"), some("tags"), some("pet")]);
}

#[test]
fn a_gap_that_does_not_fit_gives_no_name() {
    let sample = "{\n  • \"owner\": {\n    },\n  • \"age\": 1,\n  • \"tags\": [\n    ]\n}";
    assert_eq!(names("object\nobject\nage\ninteger\nobject", sample), [None, None, some("age"), None]);
    assert_eq!(names("age\ninteger", "{\n  • \"pet\": 1\n}"), [some("age")]);
}

#[test]
fn without_a_common_order_only_a_single_name_is_won_back() {
    let sample = "{\n  • \"name\": \"Rex\",\n  • \"owner\": {\n    },\n  • \"age\": 1\n}";
    let won = names("age\ninteger\nobject\nname\nstring", sample);
    assert_eq!(won, [some("age"), some("owner"), some("name")]);
    let sample = "{\n  • \"b\": 1,\n  • \"x\": {\n    },\n  • \"y\": {\n    },\n  • \"a\": 1\n}";
    assert_eq!(names("a\ninteger\nobject\nobject\nb\ninteger", sample), [some("a"), None, None, some("b")]);
}

#[test]
fn a_sample_tells_what_it_hides() {
    let text = "{\n  • \"a, \\\"b\": \"x,\",\n  • \"c\": [\n    ],\n  • \"d\": {\n    },\n  • \"e\": { },\n  • \"f\": [],\n  • \"g\": [ ]\n}\n";
    let sample = sample("application/json", text).0.unwrap();
    assert_eq!(sample.value, json!({"a, \"b": "x,", "c": [], "d": {}, "e": {}, "f": [], "g": []}));
    assert_eq!(sample.hidden, ["c", "d", "f"]);
    assert_eq!(sample.media_type.as_deref(), Some("application/json"));
}

#[test]
fn a_sample_can_be_a_list_a_scalar_or_a_text() {
    let list = sample("application/json", "[\n  • {\n    },\n  • 5\n]\n").0.unwrap();
    assert_eq!((list.value, list.hidden), (json!([{}, 5]), vec!["0".to_owned()]));
    let value = |media_type, text| sample(media_type, text).0.map(|sample| sample.value);
    assert_eq!(value("application/json", "null\n"), Some(Value::Null));
    assert_eq!(value("application/json", "{ }\n"), Some(json!({})));
    assert_eq!(value("text/csv", "a,b\n1,2\n\n"), Some(json!("a,b\n1,2")));
    assert_eq!(value("application/json", "no JSON\n"), None);
}

#[test]
fn lines_of_a_sample_that_say_nothing_are_reported() {
    let (twice, report) = sample("application/json", "{\n  • \"a\": 1,\n  • \"a\": 2,\n  what\n}\n");
    assert_eq!(twice.unwrap().value, json!({"a": 1}));
    assert_eq!(lines(&report, "unread-line"), [14, 15]);
    let (unclosed, report) = sample("application/json", "{\n  • \"a\": {\n  • \"b\": 2\n}\n");
    assert_eq!(unclosed.unwrap().hidden, ["a"]);
    assert_eq!(lines(&report, "unclosed-member"), [13]);
}

#[test]
fn captions_out_of_order_begin_another_call() {
    let (document, report) = read("One\n\nResponses\n\nquery Parameters\nid\nstring\n\nResponses\n");
    assert_eq!(document.calls.len(), 2);
    assert_eq!(document.calls[1].parameters.len(), 1);
    assert_eq!(lines(&report, "untitled-call"), [5]);
}

#[test]
fn what_is_cut_is_an_error() {
    assert_eq!(lines(&read("One\n\nquery Parameters\nid\nstring\n").1, "cut-off"), [1]);
    assert_eq!(lines(&read("One\n\nAuthorizations:\nPetKey\n\nResponse samples\n\n5\n").1, "cut-off"), [1]);
    assert_eq!(lines(&read("One\n\nResponses\n\nTwo\n").1, "cut-off"), [5]);
    assert_eq!(lines(&read("One\n\nResponses\n\nResponse samples\n").1, "cut-off"), [5]);
    assert_eq!(lines(&sample("application/json", "{\n  • \"a\": 1\n").1, "cut-off"), [12]);
    assert_eq!(lines(&read("").1, "cut-off"), [0]);
}

#[test]
fn names_of_schemes_stand_in_lines_of_their_own() {
    let schemes = "PetKey\nOwner (read all)\n( Shop ) OR ( Guest (read) )\nPetKey AND Owner\nNo scheme\n (a)";
    let (document, report) = read(&format!("One\n\nAuthorizations:\n{schemes}\n\nResponses\n"));
    assert_eq!(document.calls[0].security, ["PetKey", "Owner", "Shop", "Guest"]);
    assert_eq!(lines(&report, "unread-scopes"), [5, 6]);
    assert_eq!(lines(&report, "unread-line"), [7, 8, 9]);
}

#[test]
fn a_type_of_too_many_lists_is_an_unread_line() {
    let deep = "Array of ".repeat(100);
    let (rows, report) = rows(&format!("name\nstring\ntags\n{deep}objects\nobject"));
    assert_eq!(rows.len(), 2);
    assert_eq!((rows[0].0.as_deref(), rows[1].0.as_deref()), (Some("name"), None));
    assert_eq!(lines(&report, "unread-line"), [8, 9]);
}

#[test]
fn a_sample_that_nests_too_deep_is_left_out() {
    let nest = |depth| format!("{}1{}\n", "[".repeat(depth), "]".repeat(depth));
    assert!(sample("application/json", &nest(MAX_SAMPLE_DEPTH)).0.is_some());
    let (deep, report) = sample("application/json", &nest(MAX_SAMPLE_DEPTH + 1));
    assert_eq!((deep, lines(&report, "deep-sample")), (None, vec![12]));
    let member = format!("{{\n  • \"a\": {}}}\n", nest(MAX_SAMPLE_DEPTH));
    assert_eq!(lines(&sample("application/json", &member).1, "deep-sample"), [12]);
}

#[test]
fn captions_of_parameters_stand_in_any_order() {
    let parameters = "header Parameters\nX-Trace\nstring\ncookie Parameters\nshop\nstring\npath Parameters\nid\nrequired\nstring\n";
    let (document, report) = read(&format!("One\n\n{parameters}\nResponses\n"));
    let places: Vec<_> = document.calls[0].parameters.iter().map(|row| row.place).collect();
    assert_eq!(places, [RowPlace::Header, RowPlace::Cookie, RowPlace::Path]);
    assert!(!report.has_errors(), "{report}");
    let twice = "query Parameters\na\nstring\nquery Parameters\nb\nstring\n";
    assert!(read(&format!("One\n\n{twice}\nResponses\n")).1.has_errors());
}

#[test]
fn what_is_said_of_a_body_stands_above_its_rows() {
    let body = |above: &str| {
        let text = format!("Request Body schema: a/b\n{above}name\nrequired\nstring\n\nResponses\n");
        let (call, report) = call(&text);
        let names: Vec<_> =
            call.body.unwrap().rows.into_iter().map(|row| row.name.unwrap_or_default()).collect();
        let prose: Vec<_> = call.prose.into_iter().map(|text| text.text).collect();
        (prose.join("/"), names.join("/"), lines(&report, "unread-line"))
    };
    let read = |prose: &str| (prose.to_owned(), "name".to_owned(), vec![]);
    assert_eq!(body("required\n"), read(""));
    assert_eq!(body("required\n\nThe pet\nto add\n\nAll of it\n\n"), read("The pet\nto add/All of it"));
    assert_eq!(body("\nThe pet\n\n"), read("The pet"));
    assert_eq!(body("\nage\ninteger\n"), (String::new(), "age/name".to_owned(), vec![]));
    assert_eq!(body("required\nobject\n"), (String::new(), "/name".to_owned(), vec![]));
    assert_eq!(body("Array\n"), (String::new(), "name".to_owned(), vec![6]));
}
