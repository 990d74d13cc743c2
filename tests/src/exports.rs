//! Exports to test with: raw ones of real APIs, which lie beside the workspace and are not part of it, those under `schemas/`,
//! and the documents of the golden cases.

use fieldwork_codegen::diagnostic::Report;
use fieldwork_codegen::input::Export;
use fieldwork_codegen::ir::Api;
use fieldwork_codegen::lower::{self, DocsPolicy};
use fieldwork_codegen::parse::kind;
use fieldwork_codegen::{merge, outline, parse, rebuild};
use std::collections::BTreeMap;
use std::path::{Path, PathBuf};
use std::sync::Arc;
use std::{fs, io};

/// A raw export: its path for messages, and its files.
pub type Raw = (String, Export);

/// Returns all OpenAPI and Swagger exports.
pub fn all() -> Vec<Raw> {
    published().into_iter().chain(schemas()).chain(golden(false)).collect()
}

/// Returns the OpenAPI exports under `schemas/`.
pub fn schemas() -> Vec<Raw> {
    imported("openapi.json")
}

/// Returns the exports of a name under `schemas/`.
fn imported(file: &str) -> Vec<Raw> {
    let folder = crate::root().join("schemas");
    let names = names_in(&folder).unwrap_or_default();
    let files = names.iter().map(|name| (name, folder.join(name).join(file)));
    let found: Vec<Raw> = files
        .filter(|(_, file)| file.is_file())
        .filter_map(|(name, file)| single(&file, &format!("schemas/{name}")).ok())
        .collect();
    assert!(!found.is_empty(), "there are no exports in {}", folder.display());
    found
}

/// Returns the documents of the golden cases that have bindings and say themselves what kind of document they are:
/// collections, or the others.
fn golden(collections: bool) -> Vec<Raw> {
    let cases = crate::cases::all().unwrap_or_default();
    // The text of a page is read together with what it lost: `pages` has those.
    let says_kind = |case: &crate::cases::Case| {
        let bytes = case.export.files.get(&case.export.main);
        bytes.is_some_and(|bytes| kind::detect(&case.export.main, bytes).is_ok())
            && !rebuild::is_text(&case.export)
    };
    let is_wanted = |case: &crate::cases::Case| case.is_collection() == collections && case.has_bindings();
    let cases = cases.into_iter().filter(|case| is_wanted(case) && says_kind(case));
    let found: Vec<Raw> = cases.map(|case| (format!("golden/{}", case.name), case.export)).collect();
    let at_least = if collections { 8 } else { 20 };
    assert!(found.len() > at_least, "only {} golden cases were found", found.len());
    found
}

/// Returns the texts of Redoc pages, each with the outline that is known: raw ones whose API is under `schemas/`, and those of
/// golden cases.
pub fn pages() -> Vec<Raw> {
    let cases = crate::cases::all().unwrap_or_default().into_iter().filter(|case| case.has_bindings());
    let golden = cases.map(|case| (format!("golden/{}", case.name), case.export));
    let found: Vec<Raw> =
        published_pages().into_iter().chain(golden).filter(|(_, export)| rebuild::is_text(export)).collect();
    assert!(found.len() > 1, "only {} texts of pages were found", found.len());
    found
}

/// Returns the texts of pages beside the workspace whose outlines are checked in: none where the folder with exports is not there.
fn published_pages() -> Vec<Raw> {
    let Some(shared) = shared() else { return Vec::new() };
    let schemas = crate::root().join("schemas");
    let names = names_in(&schemas).unwrap_or_default();
    let outlines = names.iter().map(|name| (name, schemas.join(name).join(outline::FILE)));
    let text = |(name, outline): (&String, PathBuf)| {
        let file = shared.join(format!("exports/{name}/redoc.txt"));
        let (shown, mut export) = single(&file, &format!("exports/{name}"))?;
        export.files.insert(outline::FILE.into(), fs::read(outline)?);
        Ok((shown, export))
    };
    let found = outlines.filter(|(_, outline)| outline.is_file()).map(text).collect::<io::Result<Vec<Raw>>>();
    assert!(found.as_ref().is_ok_and(|found| !found.is_empty()), "texts are missing: {found:?}");
    found.unwrap_or_default()
}

