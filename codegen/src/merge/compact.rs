//! Visits every use of a type, and takes away types that nothing uses.

use crate::ir::{Api, Context, TypeId, TypeRef};

/// Calls `change` for each use of a type in an API.
pub(super) fn each_use(api: &mut Api, change: &mut impl FnMut(&mut TypeRef)) {
    api.types.iter_mut().flat_map(|def| def.uses_mut()).for_each(&mut *change);
    for operation in &mut api.operations {
        operation.parameters.iter_mut().for_each(|parameter| change(&mut parameter.ty));
        operation.bodies.iter_mut().for_each(|body| change(&mut body.ty));
        let replies = operation.success.iter_mut().chain(&mut operation.errors);
        replies.filter_map(|reply| reply.ty.as_mut()).for_each(&mut *change);
        operation.output.ty.iter_mut().for_each(&mut *change);
        operation.error.iter_mut().filter_map(|error| error.ty.as_mut()).for_each(&mut *change);
    }
    api.webhooks.iter_mut().filter_map(|webhook| webhook.payload.as_mut()).for_each(change);
}

/// Takes away types that the documentation does not name and that nothing uses, and numbers the rest anew.
pub(super) fn unused(mut api: Api) -> Api {
    let mut alive = vec![false; api.types.len()];
    let mut open: Vec<TypeId> = Vec::new();
    for (id, def) in api.type_ids() {
        if matches!(def.context, Context::Documented(_)) {
            open.push(id);
        }
    }
    each_root(&mut api, &mut |ty| ty.each_named(&mut |id| open.push(id)));
    while let Some(id) = open.pop() {
        if !std::mem::replace(&mut alive[id.0 as usize], true) {
            api.get(id).uses().iter().for_each(|ty| ty.each_named(&mut |id| open.push(id)));
            context_parent(&api.get(id).context, &mut |parent| open.push(parent));
        }
    }
    let mut next = 0;
    let numbers: Vec<TypeId> = alive
        .iter()
        .map(|alive| {
            let id = TypeId(next);
            next += u32::from(*alive);
            id
        })
        .collect();
    let mut kept = alive.iter();
    api.types.retain(|_| *kept.next().unwrap_or(&false));
    let mut renumber = |id: &mut TypeId| *id = numbers[id.0 as usize];
    each_use(&mut api, &mut |ty| ty.each_named_mut(&mut renumber));
    for def in &mut api.types {
        renumber_context(&mut def.context, &numbers);
        def.merged.iter_mut().for_each(|(context, _)| renumber_context(context, &numbers));
    }
    api
}

fn each_root(api: &mut Api, visit: &mut impl FnMut(&TypeRef)) {
    let types = std::mem::take(&mut api.types);
    each_use(api, &mut |ty| visit(ty));
    api.types = types;
}

/// Calls `visit` with the type that a context is named after.
fn context_parent(context: &Context, visit: &mut impl FnMut(TypeId)) {
    match context {
        Context::Field(id, _) | Context::Of(id) => visit(*id),
        Context::Item(inner) | Context::Entry(inner) | Context::Member(inner, _) => {
            context_parent(inner, visit)
        }
        _ => {}
    }
}

fn renumber_context(context: &mut Context, numbers: &[TypeId]) {
    match context {
        Context::Field(id, _) | Context::Of(id) => *id = numbers[id.0 as usize],
        Context::Item(inner) | Context::Entry(inner) | Context::Member(inner, _) => {
            renumber_context(inner, numbers)
        }
        _ => {}
    }
}
