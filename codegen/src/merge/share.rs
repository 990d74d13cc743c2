//! Makes types one that are equal in shape and play the same role under the same name.

use crate::ir::{Api, Context, Docs, Field, Shape, TypeDef, TypeId, TypeRef};
use crate::words;
use indexmap::IndexMap;
use std::collections::HashMap;

/// Shares equal types. Returns whether anything changed.
pub(super) fn equal_types(api: &mut Api) -> bool {
    let mut sharing = Sharing { same: api.type_ids().map(|(id, _)| id).collect(), known: HashMap::new() };
    let changed = sharing.nameless(api) | sharing.documented(api);
    if changed {
        api.each_use_mut(&mut |ty| ty.each_named_mut(&mut |id| *id = sharing.find(*id)));
        let contexts = api.types.iter_mut().filter_map(|def| def.context.parent_mut());
        contexts.for_each(|id| *id = sharing.find(*id));
    }
    changed
}

/// Types in the course of being shared.
struct Sharing {
    /// What stands for each type: itself, or one that is nearer to what does.
    same: Vec<TypeId>,
    /// Types by role and shape.
    known: HashMap<String, TypeId>,
}

impl Sharing {
    /// Shares types that have no name of their own.
    ///
    /// Inner types are numbered after the ones that hold them, so that one pass from the last to the first sees inner types
    /// shared before it compares outer ones.
    fn nameless(&mut self, api: &mut Api) -> bool {
        let mut changed = false;
        for id in (0..api.types.len()).rev().map(TypeId::at) {
            let def = api.get(id);
            let Some(role) = role(def).or_else(|| event(api, def)) else { continue };
            let Some(shape) = shape_key(api.get(id), &self.same) else { continue };
            if let Some(later) = self.known.insert(format!("{role}\n{shape}"), id) {
                self.join(api, id, later);
                changed = true;
            }
        }
        changed
    }

    /// Shares types that the documentation names with equal ones that play the same role without a name. The name that more
    /// places give stays.
    fn documented(&mut self, api: &mut Api) -> bool {
        let mut changed = false;
        for (id, roles) in uses_of_documented(api) {
            let Some(shape) = shape_key(api.get(id), &self.same) else { continue };
            for role in roles.keys() {
                let Some(nameless) = self.known.remove(&format!("{role}\n{shape}")) else { continue };
                let is_rarer = roles.values().sum::<usize>() < 1 + api.get(nameless).merged.len();
                let (kept, dropped) = if is_rarer { (nameless, id) } else { (id, nameless) };
                self.join(api, kept, dropped);
                changed = true;
                break;
            }
        }
        changed
    }

    /// Lets one of two equal types stand for both.
    fn join(&mut self, api: &mut Api, kept: TypeId, dropped: TypeId) {
        join(api, kept, dropped);
        self.same[dropped.index()] = kept;
    }

    fn find(&self, mut id: TypeId) -> TypeId {
        while self.same[id.index()] != id {
            id = self.same[id.index()];
        }
        id
    }
}

/// Returns the roles that types with a documented name play in models, with how often they do.
fn uses_of_documented(api: &Api) -> IndexMap<TypeId, IndexMap<String, usize>> {
    let mut uses: IndexMap<TypeId, IndexMap<String, usize>> = IndexMap::new();
    let models = api.types.iter().filter_map(|def| match &def.shape {
        Shape::Model(model) => Some(model),
        _ => None,
    });
    for field in models.flat_map(|model| &model.fields) {
        let key = words::key(&field.wire);
        let (ty, role) = match &field.ty {
            TypeRef::List(item) => (item.as_ref(), format!("{key}[]")),
            ty => (ty, key),
        };
        let TypeRef::Named(id) = ty else { continue };
        if api.get(*id).context.documented().is_some() {
            *uses.entry(*id).or_default().entry(role).or_default() += 1;
        }
    }
    uses
}

