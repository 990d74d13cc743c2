//! Messages: a type for each kind, and the union of them.

use super::graph::{Kinds, Node};
use super::settle::{Settling, place};
use crate::ir::{Context, Member, Shape, TypeRef, Union};

impl Settling<'_> {
    /// Returns the type of messages of some kinds.
    pub(super) fn family(&mut self, kinds: &Kinds, context: Context, node: &Node) -> TypeRef {
        let id = self.reserve(context.clone(), &place(self.graph, node));
        let mut members = Vec::with_capacity(kinds.kinds.len());
        for kind in &kinds.kinds {
            let context = Context::Message(Box::new(context.clone()), kind.name.clone());
            let ty = self.value(kind.node, context, "").into_type();
            members.push(Member {
                ty,
                tags: kind.wire.iter().cloned().collect(),
                version: kind.version.clone(),
            });
        }
        self.types[id.index()].shape = Shape::Union(Union { tag: Some(kinds.tag.clone()), members });
        TypeRef::Named(id)
    }
}
