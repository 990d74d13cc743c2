//! openapi-to-rust, the strongest of the other generators, and the document repaired as it needs it.

use crate::{place, process};
use serde_json::{Value, json};
use std::collections::BTreeSet;
use std::path::{Path, PathBuf};
use std::process::Command;

/// Names the program to compare with, where it is not in the path.
const VARIABLE: &str = "OPENAPI_TO_RUST";
const INSTALL: &str = "install it with `cargo install openapi-to-rust --version 0.23.0`";

/// The program and the document that it takes.
pub(crate) struct Rival {
    program: PathBuf,
    document: PathBuf,
}

impl Rival {
    /// Finds the program and repairs the document of Repzo.
    pub(crate) fn new() -> Result<Self, String> {
        let program =
            std::env::var_os(VARIABLE).map_or_else(|| PathBuf::from("openapi-to-rust"), PathBuf::from);
        process::run(Command::new(&program).arg("--version")).map_err(|_| INSTALL.to_owned())?;
        let document = place::scratch("rival")?.join("repaired.json");
        place::write(&document, repaired(&place::read(&place::repzo())?)?)?;
        Ok(Self { program, document })
    }

    /// Writes the sources of its bindings.
    pub(crate) fn generate(&self, out: &Path) -> Result<process::Cost, String> {
        let mut command = Command::new(&self.program);
        command
            .arg("generate")
            .arg(&self.document)
            .arg("--output-dir")
            .arg(out)
            .args(["--module-name", "repzo"]);
        process::run(&mut command)
    }
}

/// Repairs by program what a person would have to repair by hand.
fn repaired(text: &str) -> Result<String, String> {
    let mut document: Value = serde_json::from_str(text).map_err(|error| error.to_string())?;
    let schemas = document["components"]["schemas"].clone();
    spread_properties(&mut document, &schemas);
    name_operations(&mut document);
    let mut targets = BTreeSet::new();
    references(&document, &mut targets);
    for (section, name) in targets {
        let section = &mut document["components"][&section];
        if section.is_null() {
            *section = json!({});
        }
        if section[&name].is_null() {
            section[&name] = json!({ "description": "" });
        }
    }
    Ok(document.to_string())
}

/// Replaces `properties` that are a `$ref` by what they refer to.
fn spread_properties(node: &mut Value, schemas: &Value) {
    match node {
        Value::Object(entries) => {
            let target = entries.get("properties").and_then(|properties| properties["$ref"].as_str());
            let name = target.and_then(|target| target.strip_prefix("#/components/schemas/"));
            if let Some(name) = name {
                let properties = schemas[name]["properties"].clone();
                entries.insert("properties".to_owned(), properties);
            }
            entries.values_mut().for_each(|value| spread_properties(value, schemas));
        }
        Value::Array(values) => values.iter_mut().for_each(|value| spread_properties(value, schemas)),
        _ => {}
    }
}

/// Gives each operation an `operationId`.
fn name_operations(document: &mut Value) {
    for (path, item) in document["paths"].as_object_mut().into_iter().flatten() {
        for (method, operation) in item.as_object_mut().into_iter().flatten() {
            if operation["responses"].is_object() && operation["operationId"].is_null() {
                operation["operationId"] =
                    format!("{method}{}", path.replace(|c: char| !c.is_ascii_alphanumeric(), "_")).into();
            }
        }
    }
}

/// Collects section and name of all components that are referred to.
fn references(node: &Value, found: &mut BTreeSet<(String, String)>) {
    match node {
        Value::Object(entries) => {
            let target = entries
                .get("$ref")
                .and_then(Value::as_str)
                .and_then(|target| target.strip_prefix("#/components/"));
            if let Some((section, name)) = target.and_then(|target| target.split_once('/')) {
                found.insert((section.to_owned(), name.to_owned()));
            }
            entries.values().for_each(|value| references(value, found));
        }
        Value::Array(values) => values.iter().for_each(|value| references(value, found)),
        _ => {}
    }
}
