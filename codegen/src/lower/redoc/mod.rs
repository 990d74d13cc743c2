//! Texts of Redoc pages to facts: rows to claims, samples to evidence, and what the text lost from the outline.

mod allowed;
mod facts;
mod limits;
mod places;
pub mod prose;
mod row;
mod sample;
mod seen;
mod sent;
mod shared;
#[cfg(test)]
mod tests;
mod values;
mod walk;

use super::{DocsPolicy, Facts, Slot};
use crate::diagnostic::{Diagnostic, Location, Report};
use crate::evidence::{Claim, Evidence, Named, Step};
use crate::ir::{
    self, AuthKind, AuthScheme, Body, Docs, Method, Operation, OperationId, PayloadKind, Place, Reply,
    Requirement, Spelling, Status, TypeRef, Webhook,
};
use crate::outline::{Entry, Kind, Outline, Reading};
use crate::parse::redoc::text::{Call, Document, Row, RowPlace, Text};
use std::collections::HashSet;

/// Lowers the text of a page. `name` is the module name of the API.
pub fn api(
    document: &Document,
    outline: &Outline,
    name: &str,
    policy: DocsPolicy,
    report: &mut Report,
) -> Facts {
    let taken = outline.entries.iter().filter_map(stated_place).collect();
    let mut lowering = Lowering { policy, report, api: empty(document, name), bodies: Vec::new(), taken };
    lowering.api.docs.text = lowering.text(&document.introduction);
    let mut targets = Vec::new();
    for (call, entry) in document.calls.iter().zip(&outline.entries) {
        targets.push(match &entry.kind {
            Kind::Call { method, path } => Target::Call(lowering.call(call, entry, method, path)),
            Kind::Webhook { name } => Target::Webhook(lowering.webhook(call, name, entry)),
        });
    }
    facts::add(&mut lowering, document, &targets);
    let Lowering { api, mut bodies, .. } = lowering;
    let sent = bodies.iter_mut().filter(|(slot, _)| matches!(slot, Slot::Body(..)));
    sent.for_each(|(_, evidence)| sent::settle(evidence));
    let mut named = Named::new();
    let received = bodies.iter_mut().filter_map(|(slot, evidence)| match slot {
        Slot::Success(id, _) => {
            let resource = api.operations[id.index()].resource;
            Some((api.resources[resource.index()].name.clone(), evidence))
        }
        Slot::Webhook(_) => Some((String::new(), evidence)),
        _ => None,
    });
    let mut received: Vec<_> = received.collect();
    shared::settle(&mut received, &mut named);
    seen::settle(&mut received.into_iter().map(|(_, evidence)| evidence).collect::<Vec<_>>());
    Facts { api, bodies, named, pages: Vec::new(), loose: Vec::new(), pins: Vec::new() }
}

/// What a call of the text became.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
enum Target {
    Call(OperationId),
    Webhook(usize),
}

impl Target {
    /// Returns what a place is in.
    fn of(slot: Slot) -> Self {
        match slot {
            Slot::Body(id, _) | Slot::Success(id, _) | Slot::Error(id, _) | Slot::Parameter(id, _) => {
                Self::Call(id)
            }
            Slot::Webhook(index) => Self::Webhook(index),
        }
    }
}

/// Returns an API without calls.
fn empty(document: &Document, name: &str) -> ir::Api {
    ir::Api {
        name: name.to_owned(),
        title: document.title.clone().unwrap_or_else(|| name.to_owned()),
        version: document.version.clone().unwrap_or_default(),
        docs: Docs::at(&document.at),
        servers: Vec::new(),
        schemes: Vec::new(),
        sign_in: None,
        resources: Vec::new(),
        operations: Vec::new(),
        webhooks: Vec::new(),
        webhook_signature: None,
        queues: Vec::new(),
        types: Vec::new(),
        skipped: Vec::new(),
    }
}

/// What has been lowered so far.
struct Lowering<'r> {
    policy: DocsPolicy,
    report: &'r mut Report,
    api: ir::Api,
    bodies: Vec<(Slot, Evidence)>,
    /// The methods and paths at which calls stand.
    taken: HashSet<(Method, String)>,
}

