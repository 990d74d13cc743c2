//! Objects: their fields, and which of them are always there.

use super::graph::{Graph, Node, NodeId};
use super::settle::{Settling, docs, place};
use crate::diagnostic::Diagnostic;
use crate::evidence::Presence;
use crate::ir::{Context, Docs, Field, Model, Shape, TypeId, TypeRef};

impl Settling<'_> {
    /// Returns the type of an object.
    pub(super) fn object(&mut self, id: NodeId, context: Context) -> TypeRef {
        let target = self.graph.target(id);
        if let Some(known) = self.objects.get(&target) {
            return known.clone();
        }
        let inside = self.graph.here(target);
        if inside.fields.is_empty() {
            return self.map(target, context);
        }
        let ty = self.reserve(context, &place(self.graph, inside));
        self.objects.insert(target, TypeRef::Named(ty));
        let shape = self.fields(target, ty);
        self.types[ty.index()].shape = shape;
        TypeRef::Named(ty)
    }

    /// Returns the type of an object whose keys are data, or are not documented.
    fn map(&mut self, target: NodeId, context: Context) -> TypeRef {
        let entries = self.graph.here(target).entries;
        let context = Context::Entry(Box::new(context));
        let value = entries.map(|entry| self.value(entry, context, "").into_type());
        TypeRef::Map(Box::new(value.unwrap_or(TypeRef::Json)))
    }

    fn fields(&mut self, target: NodeId, owner: TypeId) -> Shape {
        let inside = self.graph.here(target);
        let mut model = Model::default();
        let identifier = self.identifier(target, owner);
        let lists_marks = self.lists_marks(inside);
        for (key, child) in &inside.fields {
            if identifier.as_ref().is_some_and(|ids| [&ids.kind_key, &ids.value_key].contains(&key)) {
                continue;
            }
            self.place.down(key);
            let used = self.value(*child, Context::Field(owner, key.clone()), key);
            self.place.up();
            let required = self.is_required(inside, lists_marks, key, *child);
            let node = self.graph.here(*child);
            model.fields.push(Field {
                wire: key.clone(),
                name: None,
                aliases: node.aliases.clone(),
                ty: used.ty.clone(),
                required,
                nullable: used.nullable,
                read_only: false,
                write_only: false,
                constant: None,
                docs: field_docs(self.graph, node, &used.ty),
            });
        }
        if let Some(entries) = inside.entries {
            let context = Context::Entry(Box::new(Context::Of(owner)));
            model.rest = Some(self.value(entries, context, "").into_type());
        }
        match identifier {
            Some(ids) if model.fields.is_empty() && model.rest.is_none() => Shape::IdEnum(ids),
            Some(ids) => {
                let at = place(self.graph, inside);
                model.identifier = Some(self.push(Context::Of(owner), Shape::IdEnum(ids), &at));
                Shape::Model(model)
            }
            None => Shape::Model(model),
        }
    }

    /// Decides whether a field is always there: optional wins.
    fn is_required(&mut self, object: &Node, lists_marks: bool, key: &str, child: NodeId) -> bool {
        let node = self.graph.here(child);
        let marks = || node.claims.iter().filter_map(|(at, claim)| Some((at, claim.presence?)));
        let required = marks().find(|(_, mark)| *mark == Presence::Required);
        let optional = marks().find(|(_, mark)| *mark == Presence::Optional);
        let is_conditional = marks().any(|(_, mark)| mark == Presence::Conditional);
        let objects = object.samples.iter().filter(|sample| sample.value.is_object());
        let lacks = |sample: &&crate::evidence::Sample| {
            let has = |key: &str| sample.value.get(key).is_some();
            !has(key) && !node.aliases.iter().any(|alias| has(alias))
        };
        let absent = objects.clone().find(lacks);
        if let (Some((at, _)), Some((other, _))) = (required, optional) {
            let message = format!("`{key}` is marked both required and optional; it is taken as optional");
            let help = format!("the other mark: {other}");
            self.report.push(Diagnostic::warning("contradictory-marks", at, message).help(help));
        } else if let (Some((at, _)), Some(sample)) = (required, absent) {
            let message =
                format!("`{key}` is marked required, but a sample goes without; it is taken as optional");
            let help = format!("the sample: {}", sample.at);
            self.report.push(Diagnostic::warning("required-but-absent", at, message).help(help));
        }
        let is_unlisted = node.claims.is_empty() && lists_marks;
        if is_unlisted && let Some(sample) = objects.clone().find(|sample| !lacks(sample)) {
            let message = format!(
                "`{key}` stands in a sample, but not among the documented fields; it is taken as optional"
            );
            let help = format!("the documented ones: {}", place(self.graph, object));
            self.report.push(Diagnostic::warning("unlisted-field", &sample.at, message).help(help));
        }
        let is_always_seen = objects.count() > 0 && absent.is_none() && !node.may_lack && !is_unlisted;
        let is_said = required.is_some() || self.holds_required(child);
        optional.is_none() && !is_conditional && absent.is_none() && (is_said || is_always_seen)
    }

    /// Tells whether the fields of an object are documented with marks, so that what has none is left out there.
    fn lists_marks(&self, object: &Node) -> bool {
        let marks = object.fields.values().flat_map(|field| &self.graph.here(*field).claims);
        marks.filter(|(_, claim)| claim.presence.is_some()).count() > 1
    }

    /// Tells whether an object of which nothing is said holds a field that is always there: then so is the object.
    fn holds_required(&self, id: NodeId) -> bool {
        let is_required = |child: &NodeId| {
            let claims = &self.graph.here(*child).claims;
            claims.iter().any(|(_, claim)| claim.presence == Some(Presence::Required))
        };
        let node = self.graph.here(id);
        self.graph.target(id) == id && node.items.is_none() && node.fields.values().any(is_required)
    }
}

/// Returns what is known of a field; samples of types with a name of their own stand where these are made.
fn field_docs(graph: &Graph, node: &Node, ty: &TypeRef) -> Docs {
    let mut docs = docs(graph, node);
    if matches!(ty, TypeRef::Named(_)) {
        docs.samples.clear();
    }
    docs
}
