//! Finds out in which directions each type travels.

use crate::ir::{Api, TypeId, TypeRef, Usage};

/// Sets the usage of all types. A type that no operation uses may travel either way.
pub(super) fn directions(api: &mut Api) {
    let mut sent = Vec::new();
    let mut received = Vec::new();
    let add = |list: &mut Vec<TypeId>, ty: &TypeRef| ty.each_named(&mut |id| list.push(id));
    for operation in &api.operations {
        operation.parameters.iter().for_each(|parameter| add(&mut sent, &parameter.ty));
        operation.bodies.iter().for_each(|body| add(&mut sent, &body.ty));
        let replies = operation.success.iter().chain(&operation.errors);
        replies.filter_map(|reply| reply.ty.as_ref()).for_each(|ty| add(&mut received, ty));
        let outcomes = std::iter::once(&operation.output).chain(&operation.error);
        outcomes.filter_map(|payload| payload.ty.as_ref()).for_each(|ty| add(&mut received, ty));
    }
    api.webhooks.iter().filter_map(|webhook| webhook.payload.as_ref()).for_each(|ty| add(&mut received, ty));
    api.queues.iter().for_each(|queue| add(&mut received, &queue.ty));
    api.types.iter_mut().for_each(|def| def.usage = Usage::default());
    reach(api, sent, |usage| &mut usage.sent);
    reach(api, received, |usage| &mut usage.received);
    let idle =
        api.type_ids().filter(|(_, def)| def.usage == Usage::default()).map(|(id, _)| id).collect::<Vec<_>>();
    reach(api, idle.clone(), |usage| &mut usage.sent);
    reach(api, idle, |usage| &mut usage.received);
}

fn reach(api: &mut Api, mut open: Vec<TypeId>, flag: impl Fn(&mut Usage) -> &mut bool) {
    while let Some(id) = open.pop() {
        if !std::mem::replace(flag(&mut api.get_mut(id).usage), true) {
            api.get(id).uses().iter().for_each(|ty| ty.each_named(&mut |id| open.push(id)));
        }
    }
}
