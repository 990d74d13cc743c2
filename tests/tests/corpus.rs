//! Documents of all kinds that are published: bindings of each compile, and little is left out.

#![expect(clippy::print_stderr, reason = "shows what came of each document")]

use fieldwork_codegen::correct::Config;
use fieldwork_codegen::diagnostic::Severity;
use fieldwork_codegen::input::{Export, Inputs};
use fieldwork_codegen::ir::{Api, Operation, Place, Shape};
use fieldwork_codegen::lower::DocsPolicy;
use fieldwork_codegen::{Output, generate};
use fieldwork_tests::exports::{self, Raw};
use fieldwork_tests::standalone::Crate;
use serde_json::Value;
use std::collections::{BTreeMap, BTreeSet};
use std::fs;
use std::path::{Path, PathBuf};
use std::sync::Arc;

/// Generates the bindings of documents, with a name of a module each.
fn outputs(exports: Vec<Raw>) -> Vec<(String, Output)> {
    exports.into_iter().map(|(name, export)| output(&name, export, DocsPolicy::Facts)).collect()
}

/// Returns the documents of real APIs; those of the golden cases are odd on purpose, and compiled elsewhere.
fn real() -> Vec<Raw> {
    let collections = collections().filter(|(name, _)| !name.starts_with("golden/"));
    exports::published()
        .into_iter()
        .chain(exports::texts())
        .chain(exports::schemas())
        .chain(collections)
        .collect()
}

/// Returns the collections that need no `api.toml`, as raw ones of APIs with one may.
fn collections() -> impl Iterator<Item = Raw> {
    exports::collections().into_iter().filter(|(name, _)| !name.starts_with("exports/"))
}

fn output(name: &str, export: Export, docs: DocsPolicy) -> (String, Output) {
    let module = name.to_lowercase().replace(|c: char| !c.is_ascii_alphanumeric(), "_");
    let inputs = Inputs {
        name: module.clone(),
        export,
        config: Config { docs, ..Config::default() },
        root: format!("corpus::{module}"),
        header: "// @generated for a test. Do not edit.".to_owned(),
    };
    let output = generate(&inputs).unwrap_or_else(|report| panic!("{name} is not generated:\n{report}"));
    (module, output)
}

#[test]
fn little_is_left_out() {
    let outputs = outputs(real());
    let (mut operations, mut skipped) = (0, 0);
    eprintln!(
        "{:>6} {:>6} {:>6} {:>6} {:>6} {:>7} {:>8}  document",
        "calls", "models", "enums", "ids", "unions", "skipped", "warnings"
    );
    for (name, Output { api, report, .. }) in &outputs {
        let shapes = |is: fn(&Shape) -> bool| api.types.iter().filter(|def| is(&def.shape)).count();
        eprintln!(
            "{:>6} {:>6} {:>6} {:>6} {:>6} {:>7} {:>8}  {name}",
            api.operations.len(),
            shapes(|shape| matches!(shape, Shape::Model(_))),
            shapes(|shape| matches!(shape, Shape::ValueEnum(_))),
            shapes(|shape| matches!(shape, Shape::IdEnum(_))),
            shapes(|shape| matches!(shape, Shape::Union(_))),
            api.skipped.len(),
            report.count(Severity::Warning),
        );
        api.skipped.iter().for_each(|item| eprintln!("       {} {}: {}", item.kind, item.name, item.reason));
        operations += api.operations.len();
        skipped += api.skipped.iter().filter(|item| item.kind == "operation").count();
    }
    assert!(skipped * 200 <= operations, "{skipped} of {} operations are left out", operations + skipped);
}

#[test]
fn bindings_compile_without_warnings() {
    let target = Path::new(env!("CARGO_TARGET_TMPDIR"));
    let folder = target.join("corpus-modules");
    if folder.exists() {
        fs::remove_dir_all(&folder).unwrap();
    }
    let outputs = outputs(real());
    let modules: Vec<(String, PathBuf)> =
        outputs.iter().map(|(name, output)| (name.clone(), write(&folder, name, output))).collect();
    let corpus = Crate::write(target, "corpus", &modules).unwrap();
    let checked = corpus.cargo(&["check"]).unwrap();
    assert!(checked.status.success(), "{}", String::from_utf8_lossy(&checked.stderr));
}

