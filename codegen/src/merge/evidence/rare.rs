//! Messages that come back are read from what few samples show: what these have in common need not be in all messages.
//!
//! A queue hands out whatever its service has to say. A message that could not be read for want of a field would stay in it.

use super::graph::{Graph, NodeId};
use crate::lower::Slot;
use std::collections::HashSet;

/// How many different samples say that a field is always there.
const ENOUGH: usize = 3;

/// An object inside a message with no more fields than this is one value in parts, such as an amount with its currency: it
/// comes whole or not at all.
const PARTS: usize = 3;

/// Lets fields of messages lack that fewer samples show.
pub(super) fn settle(graph: &mut Graph, roots: &[(Slot, NodeId)]) {
    let come_back = |slot: &Slot| matches!(slot, Slot::Success(..) | Slot::Webhook(_));
    let mut seen = HashSet::new();
    for (_, root) in roots.iter().filter(|(slot, _)| come_back(slot)) {
        visit(graph, *root, Place::Outside, &mut seen);
    }
}

/// Where a value stands.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Place {
    /// Around messages.
    Outside,
    /// It is a message.
    Message,
    /// In a message.
    Inside,
}

/// Visits a value and what it holds.
fn visit(graph: &mut Graph, id: NodeId, place: Place, seen: &mut HashSet<NodeId>) {
    let id = graph.target(id);
    if !seen.insert(id) {
        return;
    }
    let node = graph.here(id);
    let objects: HashSet<String> = node
        .samples
        .iter()
        .filter(|sample| sample.value.is_object())
        .map(|sample| sample.value.to_string())
        .collect();
    let is_parts = place == Place::Inside && node.fields.len() <= PARTS;
    let is_rare = place != Place::Outside && !is_parts && node.family.is_none() && objects.len() < ENOUGH;
    let fields: Vec<NodeId> = node.fields.values().copied().collect();
    let others: Vec<NodeId> = node.items.into_iter().chain(node.entries).collect();
    let kinds: Vec<NodeId> =
        node.family.iter().flat_map(|family| &family.kinds).map(|kind| kind.node).collect();
    for field in &fields {
        if is_rare && graph.here(*field).claims.iter().all(|(_, claim)| claim.presence.is_none()) {
            graph.set_lacking(*field);
        }
    }
    let below = if place == Place::Outside { place } else { Place::Inside };
    fields.into_iter().chain(others).for_each(|child| visit(graph, child, below, seen));
    kinds.into_iter().for_each(|kind| visit(graph, kind, Place::Message, seen));
}
