//! Makes types one that are equal in shape and play the same role under the same name.

use crate::ir::{Api, Context, Docs, Field, Shape, TypeDef, TypeId, TypeRef};
use crate::words;
use std::collections::HashMap;

/// Shares equal types. Returns whether anything changed.
///
/// Inner types are numbered after the ones that hold them, so that one pass from the last to the first sees inner types
/// shared before it compares outer ones.
pub(super) fn equal_types(api: &mut Api) -> bool {
    let mut known: HashMap<String, TypeId> = HashMap::new();
    let mut same: Vec<TypeId> = api.type_ids().map(|(id, _)| id).collect();
    let mut changed = false;
    for index in (0..api.types.len()).rev() {
        let def = &api.types[index];
        let Some(role) = role(def) else { continue };
        let Some(shape) = shape_key(&api.types[index], &same) else { continue };
        let id = same[index];
        match known.insert(format!("{role}\n{shape}"), id) {
            Some(later) => {
                join(api, id, later);
                same[later.0 as usize] = id;
                changed = true;
            }
            None => continue,
        }
    }
    if changed {
        let find = |mut id: TypeId| {
            while same[id.0 as usize] != id {
                id = same[id.0 as usize];
            }
            id
        };
        api.each_use_mut(&mut |ty| ty.each_named_mut(&mut |id| *id = find(*id)));
        let contexts = api.types.iter_mut().filter_map(|def| def.context.parent_mut());
        contexts.for_each(|id| *id = find(*id));
    }
    changed
}

/// Lets the earlier of two equal types stand for both.
fn join(api: &mut Api, kept: TypeId, dropped: TypeId) {
    let gone = &mut api.types[dropped.0 as usize];
    let context = gone.context.clone();
    let origin = gone.docs.origin.clone();
    let mut merged = std::mem::take(&mut gone.merged);
    let samples = std::mem::take(&mut gone.docs.samples);
    gone.shape = Shape::Alias(TypeRef::Named(kept));
    if matches!(api.get(kept).shape, Shape::IdEnum(_)) {
        // Its kinds name it, whatever else the documentation calls it.
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
            let fields: Vec<String> = model.fields.iter().map(|field| field_key(field, same)).collect();
            let rest = model.rest.as_ref().map(|rest| type_key(rest, same));
            let identifier = model.identifier.as_ref().map(|identifier| type_key(identifier, same));
            Some(format!("model {identifier:?} {rest:?}\n{}", fields.join("\n")))
        }
        Shape::ValueEnum(set) => Some(format!("{set:?}")),
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
        while same[id.0 as usize] != *id {
            *id = same[id.0 as usize];
        }
    });
    format!("{ty:?}")
}
