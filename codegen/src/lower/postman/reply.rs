//! Replies: what saved responses show and descriptions say.

use super::call::evidence;
use super::{Lowering, prose};
use crate::diagnostic::Location;
use crate::evidence::{Claim, ErrorFact, Evidence, Kind, Statement, Step};
use crate::ir::{self, Docs, ErrorCode, OperationId, PayloadKind, Status, TypeRef};
use crate::lower::Slot;
use crate::parse::postman::{Call, Response};
use crate::words;
use indexmap::IndexMap;
use serde_json::Value;

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
        let saved = call.responses.iter().filter_map(|response| response.code);
        let described = reading.reply.iter().filter_map(|(status, _)| *status);
        let default = saved.chain(described).find(|code| *code < 300).map_or(Status::Default, Status::Code);
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
        for (status, evidence) in reading.reply.drain(..).chain(reading.errors.drain(..)) {
            let status = status.map_or(default, Status::Code);
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
        let Some(body) = response.body.as_deref().filter(|body| !body.trim().is_empty()) else { return };
        match evidence(prose::body(body, &response.body_at, self.report)) {
            Some(evidence) => found.evidence.extend(evidence),
            None => found.other = Some((PayloadKind::Text, "text/plain")),
        }
    }

    fn reply(&mut self, id: OperationId, status: Status, found: Found) {
        let origin = self.operation(id).docs.origin.clone();
        let samples = found.evidence.samples.iter();
        let samples = samples.map(|sample| ir::Sample { at: sample.at.clone(), value: sample.value.clone() });
        let docs = Docs { samples: samples.collect(), ..Docs::at(&found.at.unwrap_or(origin)) };
        let (kind, media_type, ty) = match (&found.other, found.evidence.is_empty()) {
            (_, false) => (PayloadKind::Json, Some("application/json"), Some(TypeRef::Json)),
            (Some((kind, media)), true) => (*kind, Some(*media), Some(TypeRef::String)),
            (None, true) => (PayloadKind::Empty, None, None),
        };
        let media_type = media_type.map(str::to_owned);
        let is_success = !matches!(status, Status::Code(400..));
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
            let known = &mut self.operation(id).error_codes;
            match known.iter_mut().find(|known| known.code == *code) {
                Some(known) => known.status = known.status.or(fact.status),
                None => known.push(ErrorCode { code: code.clone(), status: fact.status }),
            }
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

    /// Lets calls that say nothing of errors fail as most calls do.
    fn errors_of_silent_calls(&mut self) {
        let silent = self.operations.iter().filter(|operation| operation.errors.is_empty()).count();
        if silent * 2 > self.operations.len() {
            return;
        }
        for operation in self.operations.iter_mut().filter(|operation| operation.errors.is_empty()) {
            operation.errors.push(ir::Reply {
                status: Status::Range(4),
                kind: PayloadKind::Empty,
                media_type: None,
                ty: None,
                headers: Vec::new(),
                docs: Docs::at(&operation.docs.origin),
            });
        }
    }

    /// Reads errors that are documented without a sample as those that have one: a service has one way to say them.
    fn errors_without_samples(&mut self, error: &str) {
        self.errors_of_silent_calls();
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
