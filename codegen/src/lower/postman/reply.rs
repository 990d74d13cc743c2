//! Replies: what saved responses show and descriptions say.

use super::call::evidence;
use super::{Lowering, header, prose};
use crate::diagnostic::Location;
use crate::evidence::{Claim, ErrorFact, Evidence, Kind, Named, Statement, Step};
use crate::ir::{self, Docs, ErrorCode, OperationId, PayloadKind, Status, TypeRef};
use crate::lower::Slot;
use crate::parse::postman::{Call, Response};
use crate::words;
use indexmap::IndexMap;
use serde_json::Value;
use std::collections::HashSet;

/// The type of error bodies, which collections seldom name.
const ERROR: &str = "ErrorReply";

/// The type of the codes in them.
const CODE: &str = "ErrorCode";

/// What stands before these where the documentation has a type of that name.
const OWN: &str = "Service";

/// A reply by its status.
#[derive(Default)]
struct Found {
    evidence: Evidence,
    /// A body that is no JSON, and its media type.
    other: Option<(PayloadKind, &'static str)>,
    at: Option<Location>,
}

impl<'a> Lowering<'a, '_> {
    /// Lowers the replies of a call.
    pub(super) fn replies(&mut self, id: OperationId, call: &'a Call, reading: &mut prose::Reading) {
        let mut found: IndexMap<Status, Found> = IndexMap::new();
        let default = usual_status(call, reading).map_or(Status::Default, Status::Code);
        for response in &call.responses {
            let answers = response.request.as_ref().and_then(|request| request.url.as_ref());
            if answers.is_some_and(|url| !self.is_original(call, url)) {
                let message =
                    format!("the saved response `{}` answers another call; it is left out", response.name);
                self.warn("foreign-response", &response.at, message, "move it to the call that it answers");
                continue;
            }
            self.saved(response, found.entry(response.code.map_or(default, Status::Code)).or_default());
        }
        for (status, evidence) in described(reading, default) {
            let entry = found.entry(status).or_default();
            let seen = std::mem::replace(&mut entry.evidence, evidence);
            entry.evidence.extend(seen);
        }
        found.sort_keys();
        let statuses = reading.facts.iter().filter_map(|fact| Some((fact.status?, fact.at.clone())));
        for (status, at) in statuses {
            found.entry(Status::Code(status)).or_default().at.get_or_insert(at);
        }
        if found.contains_key(&Status::Default) {
            let message = "no status is stated for its reply; it is read with any status of success";
            self.warn("unknown-status", &call.at, message, "save a response with its status");
        }
        for (status, found) in found {
            self.reply(id, status, found);
        }
        if self.operation(id).success.is_empty() {
            self.unknown_reply(id);
        }
    }

    /// Adds a saved response to what is known of replies of its status.
    fn saved(&mut self, response: &Response, found: &mut Found) {
        found.at.get_or_insert_with(|| response.at.clone());
        let Some(body) = response.body.as_deref().filter(|body| !body.trim().is_empty()) else {
            found.other = file_type(response).map(|media_type| (PayloadKind::Bytes, media_type));
            return;
        };
        match evidence(prose::body(body, &response.body_at, self.report)) {
            Some(evidence) => found.evidence.extend(evidence),
            None => found.other = Some((PayloadKind::Text, "text/plain")),
        }
    }

    fn reply(&mut self, id: OperationId, status: Status, found: Found) {
        let origin = self.operation(id).docs.origin.clone();
        let docs = Docs { samples: found.evidence.samples.clone(), ..Docs::at(&found.at.unwrap_or(origin)) };
        let (kind, media_type, ty) = match (&found.other, found.evidence.is_empty()) {
            (_, false) => (PayloadKind::Json, Some("application/json"), Some(TypeRef::Json)),
            (Some((PayloadKind::Bytes, media)), true) => {
                (PayloadKind::Bytes, Some(*media), Some(TypeRef::File))
            }
            (Some((kind, media)), true) => (*kind, Some(*media), Some(TypeRef::String)),
            (None, true) => (PayloadKind::Empty, None, None),
        };
        let media_type = media_type.map(str::to_owned);
        let is_success = !matches!(status, Status::Code(400..) | Status::Range(4..));
        let headers = Vec::new();
        let reply = ir::Reply { status, kind, media_type, ty, headers, docs };
        let operation = self.operation(id);
        let list = if is_success { &mut operation.success } else { &mut operation.errors };
        let index = list.len();
        list.push(reply);
        if !found.evidence.is_empty() {
            let slot = if is_success { Slot::Success(id, index) } else { Slot::Error(id, index) };
            self.bodies.push((slot, found.evidence));
        }
    }

