//! No sample of a collection is lost on the way: each is in what is merged, or is listed here with the reason; and none of a page
//! that was saved as text.
//!
//! The lists are `tests/census/<collection>.txt`; `UPDATE_CENSUS=1` rewrites them. Raw collections lie beside the workspace and
//! are not part of it.

#![expect(clippy::print_stderr, reason = "says what was tested and what was not")]

use fieldwork_codegen::diagnostic::{Location, Place, Report};
use fieldwork_codegen::distil::{self, Options};
use fieldwork_codegen::input::Export;
use fieldwork_codegen::ir::Api;
use fieldwork_codegen::lower::prose::{self, Body};
use fieldwork_codegen::lower::{self, DocsPolicy, Facts};
use fieldwork_codegen::parse::postman::{self, BodyContent, Call, Description, Document, Item};
use fieldwork_codegen::parse::prose::{Block, Content, read};
use fieldwork_codegen::{merge, outline, parse, rebuild};
use fieldwork_tests::same::form;
use fieldwork_tests::{exports, root};
use serde_json::Value;
use std::collections::HashSet;
use std::fs;

/// Rules that say why a sample is left out, and what they say.
const REASONS: [(&str, &str); 5] = [
    ("foreign-response", "foreign-response"),
    ("other-path", "other-path"),
    ("unsent-body", "unsent-body"),
    ("unlike-sample", "unlike-sample"),
    ("unused-fact", "no heading says what it is a sample of"),
];

/// The rule that names the page whose sample stands around messages.
const AROUND: &str = "envelope";

/// A text that may be a sample, and its place.
type Text = (Location, String);

#[test]
fn every_sample_is_read_or_listed() {
    let is_listed = |name: &str| name.starts_with("schemas/") || name.starts_with("exports/");
    let exports: Vec<_> = exports::collections().into_iter().filter(|(name, _)| is_listed(name)).collect();
    assert!(exports.iter().any(|(name, _)| name.starts_with("schemas/")), "no collection is imported");
    if !exports.iter().any(|(name, _)| name.starts_with("exports/")) {
        eprintln!("skipped: raw collections, which are not here");
    }
    for (name, export) in exports {
        let (read, listed) = census(&export);
        assert!(read > 0, "{name}: no sample is read");
        eprintln!("{name}: {read} samples read, {} listed", listed.len());
        compare(&name, &listed);
    }
}

/// The text of a page says where its samples are, so that none is left out: they are in the document that is made of it, as they
/// stand there, and in the one that is imported, with placeholders in.
#[test]
fn every_sample_of_a_text_is_in_its_document() {
    for (name, export) in exports::pages() {
        let mut report = Report::default();
        let page = outline::page(&export, &mut report).unwrap_or_else(|| panic!("{report}"));
        let calls = page.document.calls.iter();
        let all = calls.flat_map(|call| call.request.iter().chain(&call.reply));
        // What the page hid parts of is no sample to show: it says of fields what it shows.
        let (whole, cut): (Vec<_>, Vec<_>) = all.partition(|sample| sample.hidden.is_empty());
        let mut samples: Vec<String> = whole.iter().map(|sample| sample.value.to_string()).collect();
        assert!(!samples.is_empty(), "{name}");
        samples.sort();
        let document = rebuild::document(&export.main, &page, DocsPolicy::Facts, &mut report);
        assert_eq!(examples(&document.files[&document.main]), samples, "{name}");
        let imported = distil::facts(&export, &Options::default(), &mut report).unwrap();
        let forms = |samples: &[String]| {
            let mut forms: Vec<String> = samples.iter().map(|sample| form(sample)).collect();
            forms.sort();
            forms
        };
        let imported = examples(imported.files["openapi.json"].as_bytes());
        assert_eq!(forms(&imported), forms(&samples), "{name}");
        let (whole, cut) = (samples.len(), cut.len());
        eprintln!("{name}: {whole} samples are in the document, and in the imported one; the page cut {cut}");
    }
}

