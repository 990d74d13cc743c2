//! Golden cases: each document gives exactly its expected files, and these compile.
//!
//! `UPDATE_GOLDEN=1 cargo test -p fieldwork-tests --test golden` writes them anew.

use fieldwork_tests::cases::{self, Case, Files};
use fieldwork_tests::standalone::Crate;
use similar::TextDiff;
use std::fs;
use std::path::Path;

/// The cases lie in `tests/golden`; fewer than this mean that they were not found.
const AT_LEAST: usize = 45;

fn cases() -> Vec<Case> {
    let cases = cases::all().unwrap();
    assert!(cases.len() >= AT_LEAST, "only {} golden cases were found", cases.len());
    cases
}

#[test]
fn documents_give_their_expected_files() {
    let update = std::env::var_os("UPDATE_GOLDEN").is_some();
    let mut differences = String::new();
    for case in cases() {
        let actual = case.actual();
        if update {
            write(&case, &actual);
        } else {
            differences.push_str(&difference(&case, &actual));
        }
    }
    let advice = "`UPDATE_GOLDEN=1 cargo test -p fieldwork-tests --test golden` writes the files anew";
    assert!(differences.is_empty(), "{differences}\n{advice}");
}

fn write(case: &Case, actual: &Files) {
    let folder = case.folder.join("expected");
    for path in case.expected.keys().filter(|path| !actual.contains_key(*path)) {
        fs::remove_file(folder.join(path)).unwrap();
    }
    for (path, bytes) in actual {
        let path = folder.join(path);
        fs::create_dir_all(path.parent().unwrap()).unwrap();
        fs::write(path, bytes).unwrap();
    }
}

/// Returns the lines that differ, for all files that a case has or should have.
fn difference(case: &Case, actual: &Files) -> String {
    let paths = case.expected.keys().chain(actual.keys().filter(|path| !case.expected.contains_key(*path)));
    let mut text = String::new();
    for path in paths {
        let of = |files: &Files| files.get(path).map(|bytes| String::from_utf8_lossy(bytes).into_owned());
        let shown = format!("tests/golden/{}/expected/{path}", case.name);
        match (of(&case.expected), of(actual)) {
            (None, _) => text.push_str(&format!("{shown} is missing\n")),
            (_, None) => text.push_str(&format!("{shown} is left over\n")),
            (Some(expected), Some(actual)) if expected != actual => {
                let diff = TextDiff::from_lines(&expected, &actual);
                text.push_str(&diff.unified_diff().header(&shown, "generated").to_string());
            }
            _ => {}
        }
    }
    text
}

#[test]
fn expected_bindings_and_their_docs_compile_without_warnings() {
    let with_bindings = cases().into_iter().filter(Case::has_bindings);
    let modules: Vec<_> = with_bindings.map(|case| (case.name, case.folder.join("expected"))).collect();
    assert!(modules.len() >= AT_LEAST, "only {} cases have bindings", modules.len());
    let golden = Crate::write(Path::new(env!("CARGO_TARGET_TMPDIR")), "golden", &modules).unwrap();
    let commands: [&[&str]; 3] = [&["check"], &["doc", "--no-deps"], &["test", "--doc"]];
    for arguments in commands {
        let output = golden.cargo(arguments).unwrap();
        let text = String::from_utf8_lossy(&output.stderr) + String::from_utf8_lossy(&output.stdout);
        assert!(output.status.success(), "cargo {}:\n{text}", arguments.join(" "));
    }
}
