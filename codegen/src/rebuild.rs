//! The text of a Redoc page, with what an outline gives back to it, as an OpenAPI document.
//!
//! What the text says is weighed as evidence is everywhere; what comes of that is written as OpenAPI, which all that follows
//! reads. So the text and the document that is checked in for it can't differ.

use crate::diagnostic::Report;
use crate::lower::{DocsPolicy, redoc};
use crate::outline::Outline;
use crate::parse::redoc::text::Document;
use crate::{export, merge, names};
use serde_json::Value;

/// The module that names are made for; none of them is kept.
const MODULE: &str = "api";

/// Returns a text as an OpenAPI document.
pub fn openapi(document: &Document, outline: &Outline, policy: DocsPolicy, report: &mut Report) -> Value {
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
    let webhooks = document
        .get_mut("webhooks")
        .and_then(Value::as_object_mut)
        .into_iter()
        .flat_map(|all| all.values_mut());
    for webhook in webhooks.filter_map(|item| item.pointer_mut("/post")?.as_object_mut()) {
        webhook.remove("operationId");
    }
    let paths = document["paths"].as_object_mut().into_iter().flat_map(|paths| paths.values_mut());
    for operation in paths.filter_map(Value::as_object_mut).flat_map(|item| item.values_mut()) {
        if let Some(id) = operation.get("x-wire-name").cloned() {
            operation["operationId"] = id;
        }
    }
}
