//! What is read from the descriptions of published collections, and what is left alone.
//!
//! The collections lie beside the workspace and are not part of it; where they are missing, nothing is tested.

#![expect(clippy::print_stderr, reason = "says what was read and what was not")]

use fieldwork_codegen::diagnostic::Report;
use fieldwork_codegen::evidence::Evidence;
use fieldwork_codegen::input::Export;
use fieldwork_codegen::lower::DocsPolicy;
use fieldwork_codegen::lower::prose::{self, Reading};
use fieldwork_codegen::parse;
use fieldwork_codegen::parse::postman::{Description, Item};
use std::collections::{BTreeMap, BTreeSet};
use std::path::{Path, PathBuf};
use std::sync::Arc;

/// What was read from all descriptions of a collection.
#[derive(Default)]
struct Survey {
    tables: BTreeMap<&'static str, usize>,
    rows: usize,
    codes: BTreeMap<&'static str, usize>,
    lists: usize,
    statements: usize,
    types: BTreeSet<String>,
    error_codes: BTreeSet<String>,
    report: Report,
}

/// Returns the folder with collections, if it is there.
fn shared() -> Option<PathBuf> {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("../../shared");
    if folder.join("corpus/postman").is_dir() {
        return Some(folder);
    }
    eprintln!("skipped: there are no collections in `../shared`");
    None
}

/// Reads the descriptions of a collection, and shows what was read.
fn survey(path: &Path) -> Survey {
    let main: Arc<str> = path.file_name().unwrap().to_str().unwrap().into();
    let export = Export { main: main.clone(), files: [(main, std::fs::read(path).unwrap())].into() };
    let mut survey = Survey::default();
    let document = parse::postman::parse(&export, &mut survey.report).unwrap();
    survey.read(document.description.as_ref());
    survey.items(&document.items);
    survey.show(path);
    survey
}

impl Survey {
    fn items(&mut self, items: &[Item]) {
        for item in items {
            match item {
                Item::Folder(folder) => {
                    self.read(folder.description.as_ref());
                    self.items(&folder.items);
                }
                Item::Call(call) => {
                    self.read(call.description.as_ref());
                    self.read(call.request.description.as_ref());
                }
            }
        }
    }

    fn read(&mut self, description: Option<&Description>) {
        let Some(Description { at, text, media }) = description else { return };
        let blocks = parse::prose::read(text, media.as_deref(), at, &mut self.report);
        let reading = prose::read(&blocks, at, "", DocsPolicy::Facts, &mut self.report);
        self.add(reading);
    }

    fn add(&mut self, reading: Reading) {
        for (kind, count) in reading.tally.tables {
            *self.tables.entry(kind).or_default() += count;
        }
        for (kind, count) in reading.tally.codes {
            *self.codes.entry(kind).or_default() += count;
        }
        self.rows += reading.tally.rows;
        self.lists += reading.tally.lists;
        let replies = reading.reply.iter().chain(&reading.errors).map(|(_, evidence)| evidence);
        let bodies = replies.chain([&reading.request]).chain(reading.named.values());
        self.statements += bodies.map(statements).sum::<usize>() + reading.parameters.len();
        self.types.extend(reading.named.into_keys());
        self.error_codes.extend(reading.facts.into_iter().filter_map(|fact| fact.code));
    }

    fn show(&self, path: &Path) {
        let Self { tables, rows, codes, lists, statements, .. } = self;
        eprintln!("{}", path.display());
        eprintln!("  tables {tables:?}, rows {rows}, lists of fields {lists}, code {codes:?}");
        let (types, errors) = (self.types.len(), self.error_codes.len());
        eprintln!("  statements {statements}, named types {types}, error codes {errors}");
        for line in self.report.to_string().lines() {
            eprintln!("  {line}");
        }
    }
}

/// Counts what is said of a body.
fn statements(evidence: &Evidence) -> usize {
    let tables = evidence.tables.iter().map(|table| table.statements.len());
    evidence.statements.len() + tables.sum::<usize>()
}

#[test]
fn tables_and_code_of_a_documented_api_are_read() {
    let Some(shared) = shared() else { return };
    let survey = survey(&shared.join("exports/sodtrack/collection.json"));
    let tables: Vec<_> = survey.tables.into_iter().collect();
    assert_eq!(tables, [("environments", 1), ("errors", 14), ("fields", 127), ("left alone", 1)]);
    assert_eq!(survey.codes.get("fragment"), Some(&3));
    assert_eq!(survey.codes.values().sum::<usize>(), 95);
    assert_eq!(survey.lists, 2);
    assert!(survey.statements > 650, "{} statements", survey.statements);
    assert!(survey.error_codes.len() > 47, "{:?}", survey.error_codes);
    let is_known = |code: &str| survey.error_codes.contains(code);
    assert!(is_known("LEAD_NOT_FOUND") && !is_known("ON_MY_WAY") && !is_known("AREA_ID"));
}

#[test]
fn fields_in_lists_are_read() {
    let Some(shared) = shared() else { return };
    let survey = survey(&shared.join("exports/dispatch/collection.json"));
    assert!(survey.tables.is_empty());
    assert!(survey.lists > 10 && survey.statements > 70);
    assert!(survey.codes["request"] > 15);
}

#[test]
fn no_table_of_the_corpus_is_left_alone() {
    let Some(shared) = shared() else { return };
    let entries = std::fs::read_dir(shared.join("corpus/postman")).unwrap();
    let mut paths: Vec<PathBuf> = entries.map(|entry| entry.unwrap().path()).collect();
    paths.sort();
    assert!(paths.len() > 5, "most of the corpus is missing");
    let mut tables = 0;
    for path in paths {
        let survey = survey(&path);
        assert_eq!(survey.tables.get("left alone"), None);
        tables += survey.tables.values().sum::<usize>();
    }
    assert!(tables > 0);
}
