//! `cargo xtask regen --check`: is `generated/` what `schemas/` make of it?

use crate::change::Change;
use crate::failure::Failure;
use crate::{project, regen};
use std::fmt::Write as _;
use std::fs;
use std::path::Path;

/// At most this many differing files are shown.
const MAX_SHOWN: usize = 20;

/// Compares the bindings of the APIs that are named, or of all, with what would be written.
pub(crate) fn run(names: &[String]) -> Result<(), Failure> {
    let outputs = regen::outputs(names)?;
    let change = regen::change(&outputs)?;
    let difference = change.difference()?;
    if difference.len() == 0 {
        for (name, output) in &outputs {
            println!("{name}: {}, current", regen::summary(output));
        }
        return Ok(());
    }
    let mut text = String::new();
    for path in difference.written.iter().take(MAX_SHOWN) {
        text.push_str(&changed(&change, path));
    }
    for path in difference.stray.iter().take(MAX_SHOWN) {
        let _ = writeln!(text, "error[not-current]: {} should not be there", project::shown(path));
    }
    let command = if names.is_empty() { String::new() } else { format!(" {}", names.join(" ")) };
    let files = regen::counted(difference.len(), "file");
    let differ = if difference.len() == 1 { "differs" } else { "differ" };
    let _ = write!(text, "{files} {differ} from what `schemas/` says; run `cargo xtask regen{command}`");
    Err(Failure::Difference(text))
}

/// Shows the first differing line of a file.
fn changed(change: &Change, path: &Path) -> String {
    let shown = project::shown(path);
    let wanted =
        change.files.get(path).map(|bytes| String::from_utf8_lossy(bytes).into_owned()).unwrap_or_default();
    let Ok(present) = fs::read_to_string(path) else {
        return format!("error[not-current]: {shown} is missing\n");
    };
    let mut wanted_lines = wanted.lines();
    let mut present_lines = present.lines();
    for number in 1.. {
        let (wanted, present) = (wanted_lines.next(), present_lines.next());
        if wanted == present && wanted.is_some() {
            continue;
        }
        let line = |line: Option<&str>| line.map_or_else(|| "(end of file)".to_owned(), str::to_owned);
        return format!(
            "error[not-current]: {shown}:{number} differs\n  - is:        {}\n  + should be: {}\n",
            line(present),
            line(wanted)
        );
    }
    String::new()
}
