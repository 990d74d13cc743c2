//! Makes one call of several requests.

use super::Found;
use crate::evidence::Evidence;
use crate::ir::{
    self, Docs, Operation, OperationId, PayloadKind, Place, Resource, ResourceId, Status, TypeRef,
};
use crate::lower::{Facts, Slot};
use std::collections::HashSet;

/// Makes one call of a group: the first of it stands for all.
pub(super) fn calls(facts: &mut Facts, group: &[OperationId], found: Found) {
    let [kept, others @ ..] = group else { return };
    for other in others {
        let other = facts.api.operations[other.index()].clone();
        absorb(&mut facts.api.operations[kept.index()], other);
    }
    resource(facts, group);
    if let Some(header) = &found.header {
        let is_header = |parameter: &ir::Parameter| {
            parameter.place == Place::Header && parameter.wire.eq_ignore_ascii_case(header)
        };
        facts.api.operations[kept.index()].parameters.retain(|parameter| !is_header(parameter));
    }
    let is_moved = |slot: &Slot| match slot {
        Slot::Body(id, _) => group.contains(id) && found.sent.is_some(),
        Slot::Success(id, _) => group.contains(id) && found.received.is_some(),
        Slot::Parameter(id, _) | Slot::Error(id, _) => group.contains(id) && id != kept,
        Slot::Webhook(_) => false,
    };
    facts.bodies.retain(|(slot, _)| !is_moved(slot));
    let operation = &mut facts.api.operations[kept.index()];
    if let Some(sent) = found.sent {
        operation.bodies.retain(|body| body.kind != PayloadKind::Json);
        operation.bodies.insert(0, body(&sent, &operation.docs));
        facts.bodies.push((Slot::Body(*kept, 0), sent));
    }
    let operation = &mut facts.api.operations[kept.index()];
    if let Some(received) = found.received {
        operation.success.retain(|reply| reply.kind != PayloadKind::Json);
        operation.success.insert(0, reply(&received, &operation.docs));
        facts.bodies.push((Slot::Success(*kept, 0), received));
    }
}

/// Adds what one request documents beside its messages to another.
fn absorb(kept: &mut Operation, other: Operation) {
    if kept.name != other.name {
        kept.name = None;
        kept.docs.title = None;
    }
    for parameter in &mut kept.parameters {
        let is_shared = other.parameters.iter().any(|known| is_same(known, parameter));
        parameter.required &= is_shared || parameter.place == Place::Path;
    }
    for mut parameter in other.parameters {
        if !kept.parameters.iter().any(|known| is_same(known, &parameter)) {
            parameter.required = false;
            kept.parameters.push(parameter);
        }
    }
    for body in other.bodies {
        if !kept.bodies.iter().any(|known| known.kind == body.kind && known.media_type == body.media_type) {
            kept.bodies.push(body);
        }
    }
    kept.body_required |= other.body_required;
    for reply in other.success {
        if !kept.success.iter().any(|known| known.status == reply.status) {
            kept.success.push(reply);
        }
    }
    for reply in other.errors {
        if !kept.errors.iter().any(|known| known.status == reply.status) {
            kept.errors.push(reply);
        }
    }
    for code in other.error_codes {
        if !kept.error_codes.contains(&code) {
            kept.error_codes.push(code);
        }
    }
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
    let docs = Docs::at(&operation.docs.origin);
    let known = api
        .resources
        .iter()
        .position(|resource| crate::words::key(&resource.name) == crate::words::key(&name));
    let index = known.unwrap_or_else(|| {
        api.resources.push(Resource { name, docs });
        api.resources.len() - 1
    });
    api.operations[group[0].index()].resource = ResourceId::at(index);
}

fn samples(evidence: &Evidence) -> Vec<ir::Sample> {
    evidence
        .samples
        .iter()
        .map(|sample| ir::Sample { at: sample.at.clone(), value: sample.value.clone() })
        .collect()
}

fn body(evidence: &Evidence, docs: &Docs) -> ir::Body {
    ir::Body {
        kind: PayloadKind::Json,
        media_type: "application/json".to_owned(),
        ty: TypeRef::Json,
        spellings: Vec::new(),
        part_types: Vec::new(),
        docs: Docs { samples: samples(evidence), ..Docs::at(&docs.origin) },
    }
}

fn reply(evidence: &Evidence, docs: &Docs) -> ir::Reply {
    ir::Reply {
        status: Status::Code(200),
        kind: PayloadKind::Json,
        media_type: Some("application/json".to_owned()),
        ty: Some(TypeRef::Json),
        headers: Vec::new(),
        docs: Docs { samples: samples(evidence), ..Docs::at(&docs.origin) },
    }
}

/// Takes away the requests that another call stands for.
pub(super) fn leave_out(facts: &mut Facts, gone: &HashSet<OperationId>) {
    if gone.is_empty() {
        return;
    }
    let number = |id: OperationId| {
        OperationId::at((0..id.index()).filter(|index| !gone.contains(&OperationId::at(*index))).count())
    };
    let mut index = 0..;
    facts.api.operations.retain(|_| index.next().is_none_or(|index| !gone.contains(&OperationId::at(index))));
    for (slot, _) in &mut facts.bodies {
        *slot = match *slot {
            Slot::Body(id, index) => Slot::Body(number(id), index),
            Slot::Success(id, index) => Slot::Success(number(id), index),
            Slot::Error(id, index) => Slot::Error(number(id), index),
            Slot::Parameter(id, index) => Slot::Parameter(number(id), index),
            Slot::Webhook(index) => Slot::Webhook(index),
        };
    }
    facts
        .api
        .webhooks
        .iter_mut()
        .filter_map(|webhook| webhook.operation.as_mut())
        .for_each(|id| *id = number(*id));
}
