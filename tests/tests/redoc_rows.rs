//! The text of a page with a line for each row, as a vendor's page gives it.

#![expect(clippy::print_stderr, reason = "says what was tested and what was not")]

use fieldwork_codegen::diagnostic::Report;
use fieldwork_codegen::lower::redoc::prose::{self, Says};
use fieldwork_codegen::parse::redoc::text::{self, Call, Document, Flavour, Row, RowPlace};

const FILE: &str = concat!(env!("CARGO_MANIFEST_DIR"), "/../../shared/exports/mok/redoc.txt");

/// Returns the text of the page, where it is there.
fn page() -> Option<String> {
    let text = std::fs::read_to_string(FILE).ok();
    if text.is_none() {
        eprintln!("skipped: {FILE} is not there");
    }
    text
}

fn read(text: &str) -> (Document, Report) {
    let mut report = Report::default();
    (text::read(&"redoc.txt".into(), text, &mut report), report)
}

fn rows(call: &Call) -> impl Iterator<Item = &Row> {
    call.parameters.iter().chain(call.body.iter().flat_map(|body| &body.rows))
}

#[test]
fn all_calls_rows_and_samples_are_found() {
    let Some(text) = page() else { return };
    let (document, report) = read(&text);
    assert_eq!(document.flavour, Flavour::Rows);
    let webhooks = document.calls.iter().filter(|call| call.is_webhook).count();
    assert_eq!((document.calls.len() - webhooks, webhooks), (20, 2));
    let samples = document.calls.iter().flat_map(|call| call.request.iter().chain(&call.reply));
    assert_eq!(samples.count(), 30 + 1, "one sample is a word");
    assert_eq!(text.matches("{- \"").count(), 30);
    assert!(!report.has_errors());
    let checks =
        ["unread-sample", "unread-row", "torn-sample", "stray-sample", "bare-call", "no-sample", "lost-name"];
    assert!(report.diagnostics().iter().all(|finding| !checks.contains(&finding.rule)), "{report}");
}

#[test]
fn all_rows_are_found() {
    let Some(text) = page() else { return };
    let (document, _) = read(&text);
    let found: Vec<String> = document.calls.iter().flat_map(rows).map(|row| row.at.to_string()).collect();
    let lines = text.lines().enumerate();
    let bars =
        lines.filter(|(_, line)| line.contains(" | ") || *line == "object |" || line.starts_with("string "));
    let lines: Vec<usize> = bars.map(|(index, _)| index + 1).collect();
    assert_eq!(found.len(), lines.len());
    for (place, line) in found.iter().zip(lines) {
        assert!(place.starts_with(&format!("redoc.txt:{line}:")), "{place} is not in line {line}");
    }
}

#[test]
fn rows_have_places_and_names() {
    let Some(text) = page() else { return };
    let (document, _) = read(&text);
    let all = || document.calls.iter().flat_map(rows);
    assert!(all().all(|row| row.name.is_some() && !row.is_place_stated));
    let count = |place| all().filter(|row| row.place == place).count();
    let places = [RowPlace::Path, RowPlace::Query, RowPlace::Header, RowPlace::Cookie, RowPlace::Body];
    assert_eq!(places.map(count), [5, 16, 4, 0, 16]);
    assert_eq!(all().filter(|row| row.is_named_by_sample).count(), 10);
    let empty = document.calls.iter().filter(|call| rows(call).count() == 0).count();
    assert_eq!(empty, 5, "calls without parameters");
}

#[test]
fn samples_come_back_as_they_stand() {
    let Some(text) = page() else { return };
    let (document, _) = read(&text);
    let bare = |text: &str| -> String { text.chars().filter(|c| !c.is_whitespace() && *c != '-').collect() };
    let text = bare(&text);
    for sample in document.calls.iter().flat_map(|call| call.request.iter().chain(&call.reply)) {
        assert!(text.contains(&bare(&sample.value.to_string())), "{}", sample.at);
    }
}

#[test]
fn the_page_survives_being_cut_at_each_line() {
    let Some(text) = page() else { return };
    let lines: Vec<&str> = text.lines().collect();
    let mut errors = 0;
    for end in 0..lines.len() {
        let is_open = end > 50 && (lines[end].starts_with(['-', '}', ']']) || lines[end] == "|");
        let (document, report) = read(&lines[..end].join("\n"));
        assert!(document.calls.len() <= 22, "cut after line {end}");
        assert!(report.has_errors() || !is_open, "cut after line {end}: nothing is said");
        errors += usize::from(report.has_errors());
    }
    assert!(errors > 700, "{errors} cuts are errors");
}

#[test]
fn prose_says_what_a_reader_understands() {
    let Some(text) = page() else { return };
    let (document, _) = read(&text);
    let facts: Vec<_> = document.calls.iter().flat_map(prose::of_call).collect();
    let count = |is: fn(&Says) -> bool| facts.iter().filter(|fact| is(&fact.says)).count();
    assert_eq!(count(|says| matches!(says, Says::Deprecated)), 4);
    assert_eq!(count(|says| matches!(says, Says::Optional)), 1);
    assert_eq!(count(|says| matches!(says, Says::Required)), 3);
    assert_eq!(count(|says| matches!(says, Says::Conditional(_))), 2);
    assert_eq!(count(|says| matches!(says, Says::Values(values) if values.len() == 5)), 1);
    assert_eq!(count(|says| matches!(says, Says::Format(_))), 3);
    assert_eq!(
        count(|says| matches!(says, Says::Allowed(fields) if fields.len() == 23 || fields.len() == 17)),
        2
    );
    assert_eq!(count(|says| matches!(says, Says::Error { status: 422, code: Some(_) })), 1);
    assert_eq!(facts.len(), 17);
    let introduction = prose::of_introduction(&document);
    let endpoints = introduction.iter().filter(|fact| matches!(fact.says, Says::Endpoint { .. })).count();
    let prefixes = introduction.iter().filter(|fact| matches!(fact.says, Says::Prefix(_))).count();
    let scopes = introduction.iter().filter(|fact| matches!(fact.says, Says::Scope(_))).count();
    let headers = introduction.iter().filter(|fact| matches!(fact.says, Says::Headers(_))).count();
    assert_eq!((endpoints, prefixes, scopes, headers), (2, 1, 1, 1));
    assert_eq!(introduction.len(), 6, "and one deprecated field");
}
