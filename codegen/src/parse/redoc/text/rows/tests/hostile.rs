//! Texts that are no page any more.

use super::{PAGE, calls, findings, read};

#[test]
fn a_page_survives_being_cut_at_each_byte() {
    let whole = read(PAGE).0.calls.len();
    for (end, _) in PAGE.char_indices() {
        let (document, _) = read(&PAGE[..end]);
        // A part of a row, or of a word that is a sample, is prose of another call.
        assert!(document.calls.len() <= whole + 1, "cut at byte {end}");
    }
}

#[test]
fn a_page_that_is_cut_in_a_sample_or_a_cell_is_an_error() {
    let lines: Vec<&str> = PAGE.lines().collect();
    let mut cut = 0;
    for line in 9..lines.len() {
        let is_open = lines[line].starts_with(['-', '}', ']']) || lines[line] == "|";
        let (_, report) = read(&lines[..line].join("\n"));
        assert_eq!(report.has_errors(), is_open, "cut before line {}", line + 1);
        cut += usize::from(is_open);
    }
    assert!(cut > 40, "{cut} cuts");
}

#[test]
fn a_page_survives_having_its_lines_in_another_order() {
    let lines: Vec<&str> = PAGE.lines().collect();
    for step in 2..lines.len() {
        let mut order: Vec<usize> = (0..lines.len()).collect();
        order.sort_by_key(|line| (line * step % lines.len(), *line));
        let shuffled: Vec<&str> = order.into_iter().map(|line| lines[line]).collect();
        assert_ne!(shuffled, lines);
        let said = findings(&shuffled.join("\n"));
        assert!(
            said.iter().any(|finding| finding.starts_with("torn") || finding.starts_with("stray")),
            "step {step}: {said:?}"
        );
    }
}

#[test]
fn a_page_survives_lines_that_are_missing() {
    let lines: Vec<&str> = PAGE.lines().collect();
    for missing in 0..lines.len() {
        let rest = [&lines[..missing], &lines[missing + 1..]].concat().join("\n");
        let (document, _) = read(&rest);
        assert!(document.calls.len() > 4, "without line {}", missing + 1);
    }
}

#[test]
fn brackets_without_end_are_read_in_one_go() {
    const MANY: usize = 20_000;
    let nested = format!("Gets.\n{{- \"a\": {}", "[\n- ".repeat(MANY));
    assert_eq!(findings(&nested)[0], "truncated page.txt:2:1");
    let closed = format!("Gets.\n{{- \"a\": {}1{}\n}}", "[\n- ".repeat(MANY), "]".repeat(MANY));
    assert_eq!(findings(&closed)[0], "deep-sample page.txt:2:1");
    assert_eq!(calls(&"{- \"a\": ".repeat(MANY)).len(), 0);
    assert_eq!(calls(&format!("Gets.\n{}", "{ ".repeat(MANY))).len(), 1);
    assert_eq!(calls(&format!("Gets.\n{}", "| ".repeat(MANY))).len(), 1);
    assert_eq!(calls(&format!("Gets.{}", ".object | ".repeat(MANY))).len(), 2);
    assert_eq!(calls(&format!("Gets.{}", ".".repeat(MANY))).len(), 1);
    assert_eq!(calls(&format!("Gets.{}", "Aa_b.".repeat(MANY))).len(), 1);
    assert_eq!(calls(&"{- \"a\": 1\n}".repeat(MANY)).len(), 2 * MANY);
    assert_eq!(calls(&format!("Gets.\n{}", "object |\n".repeat(MANY))).len(), MANY + 1);
}

#[test]
fn a_page_that_is_cut_in_a_row_is_an_error() {
    let mut cut = 0;
    for (start, row) in PAGE.match_indices('\n').map(|(end, _)| (end + 1, &PAGE[end + 1..])) {
        let row = row.lines().next().unwrap_or_default();
        let bars = ["| ", "required | "].iter().any(|bar| row.starts_with(bar));
        for end in 2..row.trim_end_matches(" |").len() {
            let is_row = bars && !"required |".starts_with(&row[..end]);
            let (_, report) = read(&PAGE[..start + end]);
            assert!(report.has_errors() || !is_row, "{}", &row[..end]);
            cut += usize::from(is_row);
        }
    }
    assert!(cut > 400, "{cut} cuts");
    assert_eq!(findings("Lists pets.| kin")[0], "truncated page.txt:1:1");
    assert_eq!(findings("Lists.\n| kind | string Kind of\n\n")[0], "truncated page.txt:2:1");
    assert_eq!(findings("Lists.\n| kind | string Kind of\npets")[0], "truncated page.txt:2:1");
}

#[test]
fn a_sample_that_cannot_be_read_is_no_call() {
    assert_eq!(calls("Gets.\n{- \"a\": 1\n}{- \"b\" 1\n}Adds.\n{- \"c\": 1\n}").len(), 4);
    assert_eq!(calls("{- \"b\" 1\n}"), [""; 0]);
    assert_eq!(calls("Gets.\n{- \"b\" 1\n}"), ["call: Gets."]);
}