impl Lowering<'_> {
    fn call(
        &mut self,
        call: &Call,
        entry: &Entry,
        method: &Reading<Method>,
        path: &Reading<String>,
    ) -> OperationId {
        let id = OperationId::at(self.api.operations.len());
        let resource = self.api.resource_named(&entry.resource, &entry.at);
        let path_or_placeholder = path.value().cloned().unwrap_or_else(|| placeholder(call, entry));
        let stands_under = method.value().copied().unwrap_or_else(|| self.free(call, &path_or_placeholder));
        let section = self.text(&call.section_prose);
        let of_resource = &mut self.api.resources[resource.index()].docs.text;
        *of_resource = of_resource.take().or(section);
        let docs = Docs { title: entry.title.clone(), text: self.text(&call.prose), ..Docs::at(&call.at) };
        let security = self.security(call);
        self.api.operations.push(Operation {
            name: Some(entry.operation_id()),
            method_basis: method.basis(),
            path_basis: path.basis(),
            security,
            ..Operation::new(resource, stands_under, path_or_placeholder, docs)
        });
        call.parameters.iter().for_each(|row| self.parameter(id, row));
        self.body(id, call);
        self.reply(id, call);
        id
    }

    /// Returns a method for a call of unknown method to stand under: one that no other call of the path has.
    fn free(&mut self, call: &Call, path: &str) -> Method {
        let likely = if sends(call) { Method::Post } else { Method::Get };
        let all = [likely, Method::Put, Method::Patch, Method::Post, Method::Delete, Method::Get];
        let path = without_names(path);
        let found = all.into_iter().find(|method| self.taken.insert((*method, path.clone())));
        found.unwrap_or(likely)
    }

    fn operation(&mut self, id: OperationId) -> &mut Operation {
        &mut self.api.operations[id.index()]
    }

    /// Returns prose, where it is kept.
    fn text(&self, prose: &[Text]) -> Option<String> {
        let lines: Vec<&str> = prose.iter().map(|line| line.text.as_str()).collect();
        (self.policy == DocsPolicy::Full && !lines.is_empty())
            .then(|| crate::markdown::clean(&lines.join("\n")))
    }

    /// Returns what a call asks for. The text has the names of schemes; what they are it does not say.
    fn security(&mut self, call: &Call) -> Vec<Vec<Requirement>> {
        for name in &call.security {
            if !self.api.schemes.iter().any(|scheme| scheme.name == *name) {
                let kind = AuthKind::Outside("unknown".to_owned());
                self.api.schemes.push(AuthScheme { name: name.clone(), kind, at: call.at.clone() });
                let message = format!("the text does not say what the scheme `{name}` asks for");
                self.warn("unknown-scheme", &call.at, message, "state it by `[[auth]]` in api.toml");
            }
        }
        let required = |name: &String| vec![Requirement { scheme: name.clone(), scopes: Vec::new() }];
        call.security.iter().map(required).collect()
    }

    fn parameter(&mut self, id: OperationId, row: &Row) {
        // The outline says which rows have no name.
        let Some(wire) = &row.name else { return };
        let place = match row.place {
            RowPlace::Path => Place::Path,
            RowPlace::Query | RowPlace::Body => Place::Query,
            RowPlace::Header => Place::Header,
            RowPlace::Cookie => Place::Cookie,
        };
        let statements = row::statements(row, Vec::new(), self.policy, None, self.report);
        let Claim { default, limits, text, .. } = statements[0].claim.clone();
        let docs = Docs { default, limits, text, ..Docs::at(&row.at) };
        let parameters = &mut self.operation(id).parameters;
        let index = parameters.len();
        parameters.push(ir::Parameter {
            wire: wire.clone(),
            place,
            ty: TypeRef::String,
            required: row.required,
            spelling: Spelling::Plain,
            docs,
        });
        let evidence = Evidence { statements, ..Evidence::default() };
        self.bodies.push((Slot::Parameter(id, index), evidence));
    }

    /// Lowers what a call sends.
    fn body(&mut self, id: OperationId, call: &Call) {
        let evidence = self.payload(call, None);
        if evidence.is_empty() {
            return;
        }
        let stated = call.body.as_ref().and_then(|body| body.media_type.as_deref());
        let media_type = stated.or(call.request.as_ref().and_then(|sample| sample.media_type.as_deref()));
        let kind = kind_of(media_type);
        let at = call.body.as_ref().map_or(&call.at, |body| &body.at);
        let body = Body::json(Docs { samples: sample::whole(call.request.as_ref()), ..Docs::at(at) });
        let media_type = media_type.unwrap_or("application/json").to_owned();
        let operation = self.operation(id);
        operation.bodies.push(Body { kind, media_type, ..body });
        operation.body_required = true;
        self.bodies.push((Slot::Body(id, 0), evidence));
    }

    /// Returns what is known of what is sent. A webhook has a name, which one of its fields may say again.
    fn payload(&mut self, call: &Call, name: Option<&str>) -> Evidence {
        let mut evidence = call.request.as_ref().map(sample::evidence).unwrap_or_default();
        for row in call.body.iter().flat_map(|body| &body.rows) {
            if let Some(key) = &row.name {
                let path = vec![Step::Key(key.clone())];
                evidence.statements.extend(row::statements(row, path, self.policy, name, self.report));
            }
        }
        evidence
    }

    /// Lowers what comes back. The text lost the status: it is one of success.
    fn reply(&mut self, id: OperationId, call: &Call) {
        let at = call.reply.as_ref().map_or(&call.at, |sample| &sample.at);
        let stated = call.reply.as_ref().and_then(|sample| sample.media_type.as_deref());
        let is_json = kind_of(stated) == PayloadKind::Json;
        let evidence = call.reply.as_ref().filter(|_| is_json).map(sample::evidence).unwrap_or_default();
        if call.reply.is_none() {
            let message = "the text has no sample of its reply; it is read as any JSON value, or as text";
            self.warn("unknown-reply", &call.at, message, "nothing to do, unless the page has one");
        }
        self.operation(id).success.push(Reply {
            status: Status::Range(2),
            kind: if is_json { PayloadKind::Json } else { PayloadKind::Text },
            media_type: Some(stated.unwrap_or("application/json").to_owned()),
            ty: Some(if is_json { TypeRef::Json } else { TypeRef::String }),
            headers: Vec::new(),
            docs: Docs { samples: sample::whole(call.reply.as_ref().filter(|_| is_json)), ..Docs::at(at) },
        });
        if !evidence.is_empty() {
            self.bodies.push((Slot::Success(id, 0), evidence));
        }
    }

    fn webhook(&mut self, call: &Call, name: &str, entry: &Entry) -> usize {
        let index = self.api.webhooks.len();
        let evidence = self.payload(call, Some(name));
        let headers = call.parameters.iter().filter_map(|row| row.name.clone()).collect();
        let docs = Docs {
            title: entry.title.clone(),
            text: self.text(&call.prose),
            samples: sample::whole(call.request.as_ref()),
            ..Docs::at(&call.at)
        };
        self.api.webhooks.push(Webhook {
            name: name.to_owned(),
            operation: None,
            payload: None,
            headers,
            docs,
        });
        if !evidence.is_empty() {
            self.bodies.push((Slot::Webhook(index), evidence));
        }
        index
    }

    fn warn(&mut self, rule: &'static str, at: &Location, message: impl Into<String>, help: &str) {
        self.report.push(Diagnostic::warning(rule, at, message).help(help));
    }
}

