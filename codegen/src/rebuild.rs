//! The text of a Redoc page, with what an outline gives back to it, as an OpenAPI document.
//!
//! What the text says is weighed as evidence is everywhere; what comes of that is written as OpenAPI, which all that follows
//! reads. So the text and the document that is checked in for it can't differ.

use crate::diagnostic::Report;
use crate::distil::openapi;
use crate::input::Export;
use crate::lower::{DocsPolicy, redoc};
use crate::outline::{self, Outline, Page};
use crate::parse::kind::{Kind, detect};
use crate::parse::redoc::text::Document;
use crate::{export, merge, names};
use serde_json::Value;
use std::borrow::Cow;
use std::sync::Arc;

/// The module that names are made for; none of them is kept.
const MODULE: &str = "api";

/// Returns an export as the later stages read it: the text of a page as an OpenAPI document, any other as it is. `None` comes only
/// together with an error.
pub fn readable<'e>(export: &'e Export, policy: DocsPolicy, report: &mut Report) -> Option<Cow<'e, Export>> {
    if !is_text(export) {
        return Some(Cow::Borrowed(export));
    }
    let page = outline::page(export, report)?;
    Some(Cow::Owned(document(&export.main, &page, policy, report)))
}

/// Tells whether an export is the text of a page.
pub fn is_text(export: &Export) -> bool {
    let bytes = export.files.get(&export.main);
    bytes.is_some_and(|bytes| detect(&export.main, bytes) == Ok(Kind::RedocText))
}

/// Returns a page as an export that is an OpenAPI document. `file` is the name of the text.
pub fn document(file: &Arc<str>, page: &Page, policy: DocsPolicy, report: &mut Report) -> Export {
    let document = openapi(&page.document, &page.settled.outline, policy, report);
    let main: Arc<str> = match file.rsplit_once('/') {
        Some((folder, _)) => format!("{folder}/{}", openapi::MAIN).into(),
        None => openapi::MAIN.into(),
    };
    Export { main: main.clone(), files: [(main, document.to_string().into_bytes())].into() }
}

fn openapi(document: &Document, outline: &Outline, policy: DocsPolicy, report: &mut Report) -> Value {
    let facts = redoc::api(document, outline, MODULE, policy, report);
    let api = merge::api(facts, report);
    // What is odd about names is said when the document is read.
    let names = names::resolve(&api, &mut Report::default());
    let text = export::openapi(&api, &names, MODULE);
    let mut document = serde_json::from_str(&text).expect("checked: it was written as JSON");
    name_operations(&mut document);
    document
}

/// Gives operations the ids of the outline; a webhook is called what its key says.
fn name_operations(document: &mut Value) {
    for webhook in items(document, "webhooks") {
        webhook.remove("operationId");
    }
    for operation in items(document, "paths") {
        if let Some(id) = operation.get("x-wire-name").cloned() {
            operation.insert("operationId".to_owned(), id);
        }
    }
}

/// Returns the operations of all paths under a key.
fn items<'v>(
    document: &'v mut Value,
    key: &str,
) -> impl Iterator<Item = &'v mut serde_json::Map<String, Value>> {
    let paths = document.get_mut(key).and_then(Value::as_object_mut).into_iter();
    let operations = paths.flat_map(|paths| paths.values_mut()).filter_map(Value::as_object_mut);
    operations.flat_map(|item| item.values_mut()).filter_map(Value::as_object_mut)
}
