//! Queues: that two calls belong together is what no format has words for.

use super::find;
use super::refusal::{Refusal, reason};
use super::types::type_of;
use crate::diagnostic::{Location, Report};
use crate::ir::{
    Api, Body, Docs, Field, Operation, OperationId, PayloadKind, Place, Queue, Shape, Slot, TypeRef,
};
use serde::Deserialize;
use serde_json::Value;
use std::collections::BTreeMap;

/// What to do where a poll has to say more than how many messages it wants.
const POLL_LACKS: &str = "a poll says only how many messages it wants: correct what else is `required`";
/// What to do where an acknowledgement has to say more.
const LACKS: &str = "say in `parts` where in a message it stands";

/// A fact on a queue.
#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct QueueFact {
    /// Its name.
    pub name: String,
    /// The call that returns messages, as `METHOD /path`.
    pub poll: String,
    /// The field of that call's body, or its parameter, that says how many messages it wants.
    pub size: Option<String>,
    /// How many it returns at most.
    pub most: u32,
    /// Where the list of messages stands in the reply: keys with dots between them. The reply is the list where nothing is said.
    pub items: Option<String>,
    /// Where in an item of the list the message stands; the item is the message where nothing is said.
    pub message: Option<String>,
    /// The type of a message, where the reply is not documented.
    #[serde(rename = "type")]
    pub ty: Option<String>,
    /// Where in an item stands what tells it from others.
    pub id: String,
    /// The call that acknowledges a message.
    pub acknowledge: String,
    /// What that call takes from an item: the field of its body, or its parameter, and where in an item its value stands.
    pub parts: BTreeMap<String, String>,
    /// How we know.
    pub because: String,
}

/// Applies facts on queues.
pub(super) fn apply(api: &mut Api, facts: &[(Location, QueueFact)], report: &mut Report) {
    for (at, fact) in facts {
        match queue(api, fact, at) {
            Ok(queue) => api.queues.push(queue),
            Err(refusal) => report.push(refusal.of(&format!("the queue `{}`", fact.name), at)),
        }
    }
}

fn queue(api: &Api, fact: &QueueFact, at: &Location) -> Result<Queue, Refusal> {
    reason(&fact.because)?;
    if fact.most == 0 {
        let advice = "say how many messages come at most".to_owned();
        return Err(Refusal::Wrong("`most` is 0".to_owned(), advice));
    }
    let (poll, acknowledge) = (call(api, &fact.poll)?, call(api, &fact.acknowledge)?);
    places(api, fact, poll)?;
    let size = fact.size.as_ref().map(|name| slot(api, poll, name)).transpose()?;
    let poll_constants = constants(api, poll, &Vec::from_iter(&size), POLL_LACKS)?;
    let part = |(name, place): (&String, &String)| Ok((slot(api, acknowledge, name)?, keys(place)));
    let parts = fact.parts.iter().map(part).collect::<Result<Vec<_>, Refusal>>()?;
    let constants = constants(api, acknowledge, &Vec::from_iter(parts.iter().map(|(slot, _)| slot)), LACKS)?;
    Ok(Queue {
        name: fact.name.clone(),
        poll,
        size,
        most: fact.most,
        poll_constants,
        items: fact.items.as_deref().map(keys).unwrap_or_default(),
        message: fact.message.as_deref().map(keys).unwrap_or_default(),
        id: keys(&fact.id),
        ty: message(api, fact, poll)?,
        acknowledge,
        parts,
        constants,
        docs: Docs::at(at),
    })
}

fn call(api: &Api, text: &str) -> Result<OperationId, Refusal> {
    Ok(OperationId::at(find::all(api, text)?[0]))
}

fn keys(place: &str) -> Vec<String> {
    place.split('.').map(str::to_owned).collect()
}

fn operation(api: &Api, id: OperationId) -> &Operation {
    &api.operations[id.index()]
}

/// Returns the fields of a call's body.
fn fields(api: &Api, id: OperationId) -> &[Field] {
    match operation(api, id).bodies.first() {
        Some(Body { kind: PayloadKind::Json, ty, .. }) => fields_of(api, ty),
        _ => &[],
    }
}

fn fields_of<'a>(api: &'a Api, ty: &'a TypeRef) -> &'a [Field] {
    match api.unalias(ty) {
        TypeRef::Named(id) => match &api.get(*id).shape {
            Shape::Model(model) => &model.fields,
            _ => &[],
        },
        TypeRef::Nullable(inner) => fields_of(api, inner),
        _ => &[],
    }
}

