//! Small documents, read as a run reads them.

use crate::diagnostic::Report;
use crate::input::Export;
use crate::ir::Api;
use crate::lower::DocsPolicy;
use crate::names::Names;
use crate::{lower, merge, names, parse};
use serde_json::Value;

/// Reads a document that is called `a.json`.
pub(crate) fn read(document: &Value) -> (Api, Names) {
    let main: std::sync::Arc<str> = "a.json".into();
    let export = Export { files: [(main.clone(), document.to_string().into_bytes())].into(), main };
    let mut report = Report::default();
    let document = parse::openapi::parse(&export, &mut report).expect("the document is OpenAPI");
    let facts = lower::openapi::api(&document, "a", DocsPolicy::Facts, &mut report);
    let api = merge::api(facts, &mut report);
    let names = names::resolve(&api, &mut report);
    assert!(!report.has_errors(), "{report}");
    (api, names)
}
