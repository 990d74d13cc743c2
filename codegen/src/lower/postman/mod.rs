//! Postman collections to facts: calls to operations, what is said of bodies to evidence.
//!
//! What folders pass on to their items is spread here. A call without a URL is one that the service makes.

mod auth;
mod body;
mod call;
mod folder;
mod header;
mod ignore;
mod odd;
mod parameter;
mod reply;
pub(crate) mod schema;
mod server;
mod shared;
#[cfg(test)]
mod tests;
mod url;
mod webhook;

use super::groups::Groups;
use super::prose;
use super::{DocsPolicy, Facts, Slot};
use crate::diagnostic::{Diagnostic, Location, Report};
use crate::evidence::{Evidence, Named, Sample};
use crate::ir::{
    self, AuthScheme, Docs, Operation, OperationId, Resource, ResourceId, Server, Skipped, Webhook,
};
use crate::parse;
use crate::parse::postman::{Call, Description, Document, Folder, Item};
use crate::words;
use indexmap::IndexMap;
use serde_json::Value;
use std::collections::HashMap;
use std::rc::Rc;

pub(super) use ignore::ignore;
pub(crate) use reply::usual_status;

/// Lowers a collection. `name` is the module name of the API.
pub fn api(document: &Document, name: &str, policy: DocsPolicy, report: &mut Report) -> Facts {
    let mut lowering = Lowering::new(document, policy, report);
    let mut about = lowering.read(document.description.as_ref(), "");
    lowering.note_path_parameters();
    lowering.note_groups();
    let listed = std::mem::take(&mut about.servers);
    lowering.servers(listed);
    lowering.client_headers();
    lowering.note_shared();
    let trail = lowering.whole(about);
    lowering.items(&document.items, &trail);
    lowering.error_bodies();
    let docs = Docs { text: lowering.text(document.description.as_ref()), ..Docs::at(&document.at) };
    Facts {
        api: ir::Api {
            name: name.to_owned(),
            title: document.name.clone(),
            version: String::new(),
            docs,
            servers: lowering.servers,
            schemes: lowering.schemes,
            sign_in: None,
            resources: lowering.resources.into_values().collect(),
            operations: lowering.operations,
            webhooks: lowering.webhooks,
            webhook_signature: None,
            queues: Vec::new(),
            types: Vec::new(),
            skipped: lowering.skipped,
        },
        bodies: lowering.bodies,
        named: lowering.named,
        pages: lowering.pages,
        loose: lowering.loose,
        pins: Vec::new(),
    }
}

/// Returns the servers that the environments of a collection define: name and base URL.
pub fn environments(document: &Document) -> Vec<(String, String)> {
    let mut report = Report::default();
    Lowering::new(document, DocsPolicy::Facts, &mut report).environments()
}

/// Tells which saved responses answer the calls that they stand under.
pub struct Answers<'a> {
    document: &'a Document,
    path_parameters: Rc<HashMap<String, String>>,
}

impl<'a> Answers<'a> {
    /// Takes in the calls of a collection.
    pub fn new(document: &'a Document) -> Self {
        let mut report = Report::default();
        let mut lowering = Lowering::new(document, DocsPolicy::Facts, &mut report);
        lowering.note_path_parameters();
        Self { document, path_parameters: lowering.path_parameters }
    }

    /// Tells whether a saved response whose request has this URL answers a call, rather than another one.
    pub fn belong(&self, call: &Call, original: &parse::postman::Url) -> bool {
        let mut report = Report::default();
        let mut lowering = Lowering::new(self.document, DocsPolicy::Facts, &mut report);
        lowering.path_parameters = Rc::clone(&self.path_parameters);
        lowering.is_original(call, original)
    }
}

/// The folders around an item, the outermost first.
#[derive(Clone, Default)]
struct Trail<'a> {
    folders: Vec<&'a Folder>,
    /// What the collection and its folders say of all calls in them.
    said: Vec<Rc<prose::Reading>>,
}

