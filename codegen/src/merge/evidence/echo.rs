//! What a request may leave out, its reply may lack.
//!
//! A sample of a reply shows the fields that its request happened to send. Where nothing is said of a field of the reply, the
//! marks on the same field of the request count: else a call that has done its work would fail on reading what it did.

use super::graph::{Graph, Node, NodeId};
use crate::evidence::Presence;
use crate::ir::OperationId;
use crate::lower::Slot;
use std::collections::HashMap;

/// Adds the marks of requests to their replies.
pub(super) fn settle(graph: &mut Graph, roots: &[(Slot, NodeId)]) {
    let mut requests: HashMap<OperationId, Vec<NodeId>> = HashMap::new();
    for (slot, root) in roots {
        if let Slot::Body(operation, _) = slot {
            requests.entry(*operation).or_default().push(*root);
        }
    }
    for (slot, reply) in roots {
        let Slot::Success(operation, _) = slot else { continue };
        for request in requests.get(operation).into_iter().flatten() {
            value(graph, *request, *reply);
        }
    }
}

/// Adds the marks in a value of a request to the same value of the reply.
fn value(graph: &mut Graph, request: NodeId, reply: NodeId) {
    let (sent, seen) = (graph.inside(request), graph.inside(reply));
    let items = sent.items.zip(seen.items);
    let both = |(key, field): (&String, &NodeId)| Some((*field, *seen.fields.get(key)?));
    let fields: Vec<_> = sent.fields.iter().filter_map(both).collect();
    for (field, echo) in fields {
        if is_own(graph, field, echo) && is_silent(graph.here(echo)) && may_lack(graph, field) {
            graph.set_lacking(echo);
        }
        inner(graph, field, echo);
    }
    if let Some((item, echo)) = items {
        inner(graph, item, echo);
    }
}

fn inner(graph: &mut Graph, request: NodeId, reply: NodeId) {
    if is_own(graph, request, reply) {
        value(graph, request, reply);
    }
}

/// Tells whether a value of a reply is one for itself: the evidence on a shared type is about all of its uses.
fn is_own(graph: &Graph, request: NodeId, reply: NodeId) -> bool {
    graph.target(reply) == reply && reply != request
}

/// Tells whether a field is said to be left out at times.
fn may_lack(graph: &Graph, field: NodeId) -> bool {
    let mut marks = graph.here(field).claims.iter().filter_map(|(_, claim)| claim.presence);
    marks.any(|mark| matches!(mark, Presence::Optional | Presence::Conditional))
}

/// Tells whether nothing is known of how a field is lacking; what may be null has a way to be that.
fn is_silent(field: &Node) -> bool {
    field.claims.iter().all(|(_, claim)| claim.presence.is_none() && !claim.nullable)
        && field.samples.iter().all(|sample| !sample.value.is_null())
}