fn write(folder: &Path, name: &str, output: &Output) -> PathBuf {
    let folder = folder.join(name);
    for (path, text) in &output.files {
        let path = folder.join(path);
        fs::create_dir_all(path.parent().unwrap()).unwrap();
        fs::write(path, text).unwrap();
    }
    folder
}

#[test]
fn openapi_exports_have_the_same_operations() {
    for (name, output) in outputs(exports::all().into_iter().chain(collections()).collect()) {
        let main: Arc<str> = "openapi.json".into();
        let files = [(main.clone(), output.openapi.clone().into_bytes())].into();
        let again = exports::read(&Export { main, files });
        let (wanted, found) = (calls(&output.api), calls(&again));
        for (wanted, found) in wanted.iter().zip(&found) {
            assert_eq!(wanted, found, "{name}");
        }
        assert_eq!(wanted.len(), found.len(), "{name}");
    }
}

/// Says of each operation what is sent and what comes back, sorted. OpenAPI has one operation per method and path,
/// whatever the names in it: of several, the first counts, and the others stand under `x-alternatives`.
fn calls(api: &Api) -> Vec<String> {
    let mut calls = BTreeMap::new();
    for operation in &api.operations {
        let key = format!("{} {}", skeleton(&operation.path), operation.method.as_str());
        calls.entry(key).or_insert_with(|| call(operation));
    }
    calls.into_iter().map(|(key, call)| format!("{key}\n{call}")).collect()
}

/// Returns a path without the names in it.
fn skeleton(path: &str) -> String {
    let pieces = path.split('{').map(|piece| piece.split_once('}').map_or(piece, |(_, rest)| rest));
    pieces.collect::<Vec<_>>().join("{}")
}

fn call(operation: &Operation) -> String {
    let shown = operation.parameters.iter().map(|p| {
        let name = if p.place == Place::Path { "" } else { p.wire.as_str() };
        format!("{:?} {name} {} {:?}", p.place, p.required, p.spelling)
    });
    // What stands in the path has no place of its own in OpenAPI: it is exported as a parameter.
    let fixed = operation.fixed_query.iter().map(|(name, _)| format!("Query {name} true Plain"));
    let mut parameters: Vec<String> = shown.chain(fixed).collect();
    parameters.sort();
    let bodies: Vec<_> = operation.bodies.iter().map(|body| &body.media_type).collect();
    let replies = operation.success.iter().chain(&operation.errors);
    // A collection documents its replies in any order.
    let replies: BTreeSet<_> =
        replies.map(|reply| format!("{} {:?}", reply.status, reply.media_type)).collect();
    let (required, security) = (operation.body_required, &operation.security);
    format!("{parameters:?}\n{bodies:?} {required}\n{replies:?}\n{security:?}")
}

/// Each declared schema is a type of its own, one that was merged into an equal one, or left out with a reason.
#[test]
fn every_declared_schema_is_accounted_for() {
    for (name, export) in exports::schemas() {
        let document: Value = serde_json::from_slice(&export.files[&export.main]).unwrap();
        let api = name.split('/').nth(1).unwrap();
        let generated = fieldwork_tests::root().join(format!("generated/openapi/{api}.json"));
        let generated: Value = serde_json::from_slice(&fs::read(generated).unwrap()).unwrap();
        let mut sources = BTreeSet::new();
        collect_sources(&generated, &mut sources);
        let declared = document["components"]["schemas"].as_object().unwrap();
        assert!(!declared.is_empty(), "{name} declares no schemas");
        let places = declared.keys().map(|key| key.replace('~', "~0").replace('/', "~1"));
        let places = places.map(|key| format!("{name}#/components/schemas/{key}"));
        let lost: Vec<String> = places.filter(|place| !sources.contains(place.as_str())).collect();
        assert!(lost.is_empty(), "{name}: nothing comes of {lost:?}");
    }
}

/// Collects all places that parts of a document come from.
fn collect_sources<'v>(node: &'v Value, found: &mut BTreeSet<&'v str>) {
    match node {
        Value::Object(entries) => {
            found.extend(entries.get("x-source").and_then(Value::as_str));
            entries.values().for_each(|value| collect_sources(value, found));
        }
        Value::Array(items) => items.iter().for_each(|item| collect_sources(item, found)),
        _ => {}
    }
}
