//! The text of a Redoc page, with what an outline gives back to it, as an OpenAPI document.
//!
//! What the text says is weighed as evidence is everywhere; what comes of that is written as OpenAPI, which all that follows
//! reads. So the text and the document that is checked in for it can't differ.

use crate::diagnostic::{Location, Report};
use crate::distil::openapi;
use crate::input::Export;
use crate::ir::{Api, Sample, Shape};
use crate::lower::{DocsPolicy, redoc};
use crate::outline::{self, Outline, Page};
use crate::parse::kind::{Kind, detect};
use crate::parse::redoc::text::Document;
use crate::{export, merge, names};
use serde_json::{Map, Value, json};
use std::borrow::Cow;
use std::collections::HashSet;
use std::sync::Arc;

/// The module that names are made for; none of them is kept.
const MODULE: &str = "api";

/// How deep schemas without a name stand in each other; samples end, so that theirs do.
const MAX_DEPTH: usize = 128;

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

/// Returns a page as an export that is an OpenAPI document: the one that `import` would write beside the text. `file` is the name
/// of the text.
pub fn document(file: &Arc<str>, page: &Page, policy: DocsPolicy, report: &mut Report) -> Export {
    let main: Arc<str> = match file.rsplit_once('/') {
        Some((folder, _)) => format!("{folder}/{}", openapi::MAIN).into(),
        None => openapi::MAIN.into(),
    };
    let document = openapi(&page.document, &page.settled.outline, policy, report);
    Export { main: main.clone(), files: [(main, document.to_string().into_bytes())].into() }
}

fn openapi(page: &Document, outline: &Outline, policy: DocsPolicy, report: &mut Report) -> Value {
    let facts = redoc::api(page, outline, MODULE, policy, report);
    let mut api = merge::api(facts, report);
    forget_lent(&mut api, page);
    // What is odd about names is said when the document is read.
    let names = names::resolve(&api, &mut Report::default());
    let mut document = export::openapi_tree(&api, &names, MODULE);
    name_operations(&mut document);
    name_schemes(&mut document, &api);
    let documented = api.type_ids().filter(|(_, def)| def.context.documented().is_some());
    let documented: HashSet<&str> = documented.map(|(id, _)| names.of(id).ident.as_str()).collect();
    inline_nameless(&mut document, &documented);
    forget_widths(&mut document);
    document["info"]["version"] = api.version.into();
    document["info"]["title"] = page.title.clone().unwrap_or_default().into();
    document
}

/// Takes samples away that prose lent to show a type: nothing like it was seen at their places.
fn forget_lent(api: &mut Api, page: &Document) {
    let prose: HashSet<&Location> =
        page.calls.iter().flat_map(|call| &call.prose).map(|line| &line.at).collect();
    let is_seen = |sample: &Sample| !prose.contains(&sample.at);
    for def in &mut api.types {
        def.docs.samples.retain(is_seen);
        if let Shape::Model(model) = &mut def.shape {
            model.fields.iter_mut().for_each(|field| field.docs.samples.retain(is_seen));
        }
    }
}

/// Puts schemas in their places to which the text gives no name: names are made for them when the document is read.
fn inline_nameless(document: &mut Value, documented: &HashSet<&str>) {
    let Some(Value::Object(schemas)) = document.pointer_mut("/components/schemas").map(Value::take) else {
        return;
    };
    let (mut named, nameless): (Map<String, Value>, Map<String, Value>) =
        schemas.into_iter().partition(|(name, _)| documented.contains(name.as_str()));
    named.values_mut().for_each(|schema| inline(schema, &nameless, 0));
    inline(document, &nameless, 0);
    document["components"]["schemas"] = named.into();
}

fn inline(value: &mut Value, nameless: &Map<String, Value>, depth: usize) {
    let target =
        value.get("$ref").and_then(Value::as_str).and_then(|to| to.strip_prefix("#/components/schemas/"));
    if let Some(schema) = target.and_then(|name| nameless.get(name)).filter(|_| depth < MAX_DEPTH) {
        *value = schema.clone();
        return inline(value, nameless, depth + 1);
    }
    match value {
        Value::Object(map) => map.values_mut().for_each(|value| inline(value, nameless, depth)),
        Value::Array(items) => items.iter_mut().for_each(|item| inline(item, nameless, depth)),
        _ => {}
    }
}

/// Takes away the widths of numbers, which are this project's and not the page's. Samples hold no schemas.
fn forget_widths(value: &mut Value) {
    match value {
        Value::Object(map) => {
            if matches!(map.get("format").and_then(Value::as_str), Some("int64" | "double")) {
                map.shift_remove("format");
            }
            let is_sample = |key: &str| matches!(key, "examples" | "default" | "enum" | "const");
            map.iter_mut().filter(|(key, _)| !is_sample(key)).for_each(|(_, value)| forget_widths(value));
        }
        Value::Array(items) => items.iter_mut().for_each(forget_widths),
        _ => {}
    }
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

/// Keeps the schemes that calls ask for: the text has their names alone, and what they are is for `api.toml` to say.
fn name_schemes(document: &mut Value, api: &Api) {
    if api.schemes.is_empty() {
        return;
    }
    let schemes =
        api.schemes.iter().map(|scheme| (scheme.name.clone(), json!({"type": "http", "scheme": "unknown"})));
    document["components"]["securitySchemes"] = schemes.collect::<Map<_, _>>().into();
    if let Some(Value::Object(components)) = document.get_mut("components") {
        components.remove("x-other-security");
    }
    for operation in items(document, "paths") {
        let id = operation.get("operationId").and_then(Value::as_str);
        let Some(call) = api.operations.iter().find(|call| call.name.as_deref() == id) else { continue };
        let asked = call.security.iter().map(|together| {
            together.iter().map(|one| (one.scheme.clone(), json!([]))).collect::<Map<_, _>>().into()
        });
        let asked: Vec<Value> = asked.collect();
        if !asked.is_empty() {
            operation.insert("security".to_owned(), asked.into());
        }
    }
}

/// Returns the operations of all paths under a key.
fn items<'v>(document: &'v mut Value, key: &str) -> impl Iterator<Item = &'v mut Map<String, Value>> {
    let paths = document.get_mut(key).and_then(Value::as_object_mut).into_iter();
    let operations = paths.flat_map(|paths| paths.values_mut()).filter_map(Value::as_object_mut);
    operations.flat_map(|item| item.values_mut()).filter_map(Value::as_object_mut)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::parse;

    /// Samples of a text may be deeper than what a reader of JSON takes: that is an error, and no panic.
    #[test]
    fn a_deep_sample_is_refused() {
        let text = "Words.\n{- \"a\": 1\n}Gets a pet.\n{- \"pet\": 1\n}";
        let export = Export { main: "redoc.txt".into(), files: [("redoc.txt".into(), text.into())].into() };
        let mut report = Report::default();
        let mut page = outline::page(&export, &mut report).expect("it is a text");
        let deep = (0..200).fold(json!(1), |value, _| json!({ "pet": value }));
        let reply = page.document.calls[1].reply.as_mut().expect("it has a reply");
        reply.value = deep;
        let export = document(&export.main, &page, DocsPolicy::Facts, &mut report);
        assert!(!report.has_errors(), "{report}");
        assert!(parse::any(&export, None, &mut report).is_none());
        assert!(report.diagnostics().iter().any(|found| found.rule == "too-deep"), "{report}");
    }
}