/// Returns the samples of bodies in an OpenAPI document, sorted.
fn examples(document: &[u8]) -> Vec<String> {
    let document: Value = serde_json::from_slice(document).unwrap();
    let paths = ["paths", "webhooks"].into_iter().filter_map(|key| document[key].as_object()).flatten();
    let calls = paths.filter_map(|(_, path)| path.as_object()).flatten().map(|(_, call)| call);
    let replies = |call: &Value| {
        call["responses"]
            .as_object()
            .into_iter()
            .flatten()
            .map(|(_, reply)| reply.clone())
            .collect::<Vec<_>>()
    };
    let holders = calls.flat_map(|call| replies(call).into_iter().chain([call["requestBody"].clone()]));
    let forms = holders.flat_map(|holder| holder["content"].as_object().cloned().unwrap_or_default());
    let samples = forms.flat_map(|(_, form)| form["examples"].as_object().cloned().unwrap_or_default());
    let mut samples: Vec<String> = samples.map(|(_, sample)| sample["value"].to_string()).collect();
    samples.sort();
    samples
}

/// Compares the samples that are left out with the list that is checked in.
fn compare(name: &str, listed: &[String]) {
    let file =
        root().join(format!("tests/census/{}.txt", name.replace("/collection.json", "").replace('/', "-")));
    let text: String = listed.iter().map(|line| format!("{line}\n")).collect();
    if std::env::var_os("UPDATE_CENSUS").is_some() {
        fs::create_dir_all(file.parent().unwrap()).unwrap();
        fs::write(&file, &text).unwrap();
    }
    let known = fs::read_to_string(&file).unwrap_or_default();
    assert_eq!(
        known.lines().collect::<Vec<_>>(),
        listed,
        "{name}: other samples are left out; look at them, then rewrite the list with UPDATE_CENSUS=1"
    );
}

/// Returns how many samples of a collection are read, and the others, each with the reason.
fn census(export: &Export) -> (usize, Vec<String>) {
    let mut report = Report::default();
    let document = parse::postman::parse(export, &mut report).unwrap_or_else(|| panic!("{report}"));
    let facts = lower::postman::api(&document, "api", DocsPolicy::Facts, &mut report);
    let mut known = in_evidence(&facts);
    let pages: HashSet<Location> = facts.pages.iter().map(|sample| sample.at.clone()).collect();
    let api = merge::api(facts, &mut report);
    known.extend(in_api(&api));
    known.extend(report.diagnostics().iter().filter(|said| said.rule == AROUND).map(|said| said.at.clone()));
    let (mut read, mut listed) = (0, Vec::new());
    for (at, text) in texts(&document) {
        let reason = match prose::body(&text, &at, &mut Report::default()) {
            Body::Sample(evidence) => {
                let is_known = evidence.samples.iter().all(|sample| known.contains(&sample.at));
                let why = reason(&at, &report);
                if is_known
                    && !matches!(why, Some("unlike-sample" | "no heading says what it is a sample of"))
                {
                    read += 1;
                    continue;
                }
                let of_page =
                    || pages.contains(&at).then_some("another page shows what stands around messages");
                why.or_else(of_page).unwrap_or_else(|| panic!("{at}: nothing says why it is left out"))
            }
            Body::Template(_) => "template",
            Body::NotJson(_) => "not JSON",
        };
        let place = at.to_string().split_once('#').map_or_else(String::new, |(_, place)| place.to_owned());
        listed.push(format!("#{place}: {reason}"));
    }
    (read, listed)
}

/// Returns the rule by which a sample is left out, if one says so.
fn reason(at: &Location, report: &Report) -> Option<&'static str> {
    let is_about = |place: &Location| place == at || holds(place, at);
    let said = |rule: &str| {
        report.diagnostics().iter().filter(move |said| said.rule == rule).any(|said| {
            is_about(&said.at) || said.help.as_ref().is_some_and(|help| help.ends_with(&at.to_string()))
        })
    };
    REASONS.into_iter().find(|(rule, _)| said(rule)).map(|(_, reason)| reason)
}