/// Returns the raw exports beside the workspace: none where the folder with exports is not there.
pub fn published() -> Vec<Raw> {
    let Some(shared) = shared() else { return Vec::new() };
    let repzo = single(&shared.join("exports/repzo/openapi.json"), "exports/repzo");
    let mut exports =
        repzo.and_then(|repzo| Ok(vec![repzo].into_iter().chain(corpus(&shared)?).collect::<Vec<_>>()));
    let found = exports.as_mut().map_or(0, |exports| exports.len());
    assert!(found > 10, "most exports are missing: {exports:?}");
    exports.unwrap_or_default()
}

/// Returns the texts of Redoc pages beside the workspace: none where the folder with exports is not there.
pub fn texts() -> Vec<Raw> {
    let Some(shared) = shared() else { return Vec::new() };
    let text = |api| single(&shared.join(format!("exports/{api}/redoc.txt")), &format!("exports/{api}-text"));
    let found = ["mok", "repzo"].map(text).into_iter().collect::<io::Result<Vec<Raw>>>();
    found.expect("checked: the folder is there")
}

/// Returns all Postman collections.
pub fn collections() -> Vec<Raw> {
    published_collections().into_iter().chain(imported("collection.json")).chain(golden(true)).collect()
}

/// Returns the raw collections beside the workspace: none where the folder with exports is not there.
fn published_collections() -> Vec<Raw> {
    let Some(shared) = shared() else { return Vec::new() };
    let own = ["sodtrack", "dispatch"]
        .map(|api| single(&shared.join(format!("exports/{api}/collection.json")), &format!("exports/{api}")));
    let corpus = shared.join("corpus/postman");
    let names = names_in(&corpus).unwrap_or_default();
    let corpus = names.iter().map(|name| single(&corpus.join(name), "corpus"));
    let found = own.into_iter().chain(corpus).collect::<io::Result<Vec<Raw>>>();
    assert!(found.as_ref().is_ok_and(|found| found.len() > 8), "most collections are missing: {found:?}");
    found.unwrap_or_default()
}

/// Returns the folder with exports, if it is there.
fn shared() -> Option<PathBuf> {
    let folder = crate::root().join("../shared");
    if folder.join("corpus/openapi").is_dir() {
        return Some(folder);
    }
    #[expect(clippy::print_stderr, reason = "says that nothing is tested")]
    {
        eprintln!("skipped: there are no exports in `../shared`");
    }
    None
}

fn corpus(shared: &Path) -> io::Result<Vec<Raw>> {
    let corpus = shared.join("corpus/openapi");
    let read = |name: String| {
        let path = corpus.join(&name);
        if path.is_file() {
            return single(&path, "corpus");
        }
        Ok((format!("corpus/{name}"), folder(&path, "index.yaml")?))
    };
    names_in(&corpus)?.into_iter().map(read).collect()
}

fn names_in(folder: &Path) -> io::Result<Vec<String>> {
    let names = fs::read_dir(folder)?.map(|entry| Ok(entry?.file_name().to_string_lossy().into_owned()));
    let mut names = names.collect::<io::Result<Vec<String>>>()?;
    names.sort();
    Ok(names)
}

/// Reads an export in one file.
fn single(path: &Path, shown: &str) -> io::Result<Raw> {
    let name = path.file_name().unwrap_or_default().to_string_lossy();
    let main: Arc<str> = name.as_ref().into();
    let files = BTreeMap::from([(main.clone(), fs::read(path)?)]);
    Ok((format!("{shown}/{name}"), Export { main, files }))
}

/// Reads an export in many files.
fn folder(path: &Path, main: &str) -> io::Result<Export> {
    let mut files = BTreeMap::new();
    let mut open = vec![String::new()];
    while let Some(below) = open.pop() {
        for name in names_in(&path.join(&below))? {
            let name = format!("{below}{name}");
            if path.join(&name).is_dir() {
                open.push(format!("{name}/"));
            } else {
                files.insert(Arc::from(name.as_str()), fs::read(path.join(&name))?);
            }
        }
    }
    Ok(Export { main: main.into(), files })
}

/// Reads an export into the IR.
pub fn read(export: &Export) -> Api {
    let mut report = Report::default();
    let document = parse::openapi::parse(export, &mut report);
    let document = document.unwrap_or_else(|| panic!("the export is not read:\n{report}"));
    let facts = lower::openapi::api(&document, "api", DocsPolicy::Facts, &mut report);
    merge::api(facts, &mut report)
}
