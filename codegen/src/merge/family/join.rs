//! Makes one call of several requests.

use super::Found;
use crate::diagnostic::{Diagnostic, Location, Report};
use crate::evidence::Evidence;
use crate::ir::{self, Api, Docs, Operation, OperationId, PayloadKind, Place, Reply, Status, TypeRef};
use crate::lower::{Facts, Slot};
use std::collections::{HashMap, HashSet};

/// What becomes of requests that another call stands for.
#[derive(Default)]
pub(super) struct Joined {
    /// The calls that stand for requests, these included.
    calls: HashMap<OperationId, OperationId>,
    /// Where evidence goes; `None` where it is part of a message.
    slots: HashMap<Slot, Option<Slot>>,
    /// Positions of evidence on messages, which is in its place.
    messages: HashSet<usize>,
    /// Places of which something is said.
    told: HashSet<Slot>,
}

/// A call in the making.
struct Call<'j> {
    joined: &'j mut Joined,
    id: OperationId,
    whole: Operation,
    /// The statuses of replies that are messages.
    messages: Vec<Status>,
    /// Whether a reply is documented.
    is_known: bool,
}

/// One of the two lists of replies of a call.
#[derive(Clone, Copy)]
enum List {
    Success,
    Errors,
}

impl List {
    fn of(self, operation: &mut Operation) -> &mut Vec<Reply> {
        match self {
            Self::Success => &mut operation.success,
            Self::Errors => &mut operation.errors,
        }
    }

    fn slot(self, id: OperationId, index: usize) -> Slot {
        match self {
            Self::Success => Slot::Success(id, index),
            Self::Errors => Slot::Error(id, index),
        }
    }
}

impl Joined {
    /// Prepares to join requests.
    pub(super) fn of(facts: &Facts) -> Self {
        Self { told: facts.bodies.iter().map(|(slot, _)| *slot).collect(), ..Self::default() }
    }

    /// Makes one call of a group: the first of it stands for all.
    pub(super) fn call(
        &mut self,
        facts: &mut Facts,
        group: &[OperationId],
        found: Found,
        report: &mut Report,
    ) {
        let Some(kept) = group.first().copied() else { return };
        self.calls.extend(group.iter().map(|id| (*id, kept)));
        let mut whole = facts.api.operations[kept.index()].clone();
        whole.parameters.clear();
        whole.bodies.clear();
        whole.success.clear();
        whole.errors.clear();
        let is_known = |id: &OperationId| self.knows_reply(facts, *id);
        let is_known = group.iter().any(is_known);
        if is_known {
            report.settle("unknown-reply", &whole.docs.origin);
        }
        let mut call = Call { joined: self, id: kept, whole, messages: Vec::new(), is_known };
        if let Some(received) = found.received {
            call.received(facts, &found.replies, received);
        }
        for id in group {
            let mut operation = facts.api.operations[id.index()].clone();
            let bodies = (0..operation.bodies.len()).map(|index| (Slot::Body(*id, index), None));
            call.joined.slots.extend(bodies);
            call.parameters(*id, &mut operation, found.header.as_deref());
            call.replies(*id, &mut operation, List::Success, report);
            call.replies(*id, &mut operation, List::Errors, report);
            absorb(&mut call.whole, operation, report);
        }
        call.requirements(facts, group);
        if let Some(sent) = found.sent {
            call.sent(facts, sent);
        }
        facts.api.operations[kept.index()] = call.whole;
        resource(facts, group);
    }

    /// Adds evidence on messages.
    fn message(&mut self, facts: &mut Facts, slot: Slot, evidence: Evidence) {
        self.messages.insert(facts.bodies.len());
        facts.bodies.push((slot, evidence));
    }

    /// Tells whether a reply to a request is documented.
    fn knows_reply(&self, facts: &Facts, id: OperationId) -> bool {
        let mut replies = facts.api.operations[id.index()].success.iter().enumerate();
        replies.any(|(index, reply)| self.tells(Slot::Success(id, index), reply))
    }

    /// Tells whether something is said of a reply.
    fn tells(&self, slot: Slot, reply: &Reply) -> bool {
        reply.status != Status::Default || reply.kind != PayloadKind::Json || self.told.contains(&slot)
    }

    /// Takes away the requests that another call stands for, and moves what is said of them.
    pub(super) fn finish(self, facts: &mut Facts, report: &mut Report) {
        let is_kept = |id: OperationId| self.calls.get(&id).is_none_or(|kept| *kept == id);
        let numbers: Vec<OperationId> = (0..facts.api.operations.len())
            .scan(0, |next, index| {
                let number = OperationId::at(*next);
                *next += usize::from(is_kept(OperationId::at(index)));
                Some(number)
            })
            .collect();
        let number = |id: OperationId| numbers[self.calls.get(&id).unwrap_or(&id).index()];
        let mut bodies = self.bodies(facts, report);
        let mut ids = (0..).map(OperationId::at);
        facts.api.operations.retain(|_| ids.next().is_none_or(is_kept));
        bodies.iter_mut().for_each(|(slot, _)| *slot = numbered(*slot, number));
        facts.bodies = bodies;
        let webhooks = facts.api.webhooks.iter_mut();
        webhooks.filter_map(|webhook| webhook.operation.as_mut()).for_each(|id| *id = number(*id));
    }