/// Returns where a value of this name goes in a call.
fn slot(api: &Api, id: OperationId, name: &str) -> Result<Slot, Refusal> {
    let operation = operation(api, id);
    let parameter = operation.parameters.iter().find(|parameter| parameter.wire == name);
    match parameter.filter(|parameter| parameter.place != Place::Cookie) {
        Some(parameter) => Ok(Slot::Parameter(parameter.place, name.to_owned())),
        None if fields(api, id).iter().any(|field| field.wire == name) => Ok(Slot::Body(name.to_owned())),
        None => {
            let (method, path) = (operation.method.as_str(), &operation.path);
            Err(format!("`{method} {path}` has neither field nor parameter `{name}`").into())
        }
    }
}

/// Returns what a call always says. All else that it must say has to be given.
fn constants(
    api: &Api,
    id: OperationId,
    given: &[&Slot],
    advice: &str,
) -> Result<Vec<(Slot, Value)>, Refusal> {
    let operation = operation(api, id);
    let is_given = |slot: &Slot| given.contains(&slot);
    let mut constants: Vec<(Slot, Value)> = Vec::new();
    for (name, value) in &operation.fixed_query {
        constants.push((Slot::Parameter(Place::Query, name.clone()), value.as_str().into()));
    }
    for field in fields(api, id) {
        let slot = Slot::Body(field.wire.clone());
        match &field.constant {
            Some(value) if field.required && !is_given(&slot) => constants.push((slot, value.clone())),
            None if field.required && !is_given(&slot) => return Err(lacks(operation, &field.wire, advice)),
            _ => {}
        }
    }
    for parameter in operation.parameters.iter().filter(|parameter| parameter.required) {
        if !is_given(&Slot::Parameter(parameter.place, parameter.wire.clone())) {
            return Err(lacks(operation, &parameter.wire, advice));
        }
    }
    Ok(constants)
}

fn lacks(operation: &Operation, name: &str, advice: &str) -> Refusal {
    let what = format!("`{} {}` needs `{name}`", operation.method.as_str(), operation.path);
    Refusal::Wrong(what, advice.to_owned())
}

/// Returns the type of a message: what is stated, or what the documented reply holds at that place.
fn message(api: &Api, fact: &QueueFact, poll: OperationId) -> Result<TypeRef, Refusal> {
    if let Some(word) = &fact.ty {
        return type_of(api, word);
    }
    if operation(api, poll).output.ty.is_none() {
        return Ok(TypeRef::Json);
    }
    let message = item(api, fact, poll).and_then(|item| inner(api, item, fact.message.as_deref()));
    message.cloned().ok_or_else(|| {
        let what = "the documented reply has no list of messages there".to_owned();
        Refusal::Wrong(what, "say by `items` and `message` where they stand, or a `type`".to_owned())
    })
}

/// Returns the type of the items of a queue's documented reply.
fn item<'a>(api: &'a Api, fact: &QueueFact, poll: OperationId) -> Option<&'a TypeRef> {
    let reply = operation(api, poll).output.ty.as_ref()?;
    match api.unalias(inner(api, reply, fact.items.as_deref())?) {
        TypeRef::List(item) | TypeRef::OneOrMany(item) => Some(item),
        TypeRef::Json => Some(&TypeRef::Json),
        _ => None,
    }
}

/// Refuses places of which the documentation says that nothing is there: they would be found out message by message.
fn places(api: &Api, fact: &QueueFact, poll: OperationId) -> Result<(), Refusal> {
    let item = item(api, fact, poll);
    for place in std::iter::once(&fact.id).chain(fact.parts.values()) {
        let is_empty = place.split('.').any(str::is_empty);
        if is_empty || item.is_some_and(|item| !may_hold(api, item, place)) {
            let what = format!("a documented message has nothing at `{place}`");
            return Err(Refusal::Wrong(what, "give the keys to it, joined by dots".to_owned()));
        }
    }
    Ok(())
}

/// Tells whether a type may have something at a place; what is no object with fields of its own may hold anything.
fn may_hold(api: &Api, ty: &TypeRef, place: &str) -> bool {
    let (key, rest) = place.split_once('.').map_or((place, None), |(key, rest)| (key, Some(rest)));
    let known = fields_of(api, ty);
    match known.iter().find(|field| field.wire == key) {
        Some(field) => rest.is_none_or(|rest| may_hold(api, &field.ty, rest)),
        None => known.is_empty(),
    }
}

/// Returns the type at a place in a type.
fn inner<'a>(api: &'a Api, ty: &'a TypeRef, place: Option<&str>) -> Option<&'a TypeRef> {
    let mut keys = place.into_iter().flat_map(|place| place.split('.'));
    keys.try_fold(ty, |ty, key| match api.unalias(ty) {
        TypeRef::Json => Some(&TypeRef::Json),
        ty => fields_of(api, ty).iter().find(|field| field.wire == key).map(|field| &field.ty),
    })
}