/// Lets one of two equal types stand for both.
fn join(api: &mut Api, kept: TypeId, dropped: TypeId) {
    let gone = &mut api.types[dropped.index()];
    let context = gone.context.clone();
    let origin = gone.docs.origin.clone();
    let mut merged = std::mem::take(&mut gone.merged);
    let samples = std::mem::take(&mut gone.docs.samples);
    gone.shape = Shape::Alias(TypeRef::Named(kept));
    let is_identifier = matches!(api.get(kept).shape, Shape::IdEnum(_));
    if is_identifier || api.get(kept).context.documented().is_none() {
        // Another name stays than the documented one: the kinds of an identifier, or what most places call it.
        api.get_mut(dropped).context = Context::Of(kept);
    }
    merged.insert(0, (context, origin));
    let kept = api.get_mut(kept);
    kept.merged.append(&mut merged);
    kept.docs.samples.extend(samples);
}

/// Returns what a type is there for, if it has no name of its own. Identifiers of the same kinds are the same wherever
/// they stand.
fn role(def: &TypeDef) -> Option<String> {
    match (&def.shape, &def.context) {
        (Shape::IdEnum(_), _) => Some("identifier".to_owned()),
        (_, Context::Documented(_)) => None,
        (_, context) => role_at(context),
    }
}

/// Returns the role of what webhooks carry that says itself which of them it is: one receiver reads them all.
fn event(api: &Api, def: &TypeDef) -> Option<String> {
    let (Context::Webhook(_), Shape::Model(model)) = (&def.context, &def.shape) else { return None };
    let field = model.fields.iter().find(|field| api.names_webhooks(&field.ty))?;
    Some(format!("event by {}", field.wire))
}

fn role_at(context: &Context) -> Option<String> {
    match context {
        Context::Field(_, wire) | Context::Parameter(_, wire) => Some(words::key(wire)),
        Context::Item(inner) => match inner.as_ref() {
            Context::Field(..) | Context::Parameter(..) => role_at(inner).map(|role| format!("{role}[]")),
            _ => None,
        },
        _ => None,
    }
}

/// Returns a text that two types share just if they are equal, prose and samples aside.
fn shape_key(def: &TypeDef, same: &[TypeId]) -> Option<String> {
    match &def.shape {
        Shape::Model(model) => {
            let mut fields: Vec<String> = model.fields.iter().map(|field| field_key(field, same)).collect();
            fields.sort();
            let rest = model.rest.as_ref().map(|rest| type_key(rest, same));
            let identifier = model.identifier.as_ref().map(|identifier| type_key(identifier, same));
            Some(format!("model {identifier:?} {rest:?}\n{}", fields.join("\n")))
        }
        Shape::ValueEnum(set) => {
            let mut values: Vec<String> = set.values.iter().map(|value| format!("{value:?}")).collect();
            values.sort();
            Some(format!("values {:?} {} {values:?}", set.wire, set.detailed))
        }
        Shape::IdEnum(ids) => {
            let kinds = ids.kinds.iter().map(|kind| (&kind.wire, type_key(&kind.ty, same)));
            Some(format!("ids {} {} {:?}", ids.kind_key, ids.value_key, kinds.collect::<Vec<_>>()))
        }
        Shape::Union(union) => {
            let members = union.members.iter().map(|member| (type_key(&member.ty, same), &member.tags));
            Some(format!("union {:?} {:?}", union.tag, members.collect::<Vec<_>>()))
        }
        Shape::Alias(_) | Shape::Outcome(_) => None,
    }
}

fn field_key(field: &Field, same: &[TypeId]) -> String {
    let Docs { deprecated, default, limits, .. } = &field.docs;
    let marks = (field.required, field.nullable, field.read_only, field.write_only, deprecated);
    format!(
        "{:?} {} {marks:?} {:?} {default:?} {limits:?}",
        field.wire,
        type_key(&field.ty, same),
        field.constant
    )
}

fn type_key(ty: &TypeRef, same: &[TypeId]) -> String {
    let mut ty = ty.clone();
    ty.each_named_mut(&mut |id| {
        while same[id.index()] != *id {
            *id = same[id.index()];
        }
    });
    format!("{ty:?}")
}
