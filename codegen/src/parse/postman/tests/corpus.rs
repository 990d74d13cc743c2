//! Collections that vendors publish, where they lie beside the project.

use super::super::{BodyContent, Call, Description, Document, Item, parse};
use crate::diagnostic::Report;
use crate::input::Export;
use crate::parse::{jsonc, prose};
use std::path::{Path, PathBuf};

/// Returns the folder of the collections, or says that there is none.
#[expect(clippy::print_stderr, reason = "a test that does nothing says so")]
fn shared() -> Option<PathBuf> {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("../../shared");
    let found = folder.join("corpus/postman").is_dir();
    if !found {
        eprintln!("skipped: there are no collections in `../shared`");
    }
    found.then_some(folder)
}

/// Reads a collection, and a file that stands beside it, without a finding.
fn read(paths: &[PathBuf]) -> Document {
    let name = |path: &PathBuf| path.file_name().unwrap_or_default().to_string_lossy().as_ref().into();
    let bytes = |path: &PathBuf| std::fs::read(path).unwrap_or_else(|error| panic!("{path:?}: {error}"));
    let export =
        Export { main: name(&paths[0]), files: paths.iter().map(|path| (name(path), bytes(path))).collect() };
    let mut report = Report::default();
    let document = parse(&export, &mut report);
    assert!(report.diagnostics().is_empty(), "{report}");
    document.unwrap_or_else(|| panic!("{paths:?} is not read"))
}

/// Returns all calls below some items.
fn calls(items: &[Item]) -> Vec<&Call> {
    let below = items.iter().flat_map(|item| match item {
        Item::Folder(folder) => calls(&folder.items),
        Item::Call(call) => vec![call.as_ref()],
    });
    below.collect()
}

#[test]
fn every_collection_is_read_without_a_finding() {
    let Some(shared) = shared() else { return };
    let corpus = std::fs::read_dir(shared.join("corpus/postman")).unwrap_or_else(|error| panic!("{error}"));
    let mut count = 0;
    for path in corpus.filter_map(|entry| Some(entry.ok()?.path())) {
        assert!(!calls(&read(&[path]).items).is_empty());
        count += 1;
    }
    assert!(count > 5, "most of the corpus is missing");
}

#[test]
fn both_versions_of_a_collection_are_the_same() {
    let Some(shared) = shared() else { return };
    let shown = |version: &str| {
        let document = read(&[shared.join(format!("corpus/postman/joolfe-folders-v{version}.json"))]);
        let show = |call: &&Call| {
            let url = call.request.url.as_ref();
            (call.name.clone(), url.map(|url| (url.base.clone(), url.path.clone())))
        };
        calls(&document.items).iter().map(show).collect::<Vec<_>>()
    };
    assert_eq!(shown("2.0"), shown("2.1"));
}

#[test]
fn all_tables_code_and_samples_of_published_documentation_are_found() {
    let Some(shared) = shared() else { return };
    for document in published(&shared) {
        let calls = calls(&document.items);
        let described = calls.iter().filter_map(|call| call.request.description.as_ref());
        for description in described.chain(folders(&document.items)).chain(&document.description) {
            let text = &description.text;
            let mut report = Report::default();
            let prose = prose::read(text, description.media.as_deref(), &description.at, &mut report);
            assert!(report.diagnostics().is_empty(), "{report}");
            let marked = (text.matches("<table").count(), text.matches("<pre").count());
            assert_eq!(count(&prose.blocks), marked, "{}", description.at);
        }
        let samples = calls.iter().flat_map(|call| samples(call)).filter(|text| text.starts_with(['{', '[']));
        assert_eq!(samples.filter(|text| jsonc::read(text).is_err()).collect::<Vec<_>>(), [""; 0]);
    }
}

/// Reads the collections among the exports, each with what stands beside it.
fn published(shared: &Path) -> Vec<Document> {
    let folders = std::fs::read_dir(shared.join("exports")).unwrap_or_else(|error| panic!("{error}"));
    let folders = folders.filter_map(|entry| Some(entry.ok()?.path()));
    let files = folders.map(|folder| [folder.join("collection.json"), folder.join("metadata.json")]);
    let files = files.map(|files| files.into_iter().filter(|file| file.is_file()).collect::<Vec<_>>());
    let documents: Vec<_> = files.filter(|files| !files.is_empty()).map(|files| read(&files)).collect();
    assert!(!documents.is_empty(), "no export is a collection");
    documents
}

/// Returns the descriptions of folders.
fn folders(items: &[Item]) -> Vec<&Description> {
    let below = items.iter().flat_map(|item| match item {
        Item::Folder(folder) => folder.description.iter().chain(folders(&folder.items)).collect(),
        Item::Call(_) => Vec::new(),
    });
    below.collect()
}

/// Returns how many tables and blocks of code there are.
fn count(blocks: &[prose::Block]) -> (usize, usize) {
    let counts = blocks.iter().map(|block| match &block.content {
        prose::Content::Table(_) => (1, 0),
        prose::Content::Code(_) => (0, 1),
        prose::Content::Quote(blocks) => count(blocks),
        prose::Content::List(list) => count(&list.items.concat()),
        _ => (0, 0),
    });
    counts.fold((0, 0), |sum, count| (sum.0 + count.0, sum.1 + count.1))
}

/// Returns the bodies of a call, without the blanks around them.
fn samples(call: &Call) -> Vec<String> {
    let requests = call.responses.iter().filter_map(|response| response.request.as_ref());
    let requests =
        requests.chain([&call.request]).filter_map(|request| match &request.body.as_ref()?.content {
            BodyContent::Raw { text, .. } => Some(text.clone()),
            _ => None,
        });
    let replies = call.responses.iter().filter_map(|response| response.body.clone());
    requests.chain(replies).map(|text| text.trim().to_owned()).collect()
}
