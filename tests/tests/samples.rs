//! Every sample of a collection is one of a body or reply, or is listed with what it is instead.
//!
//! The lists under `tests/unread/` are exact: a sample that is found and listed fails, and so does one that is neither.

#![expect(clippy::print_stderr, reason = "says what was counted")]

use fieldwork_codegen::diagnostic::{Location, Report};
use fieldwork_codegen::input::Export;
use fieldwork_codegen::ir::Api;
use fieldwork_codegen::lower::{self, DocsPolicy};
use fieldwork_codegen::parse::jsonc::{self, Value};
use fieldwork_codegen::parse::postman::{BodyContent, Description, Document, Item, Request};
use fieldwork_codegen::parse::prose::{Block, Content};
use fieldwork_codegen::{merge, parse};
use std::collections::{BTreeMap, BTreeSet};
use std::fs;

/// Collects the places of samples.
#[derive(Default)]
struct Samples {
    places: BTreeSet<String>,
}

impl Samples {
    fn of(document: &Document) -> Self {
        let mut samples = Self::default();
        samples.description(document.description.as_ref());
        samples.items(&document.items);
        samples
    }

    fn items(&mut self, items: &[Item]) {
        for item in items {
            match item {
                Item::Folder(folder) => {
                    self.description(folder.description.as_ref());
                    self.items(&folder.items);
                }
                Item::Call(call) => {
                    self.description(call.description.as_ref());
                    self.description(call.request.description.as_ref());
                    self.request(&call.request);
                    for response in &call.responses {
                        response.request.iter().for_each(|request| self.request(request));
                        self.text(response.body.as_deref().unwrap_or_default(), &response.body_at);
                    }
                }
            }
        }
    }

    fn request(&mut self, request: &Request) {
        if let Some(body) = &request.body
            && let BodyContent::Raw { text, .. } = &body.content
        {
            self.text(text, &body.at);
        }
    }

    fn description(&mut self, description: Option<&Description>) {
        let Some(Description { at, text, media }) = description else { return };
        let prose = parse::prose::read(text, media.as_deref(), at, &mut Report::default());
        self.blocks(&prose.blocks, at);
    }

    fn blocks(&mut self, blocks: &[Block], at: &Location) {
        for block in blocks {
            match &block.content {
                Content::Code(code) => self.text(&code.text, &at.text_line(block.line)),
                Content::Quote(inner) => self.blocks(inner, at),
                Content::List(list) => list.items.iter().for_each(|item| self.blocks(item, at)),
                _ => {}
            }
        }
    }

    fn text(&mut self, text: &str, at: &Location) {
        let Ok(reading) = jsonc::read(text) else { return };
        if matches!(reading.root.value, Value::Object(_) | Value::Array(_)) {
            self.places.insert(shown(at));
        }
    }
}

fn shown(at: &Location) -> String {
    let text = at.to_string();
    text.split_once('#').map_or(text.clone(), |(_, pointer)| pointer.to_owned())
}

/// Returns the places of samples that an API has.
fn read(api: &Api) -> BTreeSet<String> {
    let calls = api.operations.iter().flat_map(|operation| {
        let bodies = operation.bodies.iter().map(|body| &body.docs);
        bodies.chain(operation.success.iter().chain(&operation.errors).map(|reply| &reply.docs))
    });
    let all = calls.chain(api.webhooks.iter().map(|webhook| &webhook.docs));
    all.flat_map(|docs| &docs.samples).map(|sample| shown(&sample.at)).collect()
}

/// Returns the samples that are listed, each with what it is.
fn listed(api: &str) -> BTreeMap<String, String> {
    let path = fieldwork_tests::root().join(format!("tests/unread/{api}.txt"));
    let text = fs::read_to_string(path).unwrap_or_default();
    let entry = |line: &str| {
        let (place, what) =
            line.split_once(": ").unwrap_or_else(|| panic!("{api}: `{line}` says not what it is"));
        (place.to_owned(), what.to_owned())
    };
    text.lines().map(entry).collect()
}

fn check(api: &str) {
    let path = fieldwork_tests::root().join(format!("schemas/{api}/collection.json"));
    let main = "collection.json".into();
    let files = [("collection.json".into(), fs::read(path).expect("it is imported"))];
    let export = Export { main, files: files.into() };
    let mut report = Report::default();
    let document = parse::postman::parse(&export, &mut report).expect("it is read");
    let found = Samples::of(&document).places;
    let facts = lower::postman::api(&document, api, DocsPolicy::Facts, &mut report);
    let read = read(&merge::api(facts, &mut report));
    let listed = listed(api);
    let unread: BTreeSet<String> = found.difference(&read).cloned().collect();
    eprintln!("{api}: {} samples, {} of them listed", found.len(), listed.len());
    let missing: Vec<&String> = unread.iter().filter(|place| !listed.contains_key(*place)).collect();
    let idle: Vec<&String> = listed.keys().filter(|place| !unread.contains(*place)).collect();
    assert!(missing.is_empty(), "{api}: neither read nor listed:\n{missing:#?}");
    assert!(idle.is_empty(), "{api}: listed, but read or gone:\n{idle:#?}");
    assert!(found.len() > 20, "{api}: only {} samples were found", found.len());
}

#[test]
fn samples_of_dispatch_are_read_or_listed() {
    check("dispatch");
}
