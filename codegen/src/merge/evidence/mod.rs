//! Weighs evidence and makes types of it.
//!
//! A documented type beats that of a sample, and a sample widens it: what was seen as a number and as a text is read as
//! either. What is absent in a sample, or required only in some cases, is optional; what was seen as null may be null.
//! Every contradiction that is settled here is reported.

mod apart;
mod bare;
mod echo;
mod family;
mod graph;
mod identifier;
mod listed;
mod object;
mod path;
mod place;
mod placeholder;
mod rare;
mod scalar;
mod settle;
mod spelling;
#[cfg(test)]
mod tests;

pub(super) use place::Shape;

use crate::diagnostic::{Location, Report};
use crate::evidence::{Evidence, Named};
use crate::ir::{self, Api, Context, Docs, OperationId, TypeRef};
use crate::lower::{Facts, Slot};
use graph::Graph;
use settle::Settling;
use std::collections::HashSet;

/// Makes types of all evidence on an API, and puts them in their places.
pub(super) fn settle(facts: Facts, report: &mut Report) -> Api {
    let Facts { mut api, mut bodies, mut named, .. } = facts;
    let places: Vec<Location> = bodies.iter().map(|(slot, _)| docs(&mut api, *slot).origin.clone()).collect();
    let placed = places.into_iter().zip(bodies.iter_mut().map(|(_, evidence)| evidence));
    apart::settle(placed, &mut named, report);
    place::settle(bodies.iter_mut().map(|(_, evidence)| evidence), &named, report);
    messages(&mut bodies, &mut named, report);
    bare::settle(
        &mut bodies.iter_mut().map(|(_, evidence)| evidence).collect::<Vec<_>>(),
        &mut named,
        report,
    );
    // The evidence on a parameter need not hold the samples that its docs have.
    let whole_bodies = bodies.iter().filter(|(slot, _)| !matches!(slot, Slot::Parameter(..)));
    for (slot, evidence) in whole_bodies {
        // A sample that turned out to be a part of the body is none of the body.
        let whole: HashSet<&Location> = evidence.samples.iter().map(|sample| &sample.at).collect();
        docs(&mut api, *slot).samples.retain(|sample| whole.contains(&sample.at));
    }
    let mut graph = Graph::default();
    graph.add_named(&named);
    let roots: Vec<_> = bodies.iter().map(|(slot, evidence)| (*slot, graph.add_body(evidence))).collect();
    graph.give_items_their_values();
    spelling::settle(&mut graph, report);
    echo::settle(&mut graph, &roots);
    rare::settle(&mut graph, &roots);
    let mut settling = Settling::new(&graph, std::mem::take(&mut api.types), report);
    for (slot, root) in roots {
        let name = settling.name_of(root);
        let context = name.map_or_else(|| context(&api, slot), Context::Documented);
        let key = match &context {
            Context::Parameter(_, wire) => wire.clone(),
            _ => String::new(),
        };
        settling.place.enter(address(&api, slot));
        let ty = settling.value(root, context, &key).into_type();
        put(&mut api, slot, ty);
    }
    api.types = settling.types;
    api
}

/// Puts all that is said of messages in its place.
fn messages(bodies: &mut [(Slot, Evidence)], named: &mut Named, report: &mut Report) {
    let none = Named::new();
    let all = bodies.iter_mut().map(|(_, evidence)| evidence).chain(named.values_mut());
    for family in all.flat_map(|evidence| &mut evidence.families) {
        for message in &mut family.messages {
            message
                .evidence
                .each_mut(&mut |evidence| place::settle(std::iter::once(evidence), &none, report));
        }
    }
}

/// Returns what is known of a place.
fn docs(api: &mut Api, slot: Slot) -> &mut Docs {
    match slot {
        Slot::Body(operation, index) => &mut api.operations[operation.index()].bodies[index].docs,
        Slot::Success(operation, index) => &mut api.operations[operation.index()].success[index].docs,
        Slot::Error(operation, index) => &mut api.operations[operation.index()].errors[index].docs,
        Slot::Parameter(operation, index) => &mut api.operations[operation.index()].parameters[index].docs,
        Slot::Webhook(index) => &mut api.webhooks[index].docs,
    }
}

fn context(api: &Api, slot: Slot) -> Context {
    match slot {
        Slot::Body(operation, _) => Context::Body(operation),
        Slot::Success(operation, index) => {
            let replies = &api.operations[operation.index()].success;
            if replies.len() == 1 {
                Context::Reply(operation)
            } else {
                Context::ReplyOf(operation, replies[index].status)
            }
        }
        Slot::Error(operation, index) => {
            Context::ReplyOf(operation, api.operations[operation.index()].errors[index].status)
        }
        Slot::Webhook(index) => Context::Webhook(api.webhooks[index].name.clone()),
        Slot::Parameter(operation, index) => {
            Context::Parameter(operation, api.operations[operation.index()].parameters[index].wire.clone())
        }
    }
}

/// Returns what corrections call a place.
fn address(api: &Api, slot: Slot) -> String {
    let call = |operation: OperationId| {
        let ir::Operation { method, path, .. } = &api.operations[operation.index()];
        format!("{} {path}", method.as_str())
    };
    match slot {
        Slot::Body(operation, _) => format!("{} > body", call(operation)),
        Slot::Success(operation, _) => format!("{} > reply", call(operation)),
        Slot::Error(operation, _) => format!("{} > error", call(operation)),
        Slot::Webhook(index) => format!("webhook {} > payload", api.webhooks[index].name),
        Slot::Parameter(operation, index) => {
            format!("{} > {}", call(operation), api.operations[operation.index()].parameters[index].wire)
        }
    }
}

fn put(api: &mut Api, slot: Slot, ty: TypeRef) {
    match slot {
        Slot::Body(operation, index) => api.operations[operation.index()].bodies[index].ty = ty,
        Slot::Success(operation, index) => api.operations[operation.index()].success[index].ty = Some(ty),
        Slot::Error(operation, index) => api.operations[operation.index()].errors[index].ty = Some(ty),
        Slot::Webhook(index) => api.webhooks[index].payload = Some(ty),
        Slot::Parameter(operation, index) => {
            let parameter = &mut api.operations[operation.index()].parameters[index];
            if matches!(ty, TypeRef::Named(_)) {
                // Samples of types with a name of their own stand where these are made.
                parameter.docs.samples.clear();
            }
            parameter.ty = ty;
        }
    }
}
