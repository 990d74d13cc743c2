//! Leaves operations out, with all that stands in them alone.

use crate::ir::{Api, Context, OperationId, Skipped, TypeDef, TypeRef};
use std::collections::{BTreeMap, HashSet};

/// Operations to leave out, each with the reason.
pub(super) type Skips = BTreeMap<OperationId, String>;

/// Leaves operations out, and numbers the rest anew.
pub(super) fn leave_out(api: &mut Api, skips: &Skips) {
    if skips.is_empty() {
        return;
    }
    note(api, skips);
    rename(api, skips);
    let number = |id: OperationId| OperationId::at(id.index() - skips.range(..id).count());
    api.webhooks.retain(|webhook| !webhook.operation.is_some_and(|id| skips.contains_key(&id)));
    api.webhooks.iter_mut().for_each(|webhook| webhook.operation = webhook.operation.map(number));
    let mut ids = (0..).map(OperationId::at);
    api.operations.retain(|_| ids.next().is_none_or(|id| !skips.contains_key(&id)));
    let contexts = api.types.iter_mut().flat_map(TypeDef::contexts_mut);
    contexts.filter_map(Context::operation_mut).for_each(|id| *id = number(*id));
}

fn note(api: &mut Api, skips: &Skips) {
    for (id, because) in skips {
        let operation = &api.operations[id.index()];
        api.skipped.push(Skipped {
            kind: "operation",
            name: call(api, *id),
            reason: because.clone(),
            at: operation.docs.origin.clone(),
        });
    }
}

fn call(api: &Api, id: OperationId) -> String {
    let operation = &api.operations[id.index()];
    format!("{} {}", operation.method.as_str(), operation.path)
}

/// Names types that stood in these operations after another place where they stand.
fn rename(api: &mut Api, skips: &Skips) {
    let places = Places::of(api, skips);
    let calls: BTreeMap<OperationId, String> = skips.keys().map(|id| (*id, call(api, *id))).collect();
    for def in &mut api.types {
        if places.is_gone(&def.context)
            && let Some(next) = def.merged.iter().position(|(context, _)| !places.is_gone(context))
        {
            (def.context, def.docs.origin) = def.merged.remove(next);
        }
        def.merged.retain(|(context, _)| !places.is_gone(context));
        // Only a reference can still lead to it; its place remains a name.
        if let Some(name) = def.context.operation().and_then(|id| calls.get(&id)) {
            let root = def.context.root_mut();
            *root = Context::Component(name.clone(), role(root));
        }
    }
}

fn role(context: &Context) -> &'static str {
    match context {
        Context::Reply(_) | Context::ReplyOf(..) => "reply",
        Context::Errors(_) => "error",
        Context::Parameter(..) => "parameter",
        _ => "body",
    }
}

/// The places that go away with operations.
struct Places<'a> {
    skips: &'a Skips,
    /// Names of webhooks.
    webhooks: HashSet<String>,
    /// Types that stand nowhere else, by position.
    types: Vec<bool>,
}

impl<'a> Places<'a> {
    fn of(api: &Api, skips: &'a Skips) -> Self {
        let types = vec![false; api.types.len()];
        let mut places = Self { skips, webhooks: webhooks(api, skips), types };
        loop {
            let all = |def: &TypeDef| def.contexts().all(|context| places.is_gone(context));
            let types: Vec<bool> = api.types.iter().map(all).collect();
            if types == places.types {
                return places;
            }
            places.types = types;
        }
    }

    fn is_gone(&self, context: &Context) -> bool {
        match context.root() {
            Context::Webhook(name) => self.webhooks.contains(name),
            root => {
                root.operation().is_some_and(|id| self.skips.contains_key(&id))
                    || root.parent().is_some_and(|id| self.types[id.index()])
            }
        }
    }
}

/// Returns the names of webhooks that only these operations ask for.
fn webhooks(api: &Api, skips: &Skips) -> HashSet<String> {
    let is_skipped = |id: Option<OperationId>| id.is_some_and(|id| skips.contains_key(&id));
    let (gone, kept): (Vec<_>, Vec<_>) =
        api.webhooks.iter().partition(|webhook| is_skipped(webhook.operation));
    let mut names: HashSet<String> =
        gone.iter().filter_map(|webhook| webhook.payload.as_ref()).flat_map(|ty| named(api, ty)).collect();
    let kept = kept.iter().filter_map(|webhook| webhook.payload.as_ref());
    let kept: HashSet<String> = kept.flat_map(|ty| named(api, ty)).collect();
    names.retain(|name| !kept.contains(name));
    names
}

/// Returns the webhooks that the types in a use are named after.
fn named(api: &Api, ty: &TypeRef) -> Vec<String> {
    let mut names = Vec::new();
    ty.each_named(&mut |id| {
        if let Context::Webhook(name) = api.get(id).context.root() {
            names.push(name.clone());
        }
    });
    names
}
