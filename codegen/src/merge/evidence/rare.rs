//! Messages are known from few samples: what these have in common need not be in all messages.
//!
//! A queue hands out whatever its service has to say. A message that could not be read for want of a field would stay in it.
//! Nor should anybody have to make up a value because the one sample of a message has one.

use super::graph::{Graph, NodeId};
use crate::ir::Tag;
use crate::lower::Slot;
use std::collections::HashSet;

/// How many different samples say that a field of what is sent is always there.
const ENOUGH: usize = 3;

/// An object inside a message with so many fields is one value in parts, such as an amount with its currency, if it is seen more
/// than once: it comes whole or not at all.
const PARTS: std::ops::RangeInclusive<usize> = 2..=3;

/// Lets fields of messages lack that nothing but samples shows.
pub(super) fn settle(graph: &mut Graph, roots: &[(Slot, NodeId)]) {
    let mut seen = HashSet::new();
    for (slot, root) in roots {
        let enough = match slot {
            Slot::Success(..) | Slot::Webhook(_) => usize::MAX,
            Slot::Body(..) => ENOUGH,
            Slot::Error(..) | Slot::Parameter(..) => continue,
        };
        visit(graph, *root, &Place::Outside, enough, &mut seen);
    }
}

/// Where a value stands.
#[derive(Clone, PartialEq, Eq)]
enum Place {
    /// Around messages.
    Outside,
    /// It holds a message, and what tells its kind under a key.
    Envelope(String),
    /// It is a message, which may tell its kind under a key.
    Message(Option<String>),
    /// In a message.
    Inside,
}

impl Place {
    /// Returns the place of a message that a tag tells.
    fn of(tag: &Tag) -> Self {
        match tag {
            Tag::Value { path, .. } if path.len() > 1 => Self::Envelope(path[0].clone()),
            Tag::Value { path, .. } => Self::Message(path.first().cloned()),
            Tag::Key | Tag::Header(_) => Self::Message(None),
        }
    }

    /// Returns the place of what stands under a key; `None` where it tells the kind.
    fn below(&self, key: &str) -> Option<Self> {
        match self {
            Self::Outside => Some(Self::Outside),
            Self::Envelope(head) => (head != key).then_some(Self::Message(None)),
            Self::Message(tag) => (tag.as_deref() != Some(key)).then_some(Self::Inside),
            Self::Inside => Some(Self::Inside),
        }
    }
}

/// Visits a value and what it holds.
fn visit(graph: &mut Graph, id: NodeId, place: &Place, enough: usize, seen: &mut HashSet<NodeId>) {
    let id = graph.target(id);
    if !seen.insert(id) {
        return;
    }
    let node = graph.here(id);
    let objects = node.samples.iter().filter(|sample| sample.value.is_object());
    let different: HashSet<String> = objects.map(|sample| sample.value.to_string()).collect();
    let is_parts = *place == Place::Inside && PARTS.contains(&node.fields.len()) && different.len() > 1;
    let is_message = matches!(place, Place::Message(_) | Place::Inside);
    let is_rare = is_message && !is_parts && node.family.is_none() && different.len() < enough;
    let fields: Vec<(String, NodeId)> = node.fields.iter().map(|(key, id)| (key.clone(), *id)).collect();
    let others: Vec<NodeId> = node.items.into_iter().chain(node.entries).collect();
    let kinds: Vec<(NodeId, Place)> = node
        .family
        .iter()
        .flat_map(|family| family.kinds.iter().map(|kind| (kind.node, Place::of(&family.tag))))
        .collect();
    for (key, field) in fields {
        let Some(below) = place.below(&key) else { continue };
        if is_rare && graph.here(field).claims.iter().all(|(_, claim)| claim.presence.is_none()) {
            graph.set_lacking(field);
        }
        visit(graph, field, &below, enough, seen);
    }
    others.into_iter().for_each(|item| visit(graph, item, place, enough, seen));
    kinds.into_iter().for_each(|(kind, place)| visit(graph, kind, &place, enough, seen));
}
