//! Rules of reading collections, on the smallest ones that show them.

mod collection;
mod corpus;
mod request;
mod response;

use super::{Call, Document, Item, parse};
use crate::diagnostic::Report;
use crate::input::Export;

/// Reads the files of an export, the first of which is the collection.
fn read_files(files: &[(&str, &str)]) -> (Option<Document>, Vec<String>) {
    let names = files.iter().map(|(name, text)| ((*name).into(), text.as_bytes().to_vec()));
    let export = Export { main: files[0].0.into(), files: names.collect() };
    let mut report = Report::default();
    let document = parse(&export, &mut report);
    (document, report.diagnostics().iter().map(|d| format!("{} {}", d.rule, d.at)).collect())
}

/// Reads a collection with this inside, beside `info`.
fn read(inside: &str) -> (Document, Vec<String>) {
    let text = format!(
        "{{\"info\": {{\"name\": \"Crates\", \"schema\": \"https://schema.getpostman.com/json/collection/v2.1.0/collection.json\"}}, {inside}}}"
    );
    let (document, rules) = read_files(&[("a.json", &text)]);
    (document.unwrap_or_else(|| panic!("{rules:?}")), rules)
}

/// Reads a collection that is in order.
fn document(inside: &str) -> Document {
    let (document, rules) = read(inside);
    assert_eq!(rules, [""; 0]);
    document
}

/// Reads a collection with one call in order.
fn call(item: &str) -> Call {
    only_call(document(&format!("\"item\": [{item}]")))
}

/// Returns the one call of a document.
fn only_call(document: Document) -> Call {
    match document.items.into_iter().next() {
        Some(Item::Call(call)) => *call,
        other => panic!("no call: {other:?}"),
    }
}

/// Shows parameters as `key=value`.
fn pairs(parameters: &[super::Parameter]) -> Vec<String> {
    let value = |parameter: &super::Parameter| parameter.value.clone().unwrap_or_else(|| "-".to_owned());
    parameters.iter().map(|parameter| format!("{}={}", parameter.key, value(parameter))).collect()
}
