//! Bytes in, a tree of JSON values out, whichever of the two notations the file uses.
//!
//! A tree is bounded in depth, keeps the order of its keys and says when a key was given twice. What the tree means is
//! not known here.

mod json;
mod scalar;
mod text;
mod yaml;

#[cfg(test)]
mod tests;

pub(crate) use json::{read as read_json, syntax_error as json_error};
pub(crate) use text::{decode, line_column};

use crate::diagnostic::{Diagnostic, Location, Report};
use serde_json::Value;
use std::sync::Arc;

/// How deep objects and arrays may nest; deeper input is refused.
pub(crate) const MAX_DEPTH: usize = 127;

/// The notation of a text.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Notation {
    /// JSON
    Json,
    /// YAML
    Yaml,
    /// HTML or XML, which no tree is read from.
    Markup,
}

impl Notation {
    /// Tells the notation of a text by its first character, and where both fit by the file's name.
    pub(crate) fn of(name: &str, text: &str) -> Self {
        let is_yaml = [".yaml", ".yml"].iter().any(|ending| name.to_ascii_lowercase().ends_with(ending));
        match text.trim_start().chars().next() {
            Some('<') if !text.trim_start().starts_with("<<") => Self::Markup,
            Some('{' | '[') if !is_yaml => Self::Json,
            _ => Self::Yaml,
        }
    }
}

/// Reads a file into a tree.
pub(crate) fn read(file: &Arc<str>, bytes: &[u8], report: &mut Report) -> Result<Value, Diagnostic> {
    let text = decode(file, bytes)?;
    match Notation::of(file, text) {
        Notation::Json => json::read(file, text, report),
        Notation::Yaml => yaml_or_json(file, text, report),
        Notation::Markup => Err(Diagnostic::error(
            "wrong-kind",
            &Location::file(file),
            "this is an HTML or XML file, and JSON or YAML belongs here",
        )),
    }
}

/// Reads YAML; a large JSON text under the name of YAML takes the fast way.
fn yaml_or_json(file: &Arc<str>, text: &str, report: &mut Report) -> Result<Value, Diagnostic> {
    if text.trim_start().starts_with('{') {
        let mut quiet = Report::default();
        if let Ok(value) = json::read(file, text, &mut quiet) {
            report.append(quiet);
            return Ok(value);
        }
    }
    yaml::read(file, text, report)
}

/// The answer to input that nests too deeply.
fn too_deep(at: &Location) -> Diagnostic {
    Diagnostic::error("too-deep", at, format!("objects and arrays are nested more than {MAX_DEPTH} deep"))
        .help("no API document needs this; check how the file was produced")
}

/// The answer to a key that is given twice in one object.
fn duplicate_key(at: &Location, key: &str) -> Diagnostic {
    Diagnostic::warning(
        "duplicate-key",
        at,
        format!("the key `{key}` stands twice in one object; the last one holds"),
    )
    .help("remove or rename one of them")
}
