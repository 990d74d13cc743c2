//! Outlines of published pages: the first one is settled, the text again changes nothing.

#![expect(clippy::print_stderr, reason = "says what was tested and what was not")]

use fieldwork_codegen::diagnostic::Report;
use fieldwork_codegen::input::Export;
use fieldwork_codegen::outline;
use serde_json::Value;
use std::collections::BTreeMap;

/// Reads a page and the outline that is known.
fn page(text: &[u8], known: Option<&str>) -> (outline::Page, Report) {
    let known = known.map(|known| (outline::FILE.into(), known.as_bytes().to_vec()));
    let files = known.into_iter().chain([("redoc.txt".into(), text.to_vec())]).collect();
    let mut report = Report::default();
    let page = outline::page(&Export { main: "redoc.txt".into(), files }, &mut report);
    (page.unwrap_or_else(|| panic!("{report}")), report)
}

/// What is checked in is an entry for each call of the text, and import leaves it as it is.
#[test]
fn checked_in_outlines_are_settled() {
    let mut settled = 0;
    for api in std::fs::read_dir(fieldwork_tests::root().join("schemas")).unwrap() {
        let name = api.unwrap().file_name().into_string().unwrap();
        let root = fieldwork_tests::root();
        let known = std::fs::read_to_string(root.join("schemas").join(&name).join(outline::FILE));
        let text = std::fs::read(root.join("../shared/exports").join(&name).join("redoc.txt"));
        if let (Ok(known), Ok(text)) = (known, text) {
            let (now, report) = page(&text, Some(&known));
            assert_eq!(now.settled.text, known, "`cargo xtask import {name}` again:\n{report}");
            assert_eq!(now.settled.outline.entries.len(), now.document.calls.len(), "{name}");
            assert!(now.settled.outline.vanished.is_empty(), "{name}");
            assert!(!report.diagnostics().iter().any(|found| found.rule.starts_with("outline")), "{report}");
            eprintln!("{name}: {}", now.settled.outline);
            settled += 1;
        }
    }
    if settled == 0 {
        eprintln!("skipped: no text of a page whose outline is checked in is here");
    }
}

#[test]
fn the_outline_of_a_page_is_settled_once() {
    let folder = fieldwork_tests::root().join("../shared/exports");
    for api in ["mok", "repzo"] {
        let Ok(text) = std::fs::read(folder.join(api).join("redoc.txt")) else {
            eprintln!("skipped: {api} has no text of a page here");
            continue;
        };
        let (first, _) = page(&text, None);
        let (second, report) = page(&text, Some(&first.settled.text));
        assert_eq!(second.settled, first.settled, "{api}");
        assert_eq!(first.settled.outline.entries.len(), first.document.calls.len(), "{api}");
        let told = |rule: &str| matches!(rule, "outline-new" | "outline-vanished" | "outline-moved");
        assert!(!report.diagnostics().iter().any(|found| told(found.rule)), "{api}: {report}");
        eprintln!("{api}: {}", first.settled.outline);
        if std::env::var_os("SHOW_OUTLINE").is_some() {
            eprintln!("{}\n{report}", first.settled.text);
        }
    }
}

/// Titles of a page tell some methods. Those that are taken from them are the ones of the document behind the page.
#[test]
fn implied_methods_are_those_of_the_document() {
    let folder = fieldwork_tests::root().join("../shared/exports/repzo");
    let files = ["redoc.txt", "openapi.json"].map(|file| std::fs::read(folder.join(file)).ok());
    let [Some(text), Some(document)] = files else {
        return eprintln!("skipped: the page and its document are not here");
    };
    let document: Value = serde_json::from_slice(&document).unwrap();
    let methods = methods(&document);
    let (page, _) = page(&text, None);
    let mut implied = 0;
    for entry in &page.settled.outline.entries {
        let known = entry.title.as_deref().and_then(|title| methods.get(title));
        if let (Some(method), Some([only])) = (entry.method(), known.map(Vec::as_slice)) {
            assert_eq!(only, &method.as_str().to_lowercase(), "{:?}", entry.title);
            implied += 1;
        }
    }
    assert!(implied > 300, "{implied}");
    eprintln!("{implied} implied methods are those of the document");
}

/// Returns the methods of a document by the titles of its operations.
fn methods(document: &Value) -> BTreeMap<&str, Vec<&str>> {
    let mut found: BTreeMap<&str, Vec<&str>> = BTreeMap::new();
    let paths = document["paths"].as_object().unwrap().values().filter_map(Value::as_object);
    for (method, operation) in paths.flatten() {
        found.entry(operation["summary"].as_str().unwrap_or_default()).or_default().push(method);
    }
    found
}
