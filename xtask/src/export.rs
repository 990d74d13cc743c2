//! Reads exports: a document, and the files beside it that it refers to.

use crate::failure::Failure;
use fieldwork_codegen::diagnostic::{Diagnostic, Location};
use fieldwork_codegen::input::Export;
use std::collections::BTreeMap;
use std::fs;
use std::path::{Component, Path, PathBuf};
use std::sync::Arc;

/// Usual names of the main file of an export, without their endings.
const STEMS: [&str; 5] = ["openapi", "swagger", "collection", "index", "redoc"];
const ENDINGS: [&str; 5] = ["json", "yaml", "yml", "html", "txt"];
/// Files larger than this are refused.
const MAX_BYTES: u64 = 256 * 1024 * 1024;

/// Reads an export that is a file, or a folder with one file of a usual name. `shown` is what stands before file names
/// in diagnostics.
pub(crate) fn read(path: &Path, shown: &str) -> Result<Export, Failure> {
    let main = if path.is_dir() { main_file(path)? } else { path.to_owned() };
    let folder = main.parent().map(Path::to_owned).unwrap_or_default();
    let name = main.file_name().map(|name| name.to_string_lossy().into_owned()).unwrap_or_default();
    let mut files = BTreeMap::new();
    let mut open = vec![name.clone()];
    while let Some(name) = open.pop() {
        let key: Arc<str> = format!("{shown}{name}").into();
        if files.contains_key(&key) {
            continue;
        }
        let file = folder.join(&name);
        match bytes(&file) {
            Ok(bytes) => {
                open.extend(neighbours(&name, &bytes));
                files.insert(key, bytes);
            }
            // The document itself must be there; what it refers to may be missing, which lowering reports.
            Err(failure) if files.is_empty() => return Err(failure),
            Err(_) => {}
        }
    }
    Ok(Export { main: format!("{shown}{name}").into(), files })
}

/// Returns the folder of an export as diagnostics show it, with `/` at its end.
pub(crate) fn folder(path: &Path) -> String {
    let folder = if path.is_dir() { Some(path) } else { path.parent() };
    let shown = folder.map(crate::project::shown).unwrap_or_default();
    if shown.is_empty() { shown } else { format!("{shown}/") }
}

fn bytes(path: &Path) -> Result<Vec<u8>, Failure> {
    let size = fs::metadata(path).map_err(|error| Failure::path("read", path, error))?.len();
    if size > MAX_BYTES {
        return Err(Failure::path("read", path, format!("it has {size} bytes, more than {MAX_BYTES}")));
    }
    fs::read(path).map_err(|error| Failure::path("read", path, error))
}

/// Returns the one file of a usual name in a folder.
pub(crate) fn main_file(folder: &Path) -> Result<PathBuf, Failure> {
    let names = STEMS.iter().flat_map(|stem| ENDINGS.iter().map(move |ending| format!("{stem}.{ending}")));
    let found: Vec<PathBuf> = names.map(|name| folder.join(name)).filter(|path| path.is_file()).collect();
    let at = Location::file(&crate::project::shown(folder).into());
    match found.as_slice() {
        [only] => Ok(only.clone()),
        [] => {
            let message = "the folder holds no export";
            let help = "put one there as `openapi.json`, by `cargo xtask import`, or name it by `export = \"…\"` in api.toml";
            Err(Diagnostic::error("no-export", &at, message).help(help).into())
        }
        several => {
            let names: Vec<String> =
                several.iter().map(|path| format!("`{}`", crate::project::shown(path))).collect();
            let message = format!("the folder holds {} exports: {}", several.len(), names.join(", "));
            let help = "delete all but one, or name the one to read by `export = \"…\"` in api.toml";
            Err(Diagnostic::error("several-exports", &at, message).help(help).into())
        }
    }
}

/// Returns the files of exports in a folder and below; what else lies there is written by hand.
pub(crate) fn files(folder: &Path) -> Result<Vec<PathBuf>, Failure> {
    let mut files = Vec::new();
    if !folder.is_dir() {
        return Ok(files);
    }
    for entry in fs::read_dir(folder).map_err(|error| Failure::path("read", folder, error))? {
        let path = entry.map_err(|error| Failure::path("read", folder, error))?.path();
        if path.is_dir() {
            files.extend(self::files(&path)?);
        } else if path.extension().is_some_and(|found| ENDINGS.iter().any(|ending| found == *ending)) {
            files.push(path);
        }
    }
    Ok(files)
}

/// Returns the files in the same folder or below that a file refers to.
fn neighbours(name: &str, bytes: &[u8]) -> Vec<String> {
    let Ok(text) = std::str::from_utf8(bytes) else { return Vec::new() };
    let base = Path::new(name).parent().unwrap_or(Path::new(""));
    let mut found: Vec<String> =
        text.split("$ref").skip(1).filter_map(target).filter_map(|to| inside(base, to)).collect();
    found.sort();
    found.dedup();
    found
}

/// Returns the file part of the reference that a text after `$ref` begins with.
fn target(text: &str) -> Option<&str> {
    let value = text.trim_start_matches(['"', '\'', ' ', ':', '\t']);
    let end = value.find(['"', '\'', '\n', '\r', ',', '}', '#'])?;
    let file = value[..end].trim();
    let plain = !file.is_empty() && !file.contains("://") && file.len() < 200;
    (plain && ["json", "yaml", "yml"].iter().any(|ending| file.ends_with(ending))).then_some(file)
}

/// Returns a relative path in plain form, unless it leaves the folder.
fn inside(base: &Path, target: &str) -> Option<String> {
    let mut parts: Vec<String> = Vec::new();
    for component in base.join(target).components() {
        match component {
            Component::Normal(part) => parts.push(part.to_string_lossy().into_owned()),
            Component::CurDir => {}
            Component::ParentDir => {
                parts.pop()?;
            }
            Component::RootDir | Component::Prefix(_) => return None,
        }
    }
    Some(parts.join("/"))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn references_to_files_in_the_folder_are_found() {
        let text = b"a: {$ref: ./b/c.yaml#/x}\n\"$ref\": \"d.json\"\n$ref: '#/x'\n$ref: http://x/e.json\n$ref: ../f.json\n";
        assert_eq!(neighbours("index.yaml", text), ["b/c.yaml", "d.json"]);
        assert_eq!(neighbours("b/c.yaml", b"$ref: ../d.yaml\n"), ["d.yaml"]);
    }
}
