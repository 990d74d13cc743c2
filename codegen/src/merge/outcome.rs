//! Decides what replies are read as: one type, or one of several told apart by status.

use crate::ir::{
    Api, Context, Docs, Operation, OperationId, OutcomeCase, Payload, PayloadKind, Reply, Shape, TypeDef,
    TypeId, TypeRef, Usage,
};

/// Decides the outcome of all operations, and gives bodies without a named type one.
pub(super) fn decide(api: &mut Api) {
    (0..api.operations.len()).map(OperationId::at).for_each(|id| decide_one(api, id));
    usual_error(api);
}

/// Lets calls that document no error be read like those that do, where all of these have one type and are the most. Nothing
/// is documented by this: a reply of failure that differs is none of the type.
fn usual_error(api: &mut Api) {
    let is_silent = |operation: &Operation| operation.errors.is_empty();
    let (silent, telling): (Vec<_>, Vec<_>) =
        api.operations.iter().partition(|operation| is_silent(operation));
    let mut errors = telling.iter().filter_map(|operation| operation.error.as_ref());
    let Some(usual) = errors.next().cloned() else { return };
    let is_one = match &usual.ty {
        Some(TypeRef::Named(id)) => matches!(api.get(*id).shape, Shape::Model(_)),
        _ => false,
    };
    if is_one && telling.len() > 1 && silent.len() <= telling.len() && errors.all(|error| *error == usual) {
        let silent = api.operations.iter_mut().filter(|operation| is_silent(operation));
        silent.for_each(|operation| operation.error = Some(usual.clone()));
    }
}

/// Decides the outcome of an operation, and gives bodies without a named type one.
pub(crate) fn decide_one(api: &mut Api, id: OperationId) {
    name_bodies(api, id);
    let success = std::mem::take(&mut api.operations[id.index()].success);
    let errors = std::mem::take(&mut api.operations[id.index()].errors);
    let output = payload(api, &success, Context::Reply(id));
    let error = payload(api, &errors, Context::Errors(id));
    let operation = &mut api.operations[id.index()];
    operation.output = output.unwrap_or(Payload { kind: PayloadKind::Empty, ty: None });
    operation.error = error.filter(|error| error.ty.is_some());
    operation.success = success;
    operation.errors = errors;
}

/// Gives every body that is read or written as a whole a named type.
fn name_bodies(api: &mut Api, id: OperationId) {
    let mut operation = api.operations[id.index()].clone();
    for body in &mut operation.bodies {
        if matches!(body.kind, PayloadKind::Json | PayloadKind::Form | PayloadKind::Multipart) {
            named(api, &mut body.ty, Context::Body(id), &body.docs.origin);
        }
    }
    name_replies(api, &mut operation.success, id, Context::Reply(id));
    name_replies(api, &mut operation.errors, id, Context::Errors(id));
    api.operations[id.index()] = operation;
}

/// Names the bodies of replies: equal ones together, after the operation if that leaves no doubt.
fn name_replies(api: &mut Api, replies: &mut [Reply], id: OperationId, context: Context) {
    let mut done: Vec<(TypeRef, TypeRef)> = Vec::new();
    let bodies = replies.iter().filter_map(|reply| reply.ty.clone()).collect::<Vec<_>>();
    let alone = bodies.windows(2).all(|pair| pair[0] == pair[1]) && bodies.len() == replies.len();
    for reply in replies.iter_mut().filter(|reply| reply.kind == PayloadKind::Json) {
        let Some(ty) = &mut reply.ty else { continue };
        if let Some((_, name)) = done.iter().find(|(known, _)| known == ty) {
            *ty = name.clone();
            continue;
        }
        let before = ty.clone();
        let context = if alone { context.clone() } else { Context::ReplyOf(id, reply.status) };
        named(api, ty, context, &reply.docs.origin);
        done.push((before, ty.clone()));
    }
}

/// Gives a type a name, unless it has one or is any JSON value.
fn named(api: &mut Api, ty: &mut TypeRef, context: Context, origin: &crate::ir::Origin) {
    if !matches!(ty, TypeRef::Named(_) | TypeRef::Json) {
        let target = std::mem::replace(ty, TypeRef::Json);
        *ty = TypeRef::Named(add(api, context, Shape::Alias(target), origin));
    }
}

fn add(api: &mut Api, context: Context, shape: Shape, origin: &crate::ir::Origin) -> TypeId {
    let id = TypeId::at(api.types.len());
    let docs = Docs::at(origin);
    api.types.push(TypeDef { context, shape, usage: Usage::default(), docs, merged: Vec::new() });
    id
}

/// Returns what replies are read as; `None` where none is documented.
fn payload(api: &mut Api, replies: &[Reply], context: Context) -> Option<Payload> {
    let first = replies.first()?;
    let with_body: Vec<&Reply> = replies.iter().filter(|reply| reply.ty.is_some()).collect();
    let errors = matches!(context, Context::Errors(_));
    let same = |left: &Reply, right: &Reply| left.kind == right.kind && left.ty == right.ty;
    // An error without a documented body says nothing by its type; a success without one does.
    let compared: &[&Reply] = if errors { &with_body } else { &replies.iter().collect::<Vec<_>>() };
    if compared.windows(2).all(|pair| same(pair[0], pair[1])) {
        let reply = compared.first().copied().unwrap_or(first);
        return Some(Payload { kind: reply.kind, ty: reply.ty.clone() });
    }
    let case = |reply: &&Reply| OutcomeCase { status: reply.status, kind: reply.kind, ty: reply.ty.clone() };
    let mut cases: Vec<OutcomeCase> = compared.iter().map(case).collect();
    cases.sort_by_key(|case| case.status);
    let id = add(api, context, Shape::Outcome(cases), &first.docs.origin);
    Some(Payload { kind: PayloadKind::Json, ty: Some(TypeRef::Named(id)) })
}
