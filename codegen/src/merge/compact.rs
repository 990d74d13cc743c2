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
        // What a type that is gone was named after is gone too; the type that it became part of has its own name.
        def.merged.retain(|(context, _)| has_parent(context, &alive));
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

/// Tells whether the type that a context is named after is still there.
fn has_parent(context: &Context, alive: &[bool]) -> bool {
    let mut is_there = true;
    context_parent(context, &mut |parent| is_there &= alive[parent.0 as usize]);
    is_there
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

#[cfg(test)]
mod tests {
    use super::*;
    use crate::diagnostic::Location;
    use crate::ir::{Docs, Model, Shape, TypeDef, Usage};

    #[test]
    fn a_type_is_not_named_after_one_that_is_gone() {
        let at = Location::file(&"a.json".into());
        let def = |context| TypeDef {
            context,
            shape: Shape::Model(Model::default()),
            usage: Usage::default(),
            docs: Docs::at(&at),
            merged: Vec::new(),
        };
        let field = |id| Context::Field(TypeId(id), "line".to_owned());
        let mut line = def(Context::Documented("Line".to_owned()));
        line.merged = vec![(field(0), at.clone()), (field(2), at.clone())];
        let gone = def(Context::Webhook("gone".to_owned()));
        let api = unused(Api {
            name: "a".to_owned(),
            title: "A".to_owned(),
            version: "1".to_owned(),
            docs: Docs::at(&at),
            servers: Vec::new(),
            schemes: Vec::new(),
            sign_in: None,
            resources: Vec::new(),
            operations: Vec::new(),
            webhooks: Vec::new(),
            types: vec![gone, line, def(Context::Documented("Depot".to_owned()))],
            skipped: Vec::new(),
        });
        assert_eq!(api.types.len(), 2);
        assert_eq!(api.types[0].merged, [(field(1), at)]);
    }
}
