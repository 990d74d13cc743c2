//! The same input gives the same files, and an order that says nothing changes nothing.
//!
//! What depends on order by design stays out of the shuffle: fields and enum values are emitted in the order of the
//! export, and so are parameters, media types, tags, servers and security schemes. What is shuffled are the keys of
//! `paths` and of each map in `components` (`definitions` and its like in Swagger 2.0).

use fieldwork_codegen::correct::Config;
use fieldwork_codegen::generate;
use fieldwork_codegen::input::{Export, Inputs};
use fieldwork_tests::cases;
use serde_json::{Map, Value};
use std::collections::BTreeMap;

/// All that is written for an API.
type Files = BTreeMap<String, String>;

fn files(document: &Value) -> Files {
    let bytes = document.to_string().into_bytes();
    let export =
        Export { main: "openapi.json".into(), files: BTreeMap::from([("openapi.json".into(), bytes)]) };
    let inputs = Inputs {
        name: "api".to_owned(),
        export,
        config: Config::default(),
        root: "fieldwork::api".to_owned(),
        header: "// Made by a test.".to_owned(),
    };
    let output = generate(&inputs).unwrap_or_else(|report| panic!("{report}"));
    let mut files = output.files;
    files.insert("surface".to_owned(), output.surface);
    files.insert("openapi".to_owned(), output.openapi);
    files
}

/// Orders the keys of a map anew.
fn shuffle(map: &mut Map<String, Value>, seed: u64) {
    let mut entries: Vec<(String, Value)> = std::mem::take(map).into_iter().collect();
    entries.sort_by_key(|(key, _)| {
        // FNV-1a: in another order for each seed, and the same in each run.
        key.bytes().fold(seed ^ 0xcbf2_9ce4_8422_2325, |hash, byte| {
            (hash ^ u64::from(byte)).wrapping_mul(0x100_0000_01b3)
        })
    });
    map.extend(entries);
}

fn shuffled(document: &Value, seed: u64) -> Value {
    let mut document = document.clone();
    for pointer in ["/paths", "/webhooks", "/definitions", "/parameters", "/responses"] {
        if let Some(Value::Object(map)) = document.pointer_mut(pointer) {
            shuffle(map, seed);
        }
    }
    let Some(Value::Object(components)) = document.get_mut("components") else { return document };
    for (kind, part) in components.iter_mut() {
        if let (true, Value::Object(map)) = (kind != "securitySchemes", part) {
            shuffle(map, seed);
        }
    }
    document
}

/// Asserts that the same files are written, and shows the first lines that are not.
fn assert_same(name: &str, first: &Files, second: &Files) {
    assert!(first.keys().eq(second.keys()), "{name}: other files");
    for (path, text) in first {
        let differs = text.lines().zip(second[path].lines()).find(|(first, second)| first != second);
        assert!(differs.is_none(), "{name}, {path}: {differs:#?}");
        assert_eq!(text.len(), second[path].len(), "{name}, {path}");
    }
}

fn repzo() -> Value {
    let path = fieldwork_tests::root().join("schemas/repzo/openapi.json");
    serde_json::from_slice(&std::fs::read(path).unwrap()).unwrap()
}

#[test]
fn the_same_input_gives_the_same_files() {
    let document = repzo();
    assert_same("repzo", &files(&document), &files(&document));
    for case in cases::all().unwrap() {
        assert_eq!(case.actual(), case.actual(), "{}", case.name);
    }
}

#[test]
fn the_order_of_paths_and_components_changes_nothing() {
    let document = repzo();
    let expected = files(&document);
    assert!(expected.len() > 100, "only {} files", expected.len());
    for seed in [1, 0x5EED] {
        let shuffled = shuffled(&document, seed);
        assert_ne!(shuffled.to_string(), document.to_string());
        assert_same("repzo", &expected, &files(&shuffled));
    }
}