/// What has been lowered so far.
struct Lowering<'a, 'r> {
    document: &'a Document,
    policy: DocsPolicy,
    report: &'r mut Report,
    servers: Vec<Server>,
    /// The base URL that most calls have.
    main_base: String,
    schemes: Vec<AuthScheme>,
    /// Headers that belong to the client, in lower case.
    client_headers: Vec<String>,
    /// Headers that most calls send with the same value, in lower case.
    constant_headers: HashMap<String, Value>,
    /// Parameters of paths, by the segments in front of them.
    path_parameters: Rc<HashMap<String, String>>,
    /// Methods and URLs that several calls have, with whether one of these shows a body.
    shared: HashMap<shared::Key, bool>,
    groups: Groups,
    resources: IndexMap<String, Resource>,
    operations: Vec<Operation>,
    webhooks: Vec<Webhook>,
    skipped: Vec<Skipped>,
    bodies: Vec<(Slot, Evidence)>,
    named: Named,
    pages: Vec<Sample>,
    loose: Vec<(OperationId, Vec<Sample>)>,
    /// Whether a text follows some error code.
    has_details: bool,
}

impl<'a, 'r> Lowering<'a, 'r> {
    fn new(document: &'a Document, policy: DocsPolicy, report: &'r mut Report) -> Self {
        Self {
            document,
            policy,
            report,
            servers: Vec::new(),
            main_base: String::new(),
            schemes: Vec::new(),
            client_headers: Vec::new(),
            constant_headers: HashMap::new(),
            path_parameters: Rc::default(),
            shared: HashMap::new(),
            groups: Groups::default(),
            resources: IndexMap::new(),
            operations: Vec::new(),
            webhooks: Vec::new(),
            skipped: Vec::new(),
            bodies: Vec::new(),
            named: Named::new(),
            pages: Vec::new(),
            loose: Vec::new(),
            has_details: false,
        }
    }

    fn items(&mut self, items: &'a [Item], trail: &Trail<'a>) {
        for item in items {
            match item {
                Item::Folder(folder) => {
                    let inner = self.enter(folder, trail);
                    self.items(&folder.items, &inner);
                }
                Item::Call(call) if is_webhook(call) => self.webhook(call, trail),
                Item::Call(call) => self.call(call, trail),
            }
        }
    }

    /// Reads a description. `beside` is the text of a body that stands beside it.
    fn read(&mut self, description: Option<&Description>, beside: &str) -> prose::Reading {
        let Some(description) = description else { return prose::Reading::default() };
        let Description { at, text, media } = description;
        let blocks = parse::prose::read(text, media.as_deref(), at, self.report);
        prose::read(&blocks, at, beside, self.policy, self.report)
    }

    /// Returns the prose of a description, where it is kept.
    fn text(&self, description: Option<&Description>) -> Option<String> {
        let kept = description.filter(|_| self.policy == DocsPolicy::Full);
        kept.map(|description| crate::markdown::clean(&description.text))
    }

    /// Notes what the paths of all calls have in common.
    fn note_groups(&mut self) {
        let urls =
            server::calls(&self.document.items).into_iter().filter_map(|call| call.request.url.as_ref());
        let paths: Vec<String> =
            urls.filter(|url| !url.is_empty()).map(|url| self.template(url).path).collect();
        self.groups = Groups::of(paths.iter().map(String::as_str));
    }

    /// Returns the group of a call: its folder, else what its path says.
    fn resource(&mut self, trail: &Trail<'_>, path: &str) -> ResourceId {
        let folder = trail.folders.iter().rev().find(|folder| !words::key(&folder.name).is_empty());
        let (name, at) = match folder {
            Some(folder) => (folder.name.as_str(), &folder.at),
            None => (self.groups.name(path), &self.document.at),
        };
        let entry = self.resources.entry(words::key(name));
        let index = entry.index();
        entry.or_insert_with(|| Resource { name: name.to_owned(), docs: Docs::at(at) });
        ResourceId::at(index)
    }

    fn warn(&mut self, rule: &'static str, at: &Location, message: impl Into<String>, help: &str) {
        self.report.push(Diagnostic::warning(rule, at, message).help(help));
    }

    fn skip(&mut self, kind: &'static str, name: &str, at: &Location, reason: &str) {
        let skipped = Skipped { kind, name: name.to_owned(), reason: reason.to_owned(), at: at.clone() };
        let message = format!("{kind} `{name}` is left out: {reason}");
        let help = "nothing to do, unless a client is to make the call: then mend it there";
        self.report.push(Diagnostic::warning("skipped", at, message).help(help));
        self.skipped.push(skipped);
    }
}

fn is_webhook(call: &Call) -> bool {
    call.request.url.as_ref().is_none_or(|url| url.is_empty())
}
