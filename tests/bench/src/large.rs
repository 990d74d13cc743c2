//! How long a document of 13 MB takes.

use crate::process::{self, median};
use crate::table::Table;
use crate::{Outcome, place};
use std::path::PathBuf;
use std::process::Command;

/// Names the document, where it is not to be fetched.
const VARIABLE: &str = "LARGE_DOCUMENT";
const PACKAGE: &str = "@octokit/openapi@23.0.2";
const INSIDE: &str = "package/generated/api.github.com.json";
const ROUNDS: usize = 5;

/// Measures `cargo xtask generate`, built.
pub(crate) fn run(table: &mut Table) -> Outcome {
    let document = document()?;
    let xtask = process::xtask()?;
    let out = place::scratch("large")?.join("crate");
    let costs: Vec<process::Cost> =
        (0..ROUNDS).map(|_| process::generate(&xtask, &document, &out, "large")).collect::<Result<_, _>>()?;
    table.alone("generate from 13 MB", median(costs.iter().map(|cost| cost.wall).collect()), "s", 1.5);
    table.shown("  memory", median(costs.iter().map(|cost| cost.mib).collect()), "MiB");
    Ok(())
}

fn document() -> Result<PathBuf, String> {
    if let Some(path) = std::env::var_os(VARIABLE) {
        return Ok(path.into());
    }
    let folder = place::scratch("large")?;
    let document = folder.join(INSIDE);
    if !document.exists() {
        fetch(&folder)
            .map_err(|_| format!("it needs npm and a network, or the document's path in {VARIABLE}"))?;
    }
    Ok(document)
}

fn fetch(folder: &std::path::Path) -> Outcome {
    process::run(Command::new("npm").args(["pack", PACKAGE]).current_dir(folder))?;
    let archive = std::fs::read_dir(folder).into_iter().flatten().flatten().map(|entry| entry.path());
    let archive = archive.into_iter().find(|path| path.extension().is_some_and(|ending| ending == "tgz"));
    let archive = archive.ok_or("npm left no archive")?;
    process::run(Command::new("tar").arg("-xzf").arg(archive).arg(INSIDE).current_dir(folder)).map(drop)
}
