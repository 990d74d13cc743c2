//! Rules of reading documents, on the smallest documents that show them.

mod operation;
mod parameter;
mod reference;
mod root;
mod schema;
mod security;
mod swagger;

use super::parse;
use crate::diagnostic::Report;
use crate::input::Export;
use crate::parse::document::{Document, Or, RefKey, Schema};

/// Reads the files of an export, the first of which is the main one.
fn read_files(files: &[(&str, &str)]) -> (Document, Report) {
    let names = files.iter().map(|(name, text)| ((*name).into(), text.as_bytes().to_vec()));
    let export = Export { main: files[0].0.into(), files: names.collect() };
    let mut report = Report::default();
    let document = parse(&export, &mut report);
    (document.unwrap_or_else(|| panic!("{report}")), report)
}

/// Reads a document in one file.
fn read(text: &str) -> (Document, Report) {
    read_files(&[("a.yaml", text)])
}

/// Reads the inside of a document of a version: what stands beside `openapi` and `info`.
fn read_as(version: &str, text: &str) -> (Document, Report) {
    let key = if version == "2.0" { "swagger: '2.0'" } else { &format!("openapi: {version}") };
    read(&format!("{key}\ninfo: {{title: Crates, version: '1'}}\n{text}"))
}

/// Reads a schema in a document of a version.
fn schema_as(version: &str, text: &str) -> (Schema, Vec<String>) {
    let (document, report) =
        read_as(version, &format!("components: {{schemas: {{Crate: {text}, Depot: {{}}}}}}"));
    (target(&document, "a.yaml#/components/schemas/Crate").clone(), rules(&report))
}

/// Reads a schema of OpenAPI 3.0.
fn schema(text: &str) -> (Schema, Vec<String>) {
    schema_as("3.0.3", text)
}

/// Returns a schema among the targets.
fn target<'d>(document: &'d Document, key: &str) -> &'d Schema {
    document.targets.schemas.get(&RefKey(key.into())).unwrap_or_else(|| panic!("no target {key}"))
}

/// Returns the rules of all findings, sorted and without repetition.
fn rules(report: &Report) -> Vec<String> {
    let mut rules: Vec<_> =
        report.diagnostics().iter().map(|diagnostic| diagnostic.rule.to_owned()).collect();
    rules.sort();
    rules.dedup();
    rules
}

/// Returns what stands here.
fn here<T: std::fmt::Debug>(or: &Or<T>) -> &T {
    match or {
        Or::Here(value) => value,
        Or::Ref(reference) => panic!("a reference: {reference:?}"),
    }
}

/// Returns the key of what stands elsewhere.
fn key_of<T: std::fmt::Debug>(or: &Or<T>) -> &str {
    match or {
        Or::Here(value) => panic!("not a reference: {value:?}"),
        Or::Ref(reference) => &reference.to.0,
    }
}

const NONE: &[&str] = &[];
