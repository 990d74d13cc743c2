//! Programs that a user writes compile and run; misuse is refused with a message that helps.
//!
//! `TRYBUILD=overwrite cargo test -p fieldwork-compile-tests` writes the messages anew.

use std::path::Path;
use trybuild::TestCases;

/// Returns the pattern of the programs in a folder. A pattern that fits nothing would pass.
fn programs(folder: &str, at_least: usize) -> String {
    let path = Path::new(env!("CARGO_MANIFEST_DIR")).join(folder);
    let entries = std::fs::read_dir(&path).unwrap().flatten();
    let number =
        entries.filter(|entry| entry.path().extension().is_some_and(|ending| ending == "rs")).count();
    assert!(number >= at_least, "only {number} programs in {}", path.display());
    format!("{folder}/*.rs")
}

#[test]
fn programs_of_users_compile_and_misuse_is_refused() {
    let cases = TestCases::new();
    cases.pass(programs("pass", 5));
    cases.compile_fail(programs("fail", 10));
}