    /// Returns what is said of bodies, each with its place in the call that stands for its request.
    fn bodies(&self, facts: &mut Facts, report: &mut Report) -> Vec<(Slot, Evidence)> {
        let mut bodies: Vec<(Slot, Evidence)> = Vec::with_capacity(facts.bodies.len());
        let mut known: HashMap<Slot, (usize, Slot)> = HashMap::new();
        for (index, (own, evidence)) in std::mem::take(&mut facts.bodies).into_iter().enumerate() {
            let moved = self.slots.get(&own).filter(|_| !self.messages.contains(&index));
            let Some(slot) = moved.copied().unwrap_or(Some(own)) else { continue };
            let Some((place, first)) = known.get(&slot) else {
                known.insert(slot, (bodies.len(), own));
                bodies.push((slot, evidence));
                continue;
            };
            let whole = &mut bodies[*place].1;
            if whole.name.is_some() && evidence.name.is_some() && whole.name != evidence.name {
                let places = origin(&facts.api, *first).zip(origin(&facts.api, own));
                places.iter().for_each(|(first, other)| {
                    differs(report, first, other, "name of a type", "the first is used");
                });
            }
            whole.extend(evidence);
        }
        bodies
    }
}

/// Returns where the request is documented that a place is of.
fn origin(api: &Api, slot: Slot) -> Option<&Location> {
    match slot {
        Slot::Body(id, _) | Slot::Success(id, _) | Slot::Error(id, _) | Slot::Parameter(id, _) => {
            Some(&api.operations[id.index()].docs.origin)
        }
        Slot::Webhook(_) => None,
    }
}

fn numbered(slot: Slot, number: impl Fn(OperationId) -> OperationId) -> Slot {
    match slot {
        Slot::Body(id, index) => Slot::Body(number(id), index),
        Slot::Success(id, index) => Slot::Success(number(id), index),
        Slot::Error(id, index) => Slot::Error(number(id), index),
        Slot::Parameter(id, index) => Slot::Parameter(number(id), index),
        Slot::Webhook(index) => Slot::Webhook(index),
    }
}

impl Call<'_> {
    /// Puts messages in the place of the replies that show them, with the statuses of these.
    fn received(&mut self, facts: &mut Facts, replies: &[(OperationId, usize)], evidence: Evidence) {
        let status =
            |(id, index): &(OperationId, usize)| facts.api.operations[id.index()].success[*index].status;
        let mut statuses: Vec<Status> = replies.iter().map(status).collect();
        statuses.sort();
        statuses.dedup();
        // What has no status of its own has one of those beside it.
        let stated = statuses.iter().copied().filter(|status| *status != Status::Default);
        let status = match stated.collect::<Vec<_>>()[..] {
            [] => Status::Default,
            [status] => status,
            _ => Status::Range(2),
        };
        self.joined.slots.extend(replies.iter().map(|(id, index)| (Slot::Success(*id, *index), None)));
        self.messages = statuses;
        self.whole.success.push(reply(status, &evidence, &self.whole.docs));
        self.joined.message(facts, Slot::Success(self.id, 0), evidence);
    }

    /// Puts messages in the place of the bodies that show them.
    fn sent(&mut self, facts: &mut Facts, evidence: Evidence) {
        self.whole.bodies.retain(|body| body.kind != PayloadKind::Json);
        let docs = Docs { samples: evidence.samples.clone(), ..Docs::at(&self.whole.docs.origin) };
        self.whole.bodies.insert(0, ir::Body::json(docs));
        self.joined.message(facts, Slot::Body(self.id, 0), evidence);
    }

    /// Adds the parameters of a request, but the header that chooses among the bodies.
    fn parameters(&mut self, id: OperationId, operation: &mut Operation, header: Option<&str>) {
        for (index, parameter) in std::mem::take(&mut operation.parameters).into_iter().enumerate() {
            let is_header = parameter.place == Place::Header
                && header.is_some_and(|header| parameter.wire.eq_ignore_ascii_case(header));
            let known = &mut self.whole.parameters;
            let place = (!is_header).then(|| {
                known.iter().position(|known| is_same(known, &parameter)).unwrap_or_else(|| {
                    known.push(parameter);
                    known.len() - 1
                })
            });
            let slot = place.map(|place| Slot::Parameter(self.id, place));
            self.joined.slots.insert(Slot::Parameter(id, index), slot);
        }
    }

    /// Requires only parameters that all requests require.
    fn requirements(&mut self, facts: &Facts, group: &[OperationId]) {
        for parameter in &mut self.whole.parameters {
            let is_required = |id: &OperationId| {
                let known = &facts.api.operations[id.index()].parameters;
                known.iter().any(|known| known.required && is_same(known, parameter))
            };
            parameter.required &= group.iter().all(is_required);
        }
    }

    /// Adds the replies of a request.
    fn replies(&mut self, id: OperationId, operation: &mut Operation, list: List, report: &mut Report) {
        for (index, reply) in std::mem::take(list.of(operation)).into_iter().enumerate() {
            let slot = list.slot(id, index);
            if !self.joined.slots.contains_key(&slot) {
                let place = self.reply(slot, reply, list, report);
                self.joined.slots.insert(slot, place.map(|place| list.slot(self.id, place)));
            }
        }
    }

    /// Adds a reply, and returns its position, unless messages are in its place.
    fn reply(&mut self, slot: Slot, reply: Reply, list: List, report: &mut Report) -> Option<usize> {
        let is_success = matches!(list, List::Success);
        if is_success && self.is_known && !self.joined.tells(slot, &reply) {
            return None;
        }
        if is_success && self.messages.contains(&reply.status) {
            let messages = &self.whole.docs.origin;
            if reply.kind != PayloadKind::Empty {
                differs(report, messages, &reply.docs.origin, "reply", "that of the messages is used");
            }
            return None;
        }
        let known = list.of(&mut self.whole);
        let Some(index) = known.iter().position(|known| known.status == reply.status) else {
            known.push(reply);
            return Some(known.len() - 1);
        };
        join(&mut known[index], reply, report);
        Some(index)
    }
}

