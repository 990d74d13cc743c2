//! Importing loses no fact: reading a distilled export gives the same API as reading the raw one, prose aside.
//!
//! Most exports lie beside the workspace and are not part of it; where they are missing, those under `schemas/` and the golden
//! cases are tested.

#![expect(clippy::print_stderr, reason = "says what was tested and what was not")]

use fieldwork_codegen::correct::Config;
use fieldwork_codegen::diagnostic::Report;
use fieldwork_codegen::distil::openapi::facts;
use fieldwork_codegen::distil::{Distilled, Options, Summary};
use fieldwork_codegen::input::Export;
use fieldwork_codegen::ir::Api;
use fieldwork_codegen::lower::DocsPolicy;
use fieldwork_codegen::{names, outline, rebuild};
use fieldwork_tests::exports;
use fieldwork_tests::same::{assert_same, without_samples};
use serde_json::Value;
use std::collections::HashSet;
use std::sync::Arc;

fn distil(export: &Export, options: Options) -> Distilled {
    let mut report = Report::default();
    facts(export, &options, &mut report).unwrap_or_else(|| panic!("the export is not read:\n{report}"))
}

/// Distils an export of any format.
fn distil_any(export: &Export) -> Distilled {
    let mut report = Report::default();
    let distilled = fieldwork_codegen::distil::facts(export, &Options::default(), &mut report);
    distilled.unwrap_or_else(|| panic!("the export is not read:\n{report}"))
}

/// Returns a distilled export as one to be read.
fn export_of(distilled: &Distilled) -> Export {
    let files =
        distilled.files.iter().map(|(name, text)| (Arc::from(name.as_str()), text.clone().into_bytes()));
    Export { main: "openapi.json".into(), files: files.collect() }
}

/// Takes those titles and names of servers from the raw API that are prose.
fn without_prose(raw: &mut Api, distilled: &Api) {
    for (raw, distilled) in raw.operations.iter_mut().zip(&distilled.operations) {
        title_without_prose(&mut raw.docs.title, &distilled.docs.title);
    }
    for (raw, distilled) in raw.webhooks.iter_mut().zip(&distilled.webhooks) {
        title_without_prose(&mut raw.docs.title, &distilled.docs.title);
    }
    for (raw, distilled) in raw.servers.iter_mut().zip(&distilled.servers) {
        if distilled.name.is_empty() && is_prose(&raw.name) {
            raw.name.clear();
        }
    }
}

/// Lets a title of many words be dropped, or lose its articles.
fn title_without_prose(raw: &mut Option<String>, distilled: &Option<String>) {
    if raw.as_deref().is_some_and(is_prose) {
        let short =
            raw.as_deref().map(|title| title.replace(" a ", " ").replace(" an ", " ").replace(" the ", " "));
        if distilled.is_none() || *distilled == short {
            raw.clone_from(distilled);
        }
    }
}

fn is_prose(text: &str) -> bool {
    text.split_whitespace().count() >= 8
}

/// Returns an API as text, with the names that distilled files have.
fn shown(api: &Api, main: &str) -> Vec<String> {
    let mut report = Report::default();
    let names = names::resolve(api, &mut report);
    let text = format!("{api:#?}\n{names:#?}").replace(&format!("file: {main:?}"), "file: \"openapi.json\"");
    text.lines().map(|line| line.replace(".yaml\"", ".json\"")).collect()
}

#[test]
fn distilled_exports_give_the_same_api() {
    for (name, export) in exports::all() {
        let distilled = distil(&export, Options::default());
        let mut raw = exports::read(&export);
        let mut facts = exports::read(&export_of(&distilled));
        without_samples(&mut raw);
        without_samples(&mut facts);
        without_prose(&mut raw, &facts);
        assert_same(&shown(&raw, &export.main), &shown(&facts, "openapi.json"), &name);
        let operations = facts.operations.len();
        let types = facts.types.len();
        eprintln!("{name}: {operations} operations, {types} types equal; {}", distilled.summary);
    }
}

#[test]
fn distilling_twice_is_distilling_once() {
    for options in [
        Options { keep_prose: false, ..Options::default() },
        Options { keep_prose: true, ..Options::default() },
    ] {
        for (name, export) in exports::all() {
            let once = distil(&export, options);
            let twice = distil(&export_of(&once), options);
            assert_eq!(
                once.files.keys().collect::<Vec<_>>(),
                twice.files.keys().collect::<Vec<_>>(),
                "{name}"
            );
            for (file, text) in &once.files {
                let lines = |text: &str| text.lines().map(str::to_owned).collect::<Vec<_>>();
                assert_same(&lines(text), &lines(&twice.files[file]), &format!("{name}, {file}"));
            }
            if !options.keep_prose {
                assert_eq!(twice.summary, Summary::default(), "{name}");
            }
            assert_eq!(distil(&export, options).files, once.files, "{name}");
        }
    }
}

