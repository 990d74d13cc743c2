//! What the compiler needs for the emitted crate alone, its dependencies built.

use crate::process::{self, Cost, median};
use crate::rival::Rival;
use crate::table::Table;
use crate::{Outcome, place};
use std::path::{Path, PathBuf};

const ROUNDS: usize = 3;

/// Measures `cargo check` and a release build, in turns with the other generator's crate.
pub(crate) fn run(table: &mut Table) -> Outcome {
    let ours = ours()?;
    let rival = Rival::new().and_then(|rival| theirs(&rival));
    let crates: Vec<&Path> = std::iter::once(ours.as_path()).chain(rival.as_deref().ok()).collect();
    table.alone("emitted lines", place::lines(&ours.join("src/api")) as f64, "lines", 30_000.0);
    table.shown("  with the runtime", place::lines(&ours.join("src")) as f64, "lines");
    if let Ok(theirs) = &rival {
        table.shown("  openapi-to-rust's", place::lines(&theirs.join("src")) as f64, "lines");
    }
    let check = costs(&crates, &["check"], ROUNDS)?;
    row(table, "cargo check, CPU", &check, |cost| cost.cpu, "s", 0.3);
    row(table, "cargo check, memory", &check, |cost| cost.mib, "MiB", 0.4);
    let release = costs(&crates, &["build", "--release"], 1)?;
    row(table, "release build, CPU", &release, |cost| cost.cpu, "s", 0.4);
    row(table, "release build, memory", &release, |cost| cost.mib, "MiB", 0.4);
    match rival {
        Ok(_) => Ok(()),
        Err(why) => Err(format!("no comparison; {why}")),
    }
}

fn row(table: &mut Table, what: &str, costs: &[Vec<Cost>], value: fn(&Cost) -> f64, unit: &str, goal: f64) {
    let middle = |costs: &Vec<Cost>| median(costs.iter().map(value).collect());
    match costs {
        [ours, theirs] => table.compared(what, middle(ours), middle(theirs), unit, goal),
        _ => costs.iter().for_each(|ours| table.shown(what, middle(ours), unit)),
    }
}

/// Returns the crate that this project emits.
fn ours() -> Result<PathBuf, String> {
    let folder = place::scratch("compile")?.join("ours");
    process::generate(&process::xtask()?, &place::repzo(), &folder, "repzo")?;
    Ok(folder)
}

/// Returns the crate that the other generator emits, in a manifest made of the dependencies that it names.
fn theirs(rival: &Rival) -> Result<PathBuf, String> {
    let folder = place::scratch("compile")?.join("theirs");
    let source = folder.join("src/api");
    rival.generate(&source)?;
    let dependencies = place::read(&source.join("REQUIRED_DEPS.toml"))?;
    let package = "[package]\nname = \"rival\"\nversion = \"0.1.0\"\nedition = \"2024\"\n\n[workspace]\n\n";
    place::write(&folder.join("Cargo.toml"), format!("{package}{dependencies}"))?;
    place::write(&folder.join("src/lib.rs"), "pub mod api;\n")?;
    Ok(folder)
}

/// Compiles each crate some times, in turns; for each crate, what it cost.
fn costs(crates: &[&Path], command: &[&str], rounds: usize) -> Result<Vec<Vec<Cost>>, String> {
    let mut costs = vec![Vec::new(); crates.len()];
    for folder in crates {
        compile(folder, command)?;
    }
    for _ in 0..rounds {
        for (folder, costs) in crates.iter().zip(&mut costs) {
            let library = folder.join("src/lib.rs");
            // The same text, but newer than what was built.
            place::write(&library, place::read(&library)?)?;
            costs.push(compile(folder, command)?);
        }
    }
    Ok(costs)
}

fn compile(folder: &Path, command: &[&str]) -> Result<Cost, String> {
    let mut cargo = process::cargo();
    cargo
        .args(command)
        .current_dir(folder)
        .env("CARGO_INCREMENTAL", "0")
        .env("CARGO_TARGET_DIR", folder.join("target"));
    process::run(&mut cargo)
}