    /// Says that nothing is known of a reply: it is read as whatever comes.
    fn unknown_reply(&mut self, id: OperationId) {
        let origin = self.operation(id).docs.origin.clone();
        let message = "no successful reply is documented; it is read as any JSON value, or as text";
        self.warn("unknown-reply", &origin, message, "save a response");
        self.operation(id).success.push(ir::Reply {
            status: Status::Default,
            kind: PayloadKind::Json,
            media_type: Some("application/json".to_owned()),
            ty: Some(TypeRef::Json),
            headers: Vec::new(),
            docs: Docs::at(&origin),
        });
    }

    /// Notes the codes that a call documents.
    pub(super) fn error_codes(&mut self, id: OperationId, facts: &[ErrorFact]) {
        for fact in facts {
            let Some(code) = &fact.code else { continue };
            self.has_details |= fact.detailed;
            self.operation(id).note_code(ErrorCode { code: code.clone(), status: fact.status });
        }
    }

    /// Gives the errors of all calls one type, in which the documented codes are a set of values.
    pub(super) fn error_bodies(&mut self) {
        let mut codes: Vec<String> = Vec::new();
        for known in self.operations.iter().flat_map(|operation| &operation.error_codes) {
            if !codes.contains(&known.code) {
                codes.push(known.code.clone());
            }
        }
        let is_object = |evidence: &Evidence| evidence.samples.iter().all(|sample| sample.value.is_object());
        let (error, code) = (self.free_name(ERROR), self.free_name(CODE));
        let mut key = None;
        for (slot, evidence) in &mut self.bodies {
            if matches!(slot, Slot::Error(..)) && evidence.name.is_none() && is_object(evidence) {
                evidence.name = Some(error.clone());
                key = key.or_else(|| code_key(evidence, &codes));
            }
        }
        if let (Some((key, at)), false) = (key, codes.is_empty()) {
            let named = Claim { kinds: vec![Kind::Named(code.clone())], ..Claim::default() };
            let detailed = self.has_details;
            let listed = Claim { kinds: vec![Kind::Values], values: codes, detailed, ..Claim::default() };
            for (name, path, claim) in [(&error, vec![Step::Key(key)], named), (&code, Vec::new(), listed)] {
                let statements = vec![Statement { at: at.clone(), path, claim }];
                let evidence = Evidence { statements, ..Evidence::default() };
                self.named.entry(name.clone()).or_default().extend(evidence);
            }
        }
        if self.bodies.iter().any(|(_, evidence)| evidence.name.as_ref() == Some(&error)) {
            self.named.entry(error.clone()).or_default();
            self.errors_without_samples(&error);
        } else if let Some(first) = self.operations.iter().find(|operation| !operation.error_codes.is_empty())
        {
            let at = first.docs.origin.clone();
            let message =
                "codes of errors are documented, but no body of an error; they stand in the docs alone";
            self.warn("codes-without-body", &at, message, "save a response of failure");
        }
    }

    /// Returns a name that no documented type has.
    fn free_name(&self, name: &str) -> String {
        let mut free = name.to_owned();
        while self.named.keys().any(|known| words::key(known) == words::key(&free)) {
            free.insert_str(0, OWN);
        }
        free
    }

