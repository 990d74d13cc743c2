//! Reads exports: a document, and the files beside it that it refers to.

use crate::failure::Failure;
use fieldwork_codegen::diagnostic::{Diagnostic, Location};
use fieldwork_codegen::input::Export;
use fieldwork_codegen::outline;
use std::collections::BTreeMap;
use std::fs;
use std::io::ErrorKind;
use std::path::{Component, Path, PathBuf};
use std::sync::Arc;

/// Usual names of the main file of an export, without their endings.
const STEMS: [&str; 5] = ["openapi", "swagger", "collection", "index", "redoc"];
const ENDINGS: [&str; 5] = ["json", "yaml", "yml", "html", "txt"];
/// Exports larger than this, all files together, are refused.
const MAX_BYTES: u64 = 256 * 1024 * 1024;
/// Exports of more files than this are refused.
const MAX_FILES: usize = 4096;

/// Reads an export that is a file, or a folder with one file of a usual name. `shown` is what stands before file names
/// in diagnostics.
pub(crate) fn read(path: &Path, shown: &str) -> Result<Export, Failure> {
    let main = if path.is_dir() { main_file(path)? } else { path.to_owned() };
    let folder = main.parent().map(Path::to_owned).unwrap_or_default();
    let name = main.file_name().map(|name| name.to_string_lossy().into_owned()).unwrap_or_default();
    Reading::new(&folder, shown).read(name)
}

/// Reads the export that a manifest names, a file in its folder or below.
pub(crate) fn named(folder: &Path, name: &str, shown: &str) -> Result<Export, Failure> {
    let path = inside(Path::new(""), name).ok_or_else(|| outside(&folder.join(name)))?;
    let path = folder.join(path);
    let main = if path.is_dir() { main_file(&path)? } else { path };
    let name = main.strip_prefix(folder).unwrap_or(&main).to_string_lossy().replace('\\', "/");
    if !is_inside(folder, &main) {
        return Err(outside(&main));
    }
    Reading::new(folder, shown).read(name)
}

/// Files of one export, as far as they are read.
struct Reading<'a> {
    folder: &'a Path,
    shown: &'a str,
    files: BTreeMap<Arc<str>, Vec<u8>>,
    bytes: u64,
}

impl<'a> Reading<'a> {
    fn new(folder: &'a Path, shown: &'a str) -> Self {
        Self { folder, shown, files: BTreeMap::new(), bytes: 0 }
    }

    /// Reads a document and all that it refers to.
    fn read(mut self, main: String) -> Result<Export, Failure> {
        let mut open = self.add(&main, &self.folder.join(&main))?;
        while let Some(name) = open.pop() {
            let path = self.folder.join(&name);
            // What is referred to may be missing, which lowering reports.
            if self.files.contains_key(&self.key(&name)) || !is_there(&path)? {
                continue;
            }
            if !is_inside(self.folder, &path) {
                return Err(outside(&path));
            }
            open.extend(self.add(&name, &path)?);
        }
        Ok(Export { main: self.key(&main), files: self.files })
    }

    /// Reads one file. Returns what it refers to.
    fn add(&mut self, name: &str, path: &Path) -> Result<Vec<String>, Failure> {
        let bytes = bytes(path, MAX_BYTES - self.bytes)?;
        if self.files.len() >= MAX_FILES {
            return Err(Failure::path("read", path, format!("the export has more than {MAX_FILES} files")));
        }
        self.bytes += bytes.len() as u64;
        let found = neighbours(name, &bytes);
        self.files.insert(self.key(name), bytes);
        Ok(found)
    }

    fn key(&self, name: &str) -> Arc<str> {
        format!("{}{name}", self.shown).into()
    }
}

/// Tells whether there is something at a path.
fn is_there(path: &Path) -> Result<bool, Failure> {
    use ErrorKind::{InvalidFilename, InvalidInput, NotADirectory, NotFound};
    match fs::metadata(path) {
        Ok(_) => Ok(true),
        Err(error) if matches!(error.kind(), NotFound | NotADirectory | InvalidFilename | InvalidInput) => {
            Ok(false)
        }
        Err(error) => Err(Failure::path("read", path, error)),
    }
}

/// Tells whether a file lies in a folder once links are followed; one that is not there does.
fn is_inside(folder: &Path, path: &Path) -> bool {
    let folder = if folder.as_os_str().is_empty() { Path::new(".") } else { folder };
    match (folder.canonicalize(), path.canonicalize()) {
        (Ok(folder), Ok(path)) => path.starts_with(folder),
        _ => true,
    }
}

fn outside(path: &Path) -> Failure {
    let at = Location::file(&crate::project::shown(path).into());
    let help = "put the file itself into the folder of the export";
    Diagnostic::error("outside-folder", &at, "the file lies outside of the folder of the export")
        .help(help)
        .into()
}

/// Returns the folder of an export as diagnostics show it, with `/` at its end.
pub(crate) fn folder(path: &Path) -> String {
    let folder = if path.is_dir() { Some(path) } else { path.parent() };
    let shown = folder.map(crate::project::shown).unwrap_or_default();
    if shown.is_empty() { shown } else { format!("{shown}/") }
}

fn bytes(path: &Path, most: u64) -> Result<Vec<u8>, Failure> {
    let about = fs::metadata(path).map_err(|error| Failure::path("read", path, error))?;
    if about.len() > most {
        let message = format!("it has {} bytes; an export has {MAX_BYTES} at most", about.len());
        return Err(Failure::path("read", path, message));
    }
    // A device or pipe may never end.
    if !about.is_file() {
        return Err(Failure::path("read", path, "it is no file"));
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

/// Returns the files in the same folder or below that a file refers to. What the text of a page lost stands beside it.
fn neighbours(name: &str, bytes: &[u8]) -> Vec<String> {
    if name.ends_with(".txt") {
        return vec![outline::beside(name)];
    }
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
        assert_eq!(neighbours("b/redoc.txt", b"$ref: ./d.yaml\n"), ["b/outline.toml"]);
    }
}
