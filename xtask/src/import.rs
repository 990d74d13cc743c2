//! `cargo xtask import`: a raw export to `schemas/<api>/`.

use crate::change::Change;
use crate::failure::Failure;
use crate::{api, export, project, raw, regen};
use clap::ValueEnum;
use fieldwork_codegen::correct::Config;
use fieldwork_codegen::diagnostic::{Diagnostic, Location, Report};
use fieldwork_codegen::distil::{self, Summary};
use fieldwork_codegen::input::Export;
use fieldwork_codegen::outline::{self, Outline};
use std::path::Path;
use std::sync::Arc;

/// The kind of an export, for one that does not say it itself.
#[derive(Clone, Copy, ValueEnum)]
pub(crate) enum Format {
    /// OpenAPI 3, read as 3.0.
    Openapi,
    /// Swagger 2.0
    Swagger,
    /// A Postman collection.
    Postman,
}

/// An export as it is to be checked in.
pub(crate) struct Import {
    /// The files of `schemas/<api>/`.
    pub(crate) change: Change,
    /// The manifest, as it is or will be.
    pub(crate) config: Config,
    /// The facts.
    pub(crate) export: Export,
    /// What was done to the raw export.
    pub(crate) summary: Summary,
    /// What the text of a page lost.
    pub(crate) outline: Option<Outline>,
    /// What is odd about it.
    pub(crate) report: Report,
}

/// Writes the facts of an export.
pub(crate) fn run(name: &str, path: &Path, format: Option<Format>) -> Result<(), Failure> {
    let import = read(name, path, format)?;
    let difference = import.change.write()?;
    eprint!("{}", import.report);
    println!("{name}: imported, {} changed; {}", regen::counted(difference.len(), "file"), import.summary);
    say_outline(name, import.outline.as_ref());
    println!("next: cargo xtask regen {name}");
    Ok(())
}

/// Reads an export.
pub(crate) fn read(name: &str, path: &Path, format: Option<Format>) -> Result<Import, Failure> {
    api::check_name(name)?;
    let known = api::config(name)?;
    let unknown = Config::default();
    let options = raw::options(known.as_ref().unwrap_or(&unknown), format.map(Format::distilled));
    let mut report = Report::default();
    let mut export = export::read(path, "")?;
    let outline = api::outline_file(name)?;
    if let Some((file, text)) = &outline {
        export.files.retain(|file, _| **file != *outline::beside(&export.main));
        export.files.insert(file.clone(), text.clone());
    }
    let facts = distil::facts(&export, &options, &mut report);
    let main = distil::main_file(&export, &options);
    let outside = outline.map(|(file, _)| file).unwrap_or_default();
    let mut report = report.seen_from(&export::folder(path), &outside);
    let Some(facts) = facts else { return Err(report.into()) };

    let folder = project::schemas().join(name);
    let mut change = Change { owned: export::files(&folder)?, ..Change::default() };
    let shown = |file: &str| -> Arc<str> { format!("schemas/{name}/{file}").into() };
    let mut export = Export { main: shown(main), files: Default::default() };
    for (file, text) in facts.files {
        export.files.insert(shown(&file), text.clone().into_bytes());
        change.files.insert(folder.join(file), text.into_bytes());
    }
    let config = match known {
        Some(config) => config,
        None => {
            let text = manifest(facts.title.as_deref());
            change.files.insert(folder.join(api::MANIFEST), text.clone().into_bytes());
            Config::read(&shown(api::MANIFEST), text.as_bytes(), &mut report).ok_or_else(|| report.clone())?
        }
    };
    check_main(&config, main)?;
    Ok(Import { change, config, export, summary: facts.summary, outline: facts.outline, report })
}

/// Says how much of what a text lost is known.
pub(crate) fn say_outline(name: &str, outline: Option<&Outline>) {
    if let Some(outline) = outline {
        println!("{name}: {outline}");
    }
}

/// Refuses a manifest that names a file which import would delete.
fn check_main(config: &Config, main: &str) -> Result<(), Failure> {
    let Some(named) = config.export.as_deref().filter(|named| *named != main) else { return Ok(()) };
    let message =
        format!("the manifest names the export `{named}`, but imported exports are called `{main}`");
    let help = format!("take the line `export = \"{named}\"` out");
    Err(Diagnostic::error("other-export", &Location::file(&config.file), message).help(help).into())
}

/// Returns the manifest of a new API.
fn manifest(title: Option<&str>) -> String {
    let words = "title, docs, export, [[environment]], [[auth]], [[correction]]";
    let title = title.map(|title| format!("title = {}\n", toml::Value::from(title))).unwrap_or_default();
    format!("# Written by hand: {words}. See CONTRIBUTING.md.\n{title}")
}

impl Format {
    fn distilled(self) -> distil::Format {
        match self {
            Self::Openapi => distil::Format::OpenApi,
            Self::Swagger => distil::Format::Swagger,
            Self::Postman => distil::Format::Postman,
        }
    }
}
