//! The files of a crate that stands alone: bindings, runtime, manifest.

use crate::change::Change;
use crate::failure::Failure;
use crate::project;
use fieldwork_codegen::Output;
use std::fs;
use std::path::{Path, PathBuf};
use toml::{Table, Value};

/// Refuses a name that no crate can have.
pub(crate) fn check_name(name: &str) -> Result<(), Failure> {
    let plain = name.chars().all(|c| c.is_ascii_alphanumeric() || c == '-' || c == '_');
    let reserved = ["test", "core", "std", "alloc", "proc_macro", "runtime", "api", "self", "super", "crate"];
    if plain && name.starts_with(|c: char| c.is_ascii_alphabetic()) && !reserved.contains(&name) {
        return Ok(());
    }
    let help = "use letters, digits, `-` and `_`, and begin with a letter";
    Err(Failure(format!("error[crate-name]: `{name}` cannot be the name of a crate\n  = help: {help}")))
}

/// Returns the files of the crate.
pub(crate) fn change(out: &Path, name: &str, output: &Output) -> Result<Change, Failure> {
    let mut change = Change { owned: vec![out.join("src")], ..Change::default() };
    let api = out.join("src/api");
    for (path, text) in &output.files {
        change.files.insert(api.join(path), text.clone().into_bytes());
    }
    copy_runtime(&project::runtime(), &out.join("src/runtime"), &mut change)?;
    change.files.insert(out.join("src/lib.rs"), library(output).into_bytes());
    change.files.insert(out.join("Cargo.toml"), manifest(name)?.into_bytes());
    change.files.insert(out.join("openapi.json"), output.openapi.clone().into_bytes());
    change.files.insert(out.join("surface.txt"), output.surface.clone().into_bytes());
    Ok(change)
}

/// Copies the runtime, its tests left out.
fn copy_runtime(from: &Path, to: &Path, change: &mut Change) -> Result<(), Failure> {
    for entry in fs::read_dir(from).map_err(|error| Failure::path("read", from, error))? {
        let path: PathBuf = entry.map_err(|error| Failure::path("read", from, error))?.path();
        let Some(name) = path.file_name().map(|name| name.to_string_lossy().into_owned()) else { continue };
        if path.is_dir() {
            if name != "tests" {
                copy_runtime(&path, &to.join(name), change)?;
            }
        } else if name != "tests.rs" {
            let text = fs::read_to_string(&path).map_err(|error| Failure::path("read", &path, error))?;
            change.files.insert(to.join(name), without_tests(&text).into_bytes());
        }
    }
    Ok(())
}

/// Takes off the declaration of a module of tests.
fn without_tests(text: &str) -> String {
    text.replace("#[cfg(test)]\nmod tests;\n", "")
}

fn library(output: &Output) -> String {
    let root = output.files.get("mod.rs").map(String::as_str).unwrap_or_default();
    let docs: Vec<&str> = root.lines().filter(|line| line.starts_with("//!")).collect();
    format!("{}\n\n{}", docs.join("\n"), include_str!("standalone_lib.txt"))
}

/// Makes the manifest of a crate from that of this project's bindings.
fn manifest(name: &str) -> Result<String, Failure> {
    let path = project::root().join("generated/Cargo.toml");
    let text = fs::read_to_string(&path).map_err(|error| Failure::path("read", &path, error))?;
    let mut table: Table = text.parse().map_err(|error| Failure::path("read", &path, error))?;
    let mut package = Table::new();
    package.insert("name".to_owned(), name.into());
    package.insert("version".to_owned(), "0.1.0".into());
    package.insert("edition".to_owned(), "2024".into());
    package.insert("publish".to_owned(), false.into());
    table.insert("package".to_owned(), Value::Table(package));
    for key in ["lints", "dev-dependencies"] {
        table.remove(key);
    }
    if let Some(Value::Table(features)) = table.get_mut("features") {
        features.retain(|feature, _| ["default", "reqwest", "ureq"].contains(&feature));
    }
    table.insert("workspace".to_owned(), Value::Table(Table::new()));
    toml::to_string(&table).map_err(|error| Failure::path("write", &path, error))
}
