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
            object(graph, *request, *reply);
        }
    }
}

fn object(graph: &mut Graph, request: NodeId, reply: NodeId) {
    let sent = graph.inside(request).fields.clone();
    for (key, field) in sent {
        let Some(echo) = graph.inside(reply).fields.get(&key).copied() else { continue };
        // The evidence on a shared type is about all of its uses.
        if graph.target(echo) != echo || echo == field {
            continue;
        }
        if is_silent(graph.here(echo)) && may_lack(graph, field) {
            graph.set_lacking(echo);
        }
        object(graph, field, echo);
    }
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