/// Returns the method and the path of a call that has both.
fn stated_place(entry: &Entry) -> Option<(Method, String)> {
    Some((entry.method()?, without_names(entry.path()?)))
}

/// Returns a path without the names of its parameters, which tell no calls apart.
fn without_names(path: &str) -> String {
    let segment = |segment: &str| if segment.starts_with('{') { "{}".to_owned() } else { segment.to_owned() };
    path.split('/').map(segment).collect::<Vec<_>>().join("/")
}

/// Tells whether a call sends a body.
fn sends(call: &Call) -> bool {
    call.body.is_some() || call.request.is_some()
}

/// Returns the path under which a document holds a call whose path is unknown.
fn placeholder(call: &Call, entry: &Entry) -> String {
    let names =
        call.parameters.iter().filter(|row| row.place == RowPlace::Path).filter_map(|row| row.name.as_ref());
    names.fold(format!("/unknown/{}", entry.operation_id()), |path, name| format!("{path}/{{{name}}}"))
}

/// Returns how a body of a media type is written.
fn kind_of(media_type: Option<&str>) -> PayloadKind {
    match media_type {
        Some("application/x-www-form-urlencoded") => PayloadKind::Form,
        Some(name) if name.starts_with("multipart/") => PayloadKind::Multipart,
        Some(name) if !super::openapi::body::is_json(name) => PayloadKind::Bytes,
        _ => PayloadKind::Json,
    }
}
