//! Outlines of published pages: the first one is settled, the text again changes nothing.

#![expect(clippy::print_stderr, reason = "says what was tested and what was not")]

use fieldwork_codegen::diagnostic::Report;
use fieldwork_codegen::input::Export;
use fieldwork_codegen::outline;

/// Reads a page and the outline that is known.
fn page(text: &[u8], known: Option<&str>) -> (outline::Page, Report) {
    let known = known.map(|known| (outline::FILE.into(), known.as_bytes().to_vec()));
    let files = known.into_iter().chain([("redoc.txt".into(), text.to_vec())]).collect();
    let mut report = Report::default();
    let page = outline::page(&Export { main: "redoc.txt".into(), files }, &mut report);
    (page.unwrap_or_else(|| panic!("{report}")), report)
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