    /// Reads errors that are documented without a sample as those that have one: a service has one way to say them.
    fn errors_without_samples(&mut self, error: &str) {
        for (id, operation) in (0..).map(OperationId).zip(&mut self.operations) {
            let bare = |reply: &&mut ir::Reply| reply.kind == PayloadKind::Empty;
            for (index, reply) in operation.errors.iter_mut().enumerate().filter(|(_, reply)| bare(reply)) {
                reply.kind = PayloadKind::Json;
                reply.media_type = Some("application/json".to_owned());
                reply.ty = Some(TypeRef::Json);
                let evidence = Evidence { name: Some(error.to_owned()), ..Evidence::default() };
                self.bodies.push((Slot::Error(id, index), evidence));
            }
        }
    }
}

/// Returns what a description says of replies, with their statuses.
fn described(reading: &mut prose::Reading, usual: Status) -> Vec<(Status, Evidence)> {
    let known = reading.reply.iter().flat_map(|(_, reply)| keys(reply, &reading.named));
    let known: HashSet<String> = known.map(str::to_owned).collect();
    let replies = std::mem::take(&mut reading.reply).into_iter();
    let replies = replies.map(|(status, evidence)| (status.map_or(usual, Status::Code), evidence));
    let errors = std::mem::take(&mut reading.errors).into_iter().map(|(status, evidence)| {
        // Without a status, an error is one that the request is to blame for, unless it is a reply like any other.
        let is_reply = !evidence.samples.is_empty() && holds_only(&evidence, &known);
        let usual = if is_reply { usual } else { Status::Range(4) };
        (status.map_or(usual, Status::Code), evidence)
    });
    replies.chain(errors).collect()
}

/// Returns the keys of a body that are known.
fn keys<'e>(body: &'e Evidence, named: &'e Named) -> Vec<&'e str> {
    let of_type = body.name.iter().filter_map(|name| named.get(name)).flat_map(|known| &known.statements);
    let tables = body.tables.iter().filter(|table| table.hint.is_empty());
    let rows = tables.flat_map(|table| &table.statements).chain(&body.statements).chain(of_type);
    let samples = body.samples.iter().filter_map(|sample| sample.value.as_object());
    let seen = samples.flat_map(|sample| sample.keys().map(String::as_str));
    rows.filter_map(|row| row.path.first()?.key()).chain(seen).collect()
}

/// Tells whether samples have no other keys than these.
fn holds_only(body: &Evidence, known: &HashSet<String>) -> bool {
    let mut objects = body.samples.iter().map(|sample| sample.value.as_object());
    objects.all(|object| object.is_some_and(|object| object.keys().all(|key| known.contains(key))))
}

/// Returns the status of the replies to a call for which none is stated: one of success that stands beside them.
pub(crate) fn usual_status(call: &Call, reading: &prose::Reading) -> Option<u16> {
    let saved = call.responses.iter().filter_map(|response| response.code);
    let described = reading.reply.iter().filter_map(|(status, _)| *status);
    saved.chain(described).find(|code| *code < 300)
}

/// Returns the type of the file that a saved response is by its headers, where its body is not shown.
fn file_type(response: &Response) -> Option<&'static str> {
    const FILES: [(&str, &str); 6] = [
        ("image/", "image/*"),
        ("audio/", "audio/*"),
        ("video/", "video/*"),
        ("application/pdf", "application/pdf"),
        ("application/octet-stream", "application/octet-stream"),
        ("application/zip", "application/zip"),
    ];
    let value = header::sent(&response.headers, "content-type")?.value.as_deref()?;
    FILES.iter().find(|(kind, _)| value.starts_with(kind)).map(|(_, media_type)| *media_type)
}

/// Returns the key under which samples of an error hold one of the codes.
fn code_key(evidence: &Evidence, codes: &[String]) -> Option<(String, Location)> {
    evidence.samples.iter().find_map(|sample| {
        let Value::Object(map) = &sample.value else { return None };
        let is_code = |value: &Value| {
            let code = value.as_str().map(|text| text.split_once(": ").map_or(text, |(code, _)| code));
            code.is_some_and(|text| codes.iter().any(|code| code == text))
        };
        let (key, _) = map.iter().find(|(_, value)| is_code(value))?;
        Some((key.clone(), sample.at.clone()))
    })
}
