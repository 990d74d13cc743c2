//! Settles which binary texts are files: the fields of forms are, what JSON carries is text.

use crate::ir::{Api, Context, OperationId, PayloadKind, Shape, TypeDef, TypeId, TypeRef};
use std::collections::{BTreeMap, HashSet};

/// Where a form is the body: operation and position among its bodies.
type Place = (usize, usize);

/// Leaves files in the models of forms, and makes text of all others.
pub(super) fn settle(api: &mut Api) {
    let forms = forms(api);
    let elsewhere = elsewhere(api);
    let mut keep = HashSet::new();
    for (id, places) in forms {
        let form = if elsewhere.contains(&id) { own_form(api, id, &places) } else { id };
        keep.insert(form);
    }
    for (index, def) in api.types.iter_mut().enumerate() {
        let is_form = keep.contains(&TypeId(index as u32));
        let others = def.uses_mut().into_iter().filter(|ty| !(is_form && is_file(ty)));
        others.for_each(to_text);
    }
    each_payload(api, &mut |kind, ty| {
        if kind != PayloadKind::Bytes {
            to_text(ty);
        }
    });
}

/// Returns the models with files that are bodies of forms.
fn forms(api: &Api) -> BTreeMap<TypeId, Vec<Place>> {
    let mut forms: BTreeMap<TypeId, Vec<Place>> = BTreeMap::new();
    for (operation, body, form) in multipart(api) {
        if let TypeRef::Named(id) = api.unalias(form)
            && holds_files(api.get(*id))
        {
            forms.entry(*id).or_default().push((operation, body));
        }
    }
    forms
}

fn multipart(api: &Api) -> impl Iterator<Item = (usize, usize, &TypeRef)> {
    api.operations.iter().enumerate().flat_map(|(operation, call)| {
        let forms = call.bodies.iter().enumerate().filter(|(_, body)| body.kind == PayloadKind::Multipart);
        forms.map(move |(index, body)| (operation, index, &body.ty))
    })
}

fn holds_files(def: &TypeDef) -> bool {
    matches!(def.shape, Shape::Model(_)) && def.uses().into_iter().any(is_file)
}

fn is_file(ty: &TypeRef) -> bool {
    match ty {
        TypeRef::File => true,
        TypeRef::List(item) => **item == TypeRef::File,
        _ => false,
    }
}

/// Returns the types that are used other than as the body of a form.
fn elsewhere(api: &mut Api) -> HashSet<TypeId> {
    let mut used = HashSet::new();
    for def in &api.types {
        def.uses().iter().for_each(|ty| {
            ty.each_named(&mut |id| {
                used.insert(id);
            })
        });
    }
    each_payload(api, &mut |kind, ty| {
        if kind != PayloadKind::Multipart {
            ty.each_named(&mut |id| {
                used.insert(id);
            });
        }
    });
    used
}

/// Gives forms a model of their own, since the one that they name also travels as JSON.
fn own_form(api: &mut Api, id: TypeId, places: &[Place]) -> TypeId {
    let own = TypeId(api.types.len() as u32);
    let mut def = api.get(id).clone();
    def.context = Context::Body(OperationId(places.first().map_or(0, |(operation, _)| *operation as u32)));
    api.types.push(def);
    for (operation, body) in places {
        api.operations[*operation].bodies[*body].ty = TypeRef::Named(own);
    }
    own
}

fn each_payload(api: &mut Api, visit: &mut impl FnMut(PayloadKind, &mut TypeRef)) {
    for operation in &mut api.operations {
        operation.parameters.iter_mut().for_each(|parameter| visit(PayloadKind::Text, &mut parameter.ty));
        operation.bodies.iter_mut().for_each(|body| visit(body.kind, &mut body.ty));
        let replies = operation.success.iter_mut().chain(&mut operation.errors);
        replies.for_each(|reply| reply.ty.iter_mut().for_each(|ty| visit(reply.kind, ty)));
    }
    let payloads = api.webhooks.iter_mut().filter_map(|webhook| webhook.payload.as_mut());
    payloads.for_each(|ty| visit(PayloadKind::Json, ty));
}

fn to_text(ty: &mut TypeRef) {
    match ty {
        TypeRef::File => *ty = TypeRef::String,
        TypeRef::List(item) | TypeRef::Map(item) | TypeRef::OneOrMany(item) | TypeRef::Nullable(item) => {
            to_text(item);
        }
        TypeRef::Tuple(items) => items.iter_mut().for_each(to_text),
        _ => {}
    }
}
