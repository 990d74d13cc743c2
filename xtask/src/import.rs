//! `cargo xtask import`: a raw export to `schemas/<api>/`.

use crate::change::Change;
use crate::failure::Failure;
use crate::{api, export, project};
use fieldwork_codegen::correct::Config;
use fieldwork_codegen::diagnostic::Report;
use fieldwork_codegen::distil;
use fieldwork_codegen::lower::DocsPolicy;
use std::fs;
use std::path::Path;

/// Writes the facts of an export.
pub(crate) fn run(name: &str, path: &Path) -> Result<(), Failure> {
    api::check_name(name)?;
    let folder = project::schemas().join(name);
    let manifest = folder.join("api.toml");
    let config = read_config(name, &manifest)?;
    let export = export::read(path, "")?;
    let mut report = Report::default();
    let options = distil::Options { keep_prose: config.docs == DocsPolicy::Full };
    let Some(facts) = distil::openapi::facts(&export, &options, &mut report) else {
        return Err(report.into());
    };
    let mut change = Change { owned: vec![folder.clone()], ..Change::default() };
    for (file, text) in facts.files {
        change.files.insert(folder.join(file), text.into_bytes());
    }
    let kept = fs::read(&manifest).unwrap_or_default();
    change.files.insert(manifest, kept);
    let difference = change.write()?;
    println!(
        "{name}: imported, {} changed; {}",
        crate::regen::counted(difference.len(), "file"),
        facts.summary
    );
    Ok(())
}

fn read_config(name: &str, manifest: &Path) -> Result<Config, Failure> {
    let Ok(bytes) = fs::read(manifest) else { return Ok(Config::default()) };
    let mut report = Report::default();
    Config::read(&format!("schemas/{name}/api.toml").into(), &bytes, &mut report).ok_or_else(|| report.into())
}
