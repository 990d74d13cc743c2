//! Redoc pages that were saved as text: every line is read, and says what the document behind the page says.

#![expect(clippy::print_stdout, clippy::print_stderr, reason = "says what was compared and what was not")]

mod compare;
mod cut;
mod print;
mod shown;

use fieldwork_codegen::diagnostic::Report;
use fieldwork_codegen::parse::redoc::text::{self, Document};
use similar::TextDiff;
use std::collections::BTreeMap;
use std::path::Path;

/// A made-up page in which all forms stand.
const PETS: &str = include_str!("pets.txt");

/// Reads a file of the published API that has both a page and a document, if it is there.
fn published(file: &str) -> Option<String> {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("../../shared/exports/repzo");
    let text = std::fs::read_to_string(folder.join(file)).ok();
    if text.is_none() {
        eprintln!("skipped: there are no exports in `../shared`");
    }
    text
}

fn read(text: &str) -> (Document, Report) {
    let mut report = Report::default();
    let document = text::read(&"page.txt".into(), text, &mut report);
    (document, report)
}

/// Returns how often each rule was reported.
fn rules(report: &Report) -> BTreeMap<&'static str, usize> {
    report.diagnostics().iter().fold(BTreeMap::new(), |mut rules, finding| {
        *rules.entry(finding.rule).or_default() += 1;
        rules
    })
}

/// Compares a page with what is written from its document.
fn comes_back(text: &str) {
    let (document, _) = read(text);
    let (wanted, written) = (print::folded(text.trim_end()), print::words(&document));
    let diff = TextDiff::from_lines(&wanted, &written);
    assert!(wanted == written, "{}", diff.unified_diff().header("page", "written"));
}

#[test]
fn a_page_comes_back_from_its_document() {
    comes_back(PETS);
    if let Some(text) = published("redoc.txt") {
        comes_back(&text);
    }
}

#[test]
fn each_guess_is_reported() {
    let (document, report) = read(PETS);
    println!("{report}");
    let wanted = [
        ("guessed-name", 7),
        ("lost-name", 2),
        ("missing-caption", 3),
        ("named-like-type", 3),
        ("several-paragraphs", 1),
    ];
    assert_eq!(rules(&report), BTreeMap::from(wanted), "{report}");
    assert!(!report.has_errors(), "{report}");
    assert_eq!(document.calls.len(), 7);
}
