//! Pages that are cut off, or whose lines are shuffled: nothing panics, and a call that is cut is reported.

use super::{PETS, published, read, rules};
use fieldwork_codegen::diagnostic::Place;
use fieldwork_codegen::parse::redoc::text::Call;

/// Returns the offsets at which a call is whole: before the blank line above the next one.
fn ends(text: &str) -> Vec<usize> {
    let (document, _) = read(text);
    let begin = |call: &Call| match call.section.as_ref().map_or(&call.at, |section| &section.at).place {
        Place::Line(line, _) => text.split_inclusive('\n').take(line - 1).map(str::len).sum(),
        _ => 0,
    };
    let begins = document.calls.iter().skip(1).map(begin).chain([text.len()]);
    begins.map(|begin| text[..begin].trim_end().len()).collect()
}

#[test]
fn a_cut_is_reported_at_every_byte() {
    let ends = ends(PETS);
    assert_eq!(ends.len(), 7);
    let (_, whole) = read(PETS);
    // A sample that is no JSON has no end that could be missed.
    let plain = PETS.find("Monday 9").unwrap()..PETS.find("Close the shop").unwrap();
    let mut reported = 0;
    for end in (0..PETS.len()).filter(|end| PETS.is_char_boundary(*end)) {
        let kept = &PETS[..end];
        let (_, report) = read(kept);
        let is_in_plain = plain.start < end && end < plain.end;
        if !is_in_plain && !ends.contains(&kept.trim_end().len()) {
            let is_reported =
                report.diagnostics().iter().any(|finding| !whole.diagnostics().contains(finding));
            assert!(is_reported, "a page that ends so is not reported: {kept}");
            reported += 1;
        }
    }
    assert!(reported > 2900, "only {reported} cuts were tried");
}

/// Tells whether a page says of itself that it is cut off.
fn is_said(text: &str) -> bool {
    let rules = rules(&read(text).1);
    ["wrong-kind", "cut-off", "missing-caption"].iter().any(|rule| rules.contains_key(rule))
}

/// Each call stands behind the first one alone, so that not all before it has to be read for each of its lines.
#[test]
fn a_cut_of_a_large_page_is_reported_at_every_line() {
    let Some(text) = published("redoc.txt") else { return };
    let ends = ends(&text);
    let first = &text[..ends[0]];
    let mut cut = 0;
    for call in ends.windows(2).map(|ends| &text[ends[0]..ends[1]]) {
        for (end, _) in call.match_indices('\n').filter(|(end, _)| !call[..*end].trim().is_empty()) {
            assert!(is_said(&format!("{first}{}", &call[..end])), "a call that ends so: {}", &call[..end]);
            cut += 1;
        }
        assert!(!is_said(&format!("{first}{call}")), "a call that is whole: {call}");
    }
    assert!(cut > 20_000, "only {cut} cuts were tried");
}

#[test]
fn cuts_of_a_large_page_are_survived() {
    let Some(text) = published("redoc.txt") else { return };
    let ends = ends(&text);
    let lines = text.match_indices('\n').map(|(end, _)| end);
    for end in lines.clone().take_while(|end| *end <= ends[0]).chain(lines.step_by(499)) {
        let kept = &text[..end];
        let is_whole = ends.contains(&kept.trim_end().len());
        assert_eq!(is_said(kept), !is_whole, "a page of {} lines", kept.lines().count());
    }
}

#[test]
fn shuffled_lines_are_survived() {
    let lines: Vec<&str> = PETS.lines().collect();
    for step in [2, 3, 5, 7, 11, 13, 101] {
        let shuffled: Vec<&str> = (0..lines.len()).map(|at| lines[at * step % lines.len()]).collect();
        let (_, report) = read(&shuffled.join("\n"));
        assert!(!report.diagnostics().is_empty(), "nothing is reported with a step of {step}");
    }
}
