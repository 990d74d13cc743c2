//! Lists of what is known to differ, checked in and exact: what is not listed fails, and so does what no longer occurs.
use std::collections::BTreeSet;
use std::fs;
use std::path::PathBuf;

/// Compares what occurs with the list of an API. `UPDATE_EXCEPTIONS=1` writes the list.
pub fn check(api: &str, occurring: &BTreeSet<String>) -> Result<(), String> {
    if std::env::var_os("UPDATE_EXCEPTIONS").is_some() {
        write(api, occurring);
    }
    let listed: BTreeSet<String> = text(api).lines().map(str::to_owned).collect();
    let new = occurring.difference(&listed).map(|line| format!("not listed: {line}"));
    let gone = listed.difference(occurring).map(|line| format!("occurs no more: {line}"));
    let lines: Vec<_> = new.chain(gone).collect();
    if lines.is_empty() { Ok(()) } else { Err(format!("{}\n{}", path(api).display(), lines.join("\n"))) }
}

fn path(api: &str) -> PathBuf {
    PathBuf::from(env!("CARGO_MANIFEST_DIR")).join(format!("exceptions/{api}.txt"))
}

/// Returns the list; an API without one has no exceptions.
fn text(api: &str) -> String {
    fs::read_to_string(path(api)).unwrap_or_default()
}

fn write(api: &str, lines: &BTreeSet<String>) {
    let path = path(api);
    let written = match lines.is_empty() {
        true => fs::remove_file(&path).or(Ok(())),
        false => fs::write(&path, lines.iter().map(|line| format!("{line}\n")).collect::<String>()),
    };
    written.unwrap_or_else(|error: std::io::Error| panic!("{}: {error}", path.display()));
}