/// Reads the text of a page as it is.
fn read_text(export: &Export) -> Api {
    let mut report = Report::default();
    let document = rebuild::readable(export, DocsPolicy::Facts, &mut report);
    exports::read(&document.unwrap_or_else(|| panic!("the text is not read:\n{report}")))
}

#[test]
fn a_text_gives_the_same_api_as_the_document_that_import_makes_of_it() {
    for (name, export) in exports::pages() {
        let imported = distil_any(&export);
        let mut facts = exports::read(&export_of(&imported));
        let mut raw = read_text(&export);
        without_samples(&mut raw);
        without_samples(&mut facts);
        without_prose(&mut raw, &facts);
        assert_same(&shown(&raw, "openapi.json"), &shown(&facts, "openapi.json"), &name);
        let (operations, types) = (facts.operations.len(), facts.types.len());
        let webhooks = facts.webhooks.len();
        assert!(operations > 0 && types > 0, "{name}: there is nothing to compare");
        eprintln!("{name}: {operations} operations, {webhooks} webhooks, {types} types equal");
    }
}

#[test]
fn a_text_is_imported_again_without_a_change() {
    for (name, mut export) in exports::pages() {
        let first = distil_any(&export);
        assert_eq!(distil_any(&export).files, first.files, "{name}");
        // The outline that import writes is the one that it reads the next time.
        let written = first.files[outline::FILE].clone().into_bytes();
        export.files.insert(outline::FILE.into(), written);
        assert_eq!(distil_any(&export).files, first.files, "{name}");
        export.files.remove(outline::FILE);
        let begun = distil_any(&export);
        export.files.insert(outline::FILE.into(), begun.files[outline::FILE].clone().into_bytes());
        assert_eq!(distil_any(&export).files, begun.files, "{name}: from the first outline");
    }
}

#[test]
fn what_is_checked_in_is_what_import_makes_now() {
    let raw = exports::published().into_iter().chain(exports::collections()).chain(exports::pages());
    let own = raw.filter_map(|(name, export)| {
        Some((name.strip_prefix("exports/")?.split('/').next()?.to_owned(), export))
    });
    let mut compared = 0;
    for (api, export) in own {
        let folder = fieldwork_tests::root().join("schemas").join(&api);
        let manifest = std::fs::read(folder.join("api.toml")).unwrap();
        let config = Config::read(&"api.toml".into(), &manifest, &mut Report::default()).unwrap();
        let options = Options { drop_environments: !config.environments.is_empty(), ..Options::default() };
        let distilled = fieldwork_codegen::distil::facts(&export, &options, &mut Report::default()).unwrap();
        for (file, text) in &distilled.files {
            let known = std::fs::read_to_string(folder.join(file)).unwrap();
            let lines = |text: &str| text.lines().map(str::to_owned).collect::<Vec<_>>();
            assert_same(&lines(&known), &lines(text), &format!("{api}: `cargo xtask import {api}` again"));
            compared += 1;
        }
    }
    match compared {
        0 => eprintln!("skipped: the raw exports are not there"),
        files => eprintln!("{files} files are as import makes them"),
    }
}

#[test]
fn no_sentence_is_left() {
    for (name, export) in exports::all() {
        let mut sentences = HashSet::new();
        for text in distil(&export, Options { keep_prose: true, ..Options::default() }).files.values() {
            each_text(&serde_json::from_str(text).unwrap(), "", &mut |key, text| {
                if key == "description" {
                    sentences.extend(runs(text));
                }
            });
        }
        assert!(
            name.contains("multi-file")
                || name.contains("readme")
                || !name.starts_with("exports/") && !name.starts_with("corpus/")
                || !sentences.is_empty(),
            "{name}"
        );
        for (file, text) in distil(&export, Options::default()).files {
            each_text(&serde_json::from_str(&text).unwrap(), "", &mut |key, text| {
                let found = runs(text).find(|run| sentences.contains(run));
                assert!(found.is_none(), "{name}, {file}, {key}: {found:?}");
            });
        }
    }
}

/// Calls `each` for all texts with their keys; samples are no prose.
fn each_text(value: &Value, key: &str, each: &mut impl FnMut(&str, &str)) {
    match value {
        Value::String(text) => each(key, text),
        Value::Array(items) => items.iter().for_each(|item| each_text(item, key, each)),
        Value::Object(map) => {
            let parts =
                map.iter().filter(|(key, _)| !["example", "examples", "x-example"].contains(&key.as_str()));
            parts.for_each(|(key, value)| each_text(value, key, each));
        }
        _ => {}
    }
}

/// Returns all runs of eight words in a text.
fn runs(text: &str) -> impl Iterator<Item = String> {
    let words = text.split(|c: char| !c.is_alphanumeric()).filter(|word| !word.is_empty());
    let words: Vec<String> = words.map(str::to_lowercase).collect();
    (0..(words.len() + 1).saturating_sub(8)).map(move |start| words[start..start + 8].join(" "))
}