/// Joins two replies of one status: what is read as JSON stands before what is not, and anything before nothing.
fn join(known: &mut Reply, reply: Reply, report: &mut Report) {
    let is_unlike = known.kind != reply.kind;
    if is_unlike && known.kind != PayloadKind::Empty && reply.kind != PayloadKind::Empty {
        let chosen = "JSON is read where there is any, else what stands first";
        differs(report, &known.docs.origin, &reply.docs.origin, "body of a reply", chosen);
    }
    let is_better = known.kind == PayloadKind::Empty || reply.kind == PayloadKind::Json;
    for header in reply.headers {
        if !known.headers.contains(&header) {
            known.headers.push(header);
        }
    }
    known.docs.samples.extend(reply.docs.samples);
    if is_unlike && is_better {
        (known.kind, known.media_type, known.ty) = (reply.kind, reply.media_type, reply.ty);
    }
}

/// Reports what two requests of one call say differently.
fn differs(report: &mut Report, first: &Location, other: &Location, what: &str, chosen: &str) {
    let message = format!("requests of one call differ in their {what}; {chosen}");
    let help = format!("the other request: {other}");
    report.push(Diagnostic::warning("family-differs", first, message).help(help));
}

/// Adds what one request documents beside its messages, parameters and replies to another.
fn absorb(kept: &mut Operation, other: Operation, report: &mut Report) {
    if kept.name != other.name {
        kept.name = None;
        kept.docs.title = None;
    }
    kept.docs.deprecated &= other.docs.deprecated;
    let (first, second) = (kept.docs.origin.clone(), &other.docs.origin);
    if kept.security != other.security {
        differs(report, &first, second, "security", "the call needs what one of them needs");
        // No alternative, or one of no scheme, needs nothing.
        let mut needs = std::mem::take(&mut kept.security);
        needs.extend(other.security.into_iter().filter(|need| !needs.contains(need)).collect::<Vec<_>>());
        needs.retain(|need| !need.is_empty());
        kept.security = needs;
    }
    if kept.gzip != other.gzip {
        differs(report, &first, second, "compression", "the body goes compressed");
        kept.gzip = true;
    }
    for body in other.bodies {
        if !kept.bodies.iter().any(|known| known.kind == body.kind && known.media_type == body.media_type) {
            kept.bodies.push(body);
        }
    }
    kept.body_required |= other.body_required;
    other.error_codes.into_iter().for_each(|code| kept.note_code(code));
}

fn is_same(left: &ir::Parameter, right: &ir::Parameter) -> bool {
    left.place == right.place && left.wire == right.wire
}

/// Puts a call that stood in several groups into that of its path.
fn resource(facts: &mut Facts, group: &[OperationId]) {
    let api = &mut facts.api;
    let of = |id: &OperationId| api.operations[id.index()].resource;
    if group.iter().all(|id| of(id) == of(&group[0])) {
        return;
    }
    let operation = &api.operations[group[0].index()];
    let mut parts = operation.path.split('/').filter(|part| !part.is_empty() && !part.contains('{'));
    let name = parts.next().unwrap_or("root").to_owned();
    let at = operation.docs.origin.clone();
    api.operations[group[0].index()].resource = api.resource_named(&name, &at);
}

fn reply(status: Status, evidence: &Evidence, docs: &Docs) -> ir::Reply {
    ir::Reply {
        status,
        kind: PayloadKind::Json,
        media_type: Some("application/json".to_owned()),
        ty: Some(TypeRef::Json),
        headers: Vec::new(),
        docs: Docs { samples: evidence.samples.clone(), ..Docs::at(&docs.origin) },
    }
}
