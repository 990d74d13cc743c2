//! What the first `cargo xtask regen` builds in a fresh clone, everything downloaded.

use crate::table::Table;
use crate::{Outcome, place, process};
use std::fs;
use std::process::Command;

/// Measures in a clone of what is committed.
pub(crate) fn run(table: &mut Table) -> Outcome {
    let clone = place::scratch("first")?.join("clone");
    if clone.exists() {
        fs::remove_dir_all(&clone)
            .map_err(|error| format!("{} cannot be deleted: {error}", clone.display()))?;
    }
    process::run(Command::new("git").args(["clone", "--quiet"]).arg(place::root()).arg(&clone))?;
    process::run(process::cargo().args(["fetch", "--locked"]).current_dir(&clone))?;
    let mut regen = process::cargo();
    regen.args(["xtask", "regen"]).current_dir(&clone).env("CARGO_TARGET_DIR", clone.join("target"));
    let cost = process::run(&mut regen)?;
    table.alone("first regen in a fresh clone, CPU", cost.cpu, "s", 60.0);
    table.shown("  until it ends", cost.wall, "s");
    Ok(())
}
