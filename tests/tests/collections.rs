//! Importing a collection loses no fact: what its imported form says is what the raw one says, prose aside.
//!
//! Raw collections lie beside the workspace and are not part of it; where they are missing, what is tested is the imported
//! ones.

#![expect(clippy::print_stderr, reason = "says what was tested and what was not")]

use fieldwork_codegen::diagnostic::{Location, Report};
use fieldwork_codegen::distil::{Distilled, Options, Summary, facts};
use fieldwork_codegen::evidence::Evidence;
use fieldwork_codegen::input::Export;
use fieldwork_codegen::ir::Api;
use fieldwork_codegen::lower::prose::{self, Reading, Tally, canonical};
use fieldwork_codegen::lower::{self, DocsPolicy, Facts};
use fieldwork_codegen::parse::postman::{Description, Document, Item, Parameter};
use fieldwork_codegen::parse::prose::{Block, Content, Inline};
use fieldwork_codegen::{merge, names, parse};
use fieldwork_tests::exports;
use fieldwork_tests::same::{assert_same, without_samples};
use serde_json::Value;
use std::collections::HashSet;
use std::fmt::Debug;

fn distil(export: &Export, options: Options) -> Distilled {
    let mut report = Report::default();
    facts(export, &options, &mut report).unwrap_or_else(|| panic!("the export is not read:\n{report}"))
}

/// Returns a distilled export as one to be read.
fn export_of(distilled: &Distilled) -> Export {
    let files = distilled.files.iter().map(|(name, text)| (name.as_str().into(), text.clone().into_bytes()));
    Export { main: "collection.json".into(), files: files.collect() }
}

fn document(export: &Export) -> Document {
    let mut report = Report::default();
    let document = parse::postman::parse(export, &mut report);
    document.unwrap_or_else(|| panic!("the export is not read:\n{report}"))
}

fn lowered(export: &Export) -> Facts {
    lower::postman::api(&document(export), "api", DocsPolicy::Facts, &mut Report::default())
}

/// Returns anything as text, without places, which differ.
fn shown(value: &impl Debug) -> Vec<String> {
    let text = format!("{value:#?}");
    let mut lines = Vec::new();
    let mut end = None;
    for line in text.lines() {
        let indent = line.len() - line.trim_start().len();
        match end {
            Some(depth) if depth == indent => end = None,
            Some(_) => {}
            None if line.ends_with("Location {") => end = Some(indent),
            None => lines.push(line.to_owned()),
        }
    }
    lines
}

/// Returns all descriptions of a collection, parameters included.
fn descriptions(document: &Document) -> Vec<&Description> {
    let mut found: Vec<&Description> = document.description.iter().collect();
    each_description(&document.items, &mut found);
    found
}

fn each_description<'d>(items: &'d [Item], found: &mut Vec<&'d Description>) {
    for item in items {
        match item {
            Item::Folder(folder) => {
                found.extend(&folder.description);
                each_description(&folder.items, found);
            }
            Item::Call(call) => {
                found.extend(call.description.iter().chain(&call.request.description));
                let url = call.request.url.iter().flat_map(|url| url.query.iter().chain(&url.variables));
                let parameters: Vec<&Parameter> = url.chain(&call.request.headers).collect();
                found.extend(parameters.iter().filter_map(|parameter| parameter.description.as_ref()));
            }
        }
    }
}

fn read(text: &str, media: Option<&str>) -> Reading {
    let at = Location::pointer(&"a.json".into(), "/description");
    let blocks = parse::prose::read(text, media, &at, &mut Report::default());
    prose::read(&blocks, &at, "", DocsPolicy::Facts, &mut Report::default())
}

#[test]
fn what_descriptions_say_is_read_back() {
    let (mut all, mut statements) = (0, 0);
    for (name, export) in exports::collections() {
        for description in descriptions(&document(&export)) {
            let mut raw = read(&description.text, description.media.as_deref());
            let text = canonical::write(&raw);
            let mut back = read(&text, None);
            assert_eq!(canonical::write(&back), text, "{name}, {}", description.at);
            (raw.tally, back.tally) = (Tally::default(), Tally::default());
            assert_same(&shown(&raw), &shown(&back), &format!("{name}, {}:\n{text}\n", description.at));
            all += 1;
            statements += back.request.statements.len() + back.request.tables.len();
        }
    }
    eprintln!("{all} descriptions with {statements} statements and tables on requests are read back");
}

#[test]
fn distilled_collections_give_the_same_facts() {
    for (name, export) in exports::collections() {
        let distilled = distil(&export, Options::default());
        let (mut raw, mut facts) = (lowered(&export), lowered(&export_of(&distilled)));
        for facts in [&mut raw, &mut facts] {
            without_samples(&mut facts.api);
            let bodies = facts.bodies.iter_mut().map(|(_, evidence)| evidence);
            bodies.chain(facts.named.values_mut()).for_each(form);
        }
        assert_same(&shown(&raw), &shown(&facts), &name);
    }
}