/// Tells whether a place stands inside of another one.
fn holds(outer: &Location, inner: &Location) -> bool {
    match (&outer.place, &inner.place) {
        (Place::Pointer(outer), Place::Pointer(inner)) => inner.starts_with(&format!("{outer}/")),
        _ => false,
    }
}

/// Returns the places of samples that types are made of.
fn in_evidence(facts: &Facts) -> HashSet<Location> {
    // What no heading assigns is of one of the messages to the same URL, unless a finding says that it is of none.
    let loose = facts.loose.iter().flat_map(|(_, samples)| samples).map(|sample| sample.at.clone());
    let all = facts.bodies.iter().map(|(_, evidence)| evidence).chain(facts.named.values());
    let samples = |evidence: &fieldwork_codegen::evidence::Evidence| -> Vec<Location> {
        let parts = evidence.parts.iter().map(|(_, sample)| sample);
        evidence.samples.iter().chain(parts).map(|sample| sample.at.clone()).collect()
    };
    all.flat_map(samples).chain(loose).collect()
}

/// Returns the places of samples that stand in an API.
fn in_api(api: &Api) -> impl Iterator<Item = Location> {
    let bodies = api.operations.iter().flat_map(|operation| {
        let replies = operation.success.iter().chain(&operation.errors).map(|reply| &reply.docs);
        operation.bodies.iter().map(|body| &body.docs).chain(replies)
    });
    let docs = bodies.chain(api.webhooks.iter().map(|webhook| &webhook.docs));
    let origins = api.webhooks.iter().map(|webhook| webhook.docs.origin.clone());
    docs.flat_map(|docs| &docs.samples).map(|sample| sample.at.clone()).chain(origins)
}

/// Returns all texts of a collection that may be samples.
fn texts(document: &Document) -> Vec<Text> {
    let mut found = Vec::new();
    described(document.description.as_ref(), &mut found);
    items(&document.items, &mut found);
    found.retain(|(_, text)| !text.trim().is_empty());
    found
}

fn items(items_: &[Item], found: &mut Vec<Text>) {
    for item in items_ {
        match item {
            Item::Folder(folder) => {
                described(folder.description.as_ref(), found);
                items(&folder.items, found);
            }
            Item::Call(call) => of_call(call, found),
        }
    }
}

fn of_call(call: &Call, found: &mut Vec<Text>) {
    described(call.request.description.as_ref().or(call.description.as_ref()), found);
    sent(&call.request, found);
    for response in &call.responses {
        found.extend(response.body.clone().map(|body| (response.body_at.clone(), body)));
        response.request.iter().for_each(|request| sent(request, found));
    }
}

fn sent(request: &postman::Request, found: &mut Vec<Text>) {
    if let Some(body) = &request.body
        && let BodyContent::Raw { text, .. } = &body.content
    {
        found.push((body.at.clone(), text.clone()));
    }
}

/// Collects the JSON in the code of a description.
fn described(description: Option<&Description>, found: &mut Vec<Text>) {
    let Some(Description { at, text, media }) = description else { return };
    blocks(&read(text, media.as_deref(), at, &mut Report::default()).blocks, at, found);
}

fn blocks(list: &[Block], at: &Location, found: &mut Vec<Text>) {
    for block in list {
        match &block.content {
            Content::Code(code) => {
                found.extend(json(&code.text).map(|text| (at.text_line(block.line), text)));
            }
            Content::Quote(inner) => blocks(inner, at, found),
            Content::List(list) => list.items.iter().for_each(|item| blocks(item, at, found)),
            _ => {}
        }
    }
}

/// Returns what begins as JSON in a block of code: all of it, or what stands below the lines of a request or reply.
fn json(code: &str) -> Option<String> {
    let begins = |line: &str| line.trim_start().starts_with(['{', '[']);
    let from = code.lines().position(begins)?;
    Some(code.lines().skip(from).collect::<Vec<_>>().join("\n"))
}
