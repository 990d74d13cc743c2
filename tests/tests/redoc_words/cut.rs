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

#[test]
fn cuts_of_a_large_page_are_survived() {
    let Some(text) = published("redoc.txt") else { return };
    let all: Vec<usize> = text.match_indices('\n').map(|(end, _)| end).collect();
    let some = all.iter().take(1000).chain(all.iter().step_by(499));
    let ends: Vec<usize> = ends(&text);
    for end in some {
        let kept = &text[..*end];
        let rules = rules(&read(kept).1);
        let is_reported =
            ["wrong-kind", "cut-off", "missing-caption"].iter().any(|rule| rules.contains_key(rule));
        let is_whole = ends.contains(&kept.trim_end().len());
        assert_eq!(is_reported, !is_whole, "a page of {} lines: {rules:?}", kept.lines().count());
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
