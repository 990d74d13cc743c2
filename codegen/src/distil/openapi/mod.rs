//! OpenAPI and Swagger documents in, the same documents without prose out, in their own version and as JSON. A Redoc page is
//! the document that it embeds.
//!
//! The tree of the document is rewritten with its order kept, and its keys are told apart by the kind of object that they
//! stand in: a property may well be called `description`. Reading the result gives the same API, its texts aside.

mod files;
mod kind;
mod prefix;
mod rules;
mod status;
mod survey;
#[cfg(test)]
mod tests;
mod title;
mod trees;
mod write;

use super::{Distilled, Format, Options};
use crate::diagnostic::{Diagnostic, Location, Report};
use crate::input::Export;
use crate::parse::kind::{Kind as DocumentKind, detect, of_tree};
use files::FileNames;
use serde_json::Value;
use std::collections::BTreeMap;
use survey::Survey;
use trees::Trees;
use write::Writer;

/// Name of the main file.
pub const MAIN: &str = "openapi.json";

/// Returns the facts of an export. `None` comes only together with an error in the report.
pub fn facts(export: &Export, options: &Options, report: &mut Report) -> Option<Distilled> {
    let named = options.format.and_then(|format| with_version(export, format));
    let export = named.as_ref().unwrap_or(export);
    let trees = Trees::new(export);
    let distilled = match check(export, &trees, options.format) {
        Ok(root) => Some(distil(export, root, &trees, *options)),
        Err(diagnostic) => {
            report.push(diagnostic);
            None
        }
    };
    let said = trees.into_report();
    let is_complete = !said.has_errors();
    report.append(said);
    distilled.filter(|_| is_complete)
}

/// Returns an export whose main file says what it is; `None` if it says so already.
fn with_version(export: &Export, format: Format) -> Option<Export> {
    let bytes = export.files.get(&export.main)?;
    if detect(&export.main, bytes).is_ok() {
        return None;
    }
    let bytes = format.with_version(&export.main, bytes)?;
    let mut export = export.clone();
    export.files.insert(export.main.clone(), bytes);
    Some(export)
}

/// Returns the root of the main file, or says why it is no OpenAPI document.
fn check<'t>(export: &Export, trees: &'t Trees<'_>, format: Option<Format>) -> Result<&'t Value, Diagnostic> {
    let file = &export.main;
    let missing = || Diagnostic::error("missing-file", &Location::file(file), "the file does not exist");
    let root = trees.try_root(file)?.ok_or_else(missing)?;
    match of_tree(file, root)?.0 {
        kind @ (DocumentKind::OpenApi30 | DocumentKind::OpenApi31 | DocumentKind::Swagger20)
            if format.is_none_or(|format| format.is(kind)) =>
        {
            Ok(root)
        }
        kind => Err(other_kind(export, kind, format)),
    }
}

/// The answer to a document of another kind.
pub(super) fn other_kind(export: &Export, kind: DocumentKind, format: Option<Format>) -> Diagnostic {
    let wanted = format.map_or("an OpenAPI document", Format::title);
    let message = format!("this is {}, where {wanted} belongs", kind.title());
    let help = match format {
        Some(_) => "leave `--format` out where a document says what it is",
        None => "import what OpenAPI or Swagger document the vendor publishes",
    };
    Diagnostic::error("wrong-kind", &Location::file(&export.main), message).help(help)
}

/// Rewrites all files that the main one reaches.
fn distil(export: &Export, root: &Value, trees: &Trees<'_>, options: Options) -> Distilled {
    let survey = Survey::of(trees, &export.main);
    let names = FileNames::new(trees, &export.main, survey.files().map(|(file, _)| file));
    let mut writer = Writer::new(&survey, &names, options);
    writer.prefixes = prefix::of(export, root, trees);
    writer.is_swagger = root.get("swagger").is_some();
    for root in survey.files().filter_map(|(file, _)| trees.root(file)) {
        writer.take_in(root);
    }
    // The first time it is learnt what is a name: one that stands elsewhere too, and earlier, is known the second time.
    let mut files = BTreeMap::new();
    for _ in 0..2 {
        writer.begin();
        for (file, role) in survey.files() {
            if let Some(root) = trees.root(file) {
                files.insert(names.get(file), writer.file(file, root, role));
            }
        }
    }
    let title = root.pointer("/info/title").and_then(Value::as_str).map(|title| title.trim().to_owned());
    Distilled { title, files, summary: writer.summary(), outline: None }
}