/// Reduces samples to their form.
fn form(evidence: &mut Evidence) {
    let parts = evidence.parts.iter_mut().map(|(_, sample)| sample);
    evidence.samples.iter_mut().chain(parts).for_each(|sample| reduce(&mut sample.value));
}

fn reduce(value: &mut Value) {
    match value {
        Value::String(text) => text.clear(),
        Value::Number(number) => *number = u8::from(number.is_f64()).into(),
        Value::Array(items) => items.iter_mut().for_each(reduce),
        Value::Object(map) => map.values_mut().for_each(reduce),
        Value::Null | Value::Bool(_) => {}
    }
}

#[test]
fn distilled_collections_give_the_same_api() {
    for (name, export) in exports::collections() {
        let distilled = distil(&export, Options::default());
        let (api, raw) = api(&export);
        let (_, same) = self::api(&export_of(&distilled));
        assert_same(&raw, &same, &name);
        let (operations, types) = (api.operations.len(), api.types.len());
        eprintln!("{name}: {operations} operations, {types} types equal; {}", distilled.summary);
    }
}

/// Reads an export into the IR, and shows it with its names.
fn api(export: &Export) -> (Api, Vec<String>) {
    let mut api = merge::api(lowered(export), &mut Report::default());
    without_samples(&mut api);
    let mut report = Report::default();
    let mut lines = shown(&names::resolve(&api, &mut report));
    // Where names collide, places stand in for them.
    if report.has_errors() {
        lines.clear();
    }
    lines.extend(shown(&api));
    (api, lines)
}

#[test]
fn distilling_twice_is_distilling_once() {
    for keep_prose in [false, true] {
        let options = Options { keep_prose, ..Options::default() };
        for (name, export) in exports::collections() {
            let once = distil(&export, options);
            let twice = distil(&export_of(&once), options);
            let lines = |distilled: &Distilled| {
                distilled.files["collection.json"].lines().map(str::to_owned).collect::<Vec<_>>()
            };
            assert_same(&lines(&once), &lines(&twice), &name);
            if !keep_prose && name.starts_with("schemas/") {
                let text = std::str::from_utf8(&export.files[&export.main]).unwrap_or_default();
                assert_eq!(once.files["collection.json"], text, "{name} is not as import writes it");
            }
            if !keep_prose {
                assert_eq!(twice.summary, Summary::default(), "{name}");
            }
        }
    }
}

#[test]
fn no_sentence_is_left() {
    // What is imported has none to begin with.
    let raw = exports::collections().into_iter().filter(|(name, _)| !name.starts_with("schemas/"));
    for (name, export) in raw {
        let raw = document(&export);
        let mut sentences = HashSet::new();
        for description in descriptions(&raw) {
            let media = description.media.as_deref();
            let blocks =
                parse::prose::read(&description.text, media, &description.at, &mut Report::default());
            // A URL is no sentence.
            let mut add = |text: &str| sentences.extend(runs(text).filter(|run| !run.starts_with("https ")));
            each_text(&blocks.blocks, &mut |text| add(&text.plain()));
        }
        let distilled = document(&export_of(&distil(&export, Options::default())));
        for description in descriptions(&distilled) {
            each_text(&blocks(description), &mut |text| {
                let found = runs(&text.plain()).find(|run| sentences.contains(run));
                assert!(found.is_none(), "{name}, {}: {found:?}", description.at);
            });
        }
        eprintln!("{name}: none of {} runs of words is left", sentences.len());
    }
}

fn blocks(description: &Description) -> Vec<Block> {
    let Description { at, text, media } = description;
    parse::prose::read(text, media.as_deref(), at, &mut Report::default()).blocks
}

/// Calls `each` for all texts in blocks; code is none.
fn each_text(blocks: &[Block], each: &mut impl FnMut(&Inline)) {
    for block in blocks {
        match &block.content {
            Content::Heading { text, .. } | Content::Paragraph(text) => each(text),
            Content::List(list) => list.items.iter().for_each(|item| each_text(item, each)),
            Content::Table(table) => {
                table.header.iter().chain(table.rows.iter().flat_map(|row| &row.cells)).for_each(&mut *each);
            }
            Content::Quote(blocks) => each_text(blocks, each),
            Content::Code(_) | Content::Rule => {}
        }
    }
}

/// Returns all runs of eight words in a text.
fn runs(text: &str) -> impl Iterator<Item = String> {
    let words = text.split(|c: char| !c.is_alphanumeric()).filter(|word| !word.is_empty());
    let words: Vec<String> = words.map(str::to_lowercase).collect();
    (0..(words.len() + 1).saturating_sub(8)).map(move |start| words[start..start + 8].join(" "))
}
