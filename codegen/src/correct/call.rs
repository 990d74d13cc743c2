//! Corrections of calls, of their parameters, and of what stands in their bodies.

use super::apply::{Same, only};
use super::config::Correction;
use super::refusal::Refusal;
use super::skip::Skips;
use super::types::{stated, type_of};
use super::{find, model};
use crate::diagnostic::{Location, Report};
use crate::ir::{Api, Context, Operation, OperationId, PayloadKind, Place, Requirement, TypeRef};
use crate::merge::outcome;

/// Rules whose findings a statement on what a call asks for settles.
const ON_SECURITY: &str = "partial-security";

/// The rule whose findings a statement on a reply settles.
const ON_REPLY: &str = "unknown-reply";

/// The word for a reply without a body.
const NOTHING: &str = "nothing";

/// Applies a correction of a call, or of something in it.
pub(super) fn correct(
    api: &mut Api,
    correction: &Correction,
    at: &Location,
    skips: &mut Skips,
    report: &mut Report,
) -> Result<Same, Refusal> {
    let (index, inside) = find::inside(api, &correction.at)?;
    match inside {
        None => whole(api, correction, index, at, skips, report),
        Some(name) if api.operations[index].parameters.iter().any(|known| known.wire == name) => {
            parameter(api, correction, index, name, at)
        }
        Some("reply") if correction.ty.is_some() => reply(api, correction, index, report),
        Some(path) => {
            let uses = uses(&api.operations[index], path)?;
            model::inside(api, correction, &uses, path, (at, report))
        }
    }
}

fn whole(
    api: &mut Api,
    correction: &Correction,
    index: usize,
    at: &Location,
    skips: &mut Skips,
    report: &mut Report,
) -> Result<Same, Refusal> {
    only(correction, &["rename", "resource", "deprecated", "security", "ignore", "skip"])?;
    let resource = correction.resource.as_ref().map(|name| api.resource_named(name, at));
    let security = correction.security.as_ref().map(|stated| security(api, stated)).transpose()?;
    let operation = &mut api.operations[index];
    let mut same = Same::default();
    if let Some(name) = &correction.rename {
        same.set("rename", &mut operation.name, Some(name.clone()));
    }
    if let Some(resource) = resource {
        same.set("resource", &mut operation.resource, resource);
    }
    if let Some(deprecated) = correction.deprecated {
        same.set("deprecated", &mut operation.docs.deprecated, deprecated);
    }
    if let Some(security) = security {
        same.set("security", &mut operation.security, security);
        report.settle(ON_SECURITY, &operation.docs.origin);
    }
    if let Some(skip) = correction.skip {
        let is_new = skip && skips.insert(OperationId::at(index), correction.because.clone()).is_none();
        same.note("skip", is_new);
    }
    Ok(same)
}

/// Returns what a call asks for, by the names of schemes.
pub(super) fn security(api: &Api, stated: &[Vec<String>]) -> Result<Vec<Vec<Requirement>>, Refusal> {
    let known = |name: &String| api.schemes.iter().any(|scheme| scheme.name == *name);
    if let Some(name) = stated.iter().flatten().find(|name| !known(name)) {
        let names: Vec<&str> = api.schemes.iter().map(|scheme| scheme.name.as_str()).collect();
        let advice = format!("schemes: {}", names.join(", "));
        return Err(Refusal::Wrong(format!("there is no scheme `{name}`"), advice));
    }
    let requirement = |scheme: &String| Requirement { scheme: scheme.clone(), scopes: Vec::new() };
    Ok(stated.iter().map(|together| together.iter().map(requirement).collect()).collect())
}

fn parameter(
    api: &mut Api,
    correction: &Correction,
    index: usize,
    name: &str,
    at: &Location,
) -> Result<Same, Refusal> {
    only(correction, &["type", "values", "required", "deprecated"])?;
    let known = api.operations[index].parameters.iter().find(|known| known.wire == name);
    let known = known.map(|parameter| parameter.ty.clone());
    let place = Context::Parameter(OperationId::at(index), name.to_owned());
    let ty = stated(api, correction, known.as_ref(), place, at)?;
    let parameter = api.operations[index].parameters.iter_mut().find(|parameter| parameter.wire == name);
    let parameter = parameter.ok_or("the call has no such parameter")?;
    if parameter.place == Place::Path && correction.required == Some(false) {
        let what = "a parameter of the path is always given".to_owned();
        return Err(Refusal::Wrong(what, "delete `required`".to_owned()));
    }
    let mut same = Same::default();
    if let Some(ty) = ty {
        same.set("type", &mut parameter.ty, ty);
    }
    if let Some(required) = correction.required {
        same.set("required", &mut parameter.required, required);
    }
    if let Some(deprecated) = correction.deprecated {
        same.set("deprecated", &mut parameter.docs.deprecated, deprecated);
    }
    Ok(same)
}

/// Says what the replies of success of a call are read as.
fn reply(api: &mut Api, correction: &Correction, index: usize, report: &mut Report) -> Result<Same, Refusal> {
    only(correction, &["type"])?;
    let word = correction.ty.as_deref().unwrap_or_default();
    let ty = if word == NOTHING { None } else { Some(type_of(api, word)?) };
    let operation = &mut api.operations[index];
    let is_unknown = report.settle(ON_REPLY, &operation.docs.origin);
    let is_so = !is_unknown && operation.success.iter().all(|reply| reply.ty == ty);
    for reply in &mut operation.success {
        reply.kind = if ty.is_some() { PayloadKind::Json } else { PayloadKind::Empty };
        reply.media_type = ty.is_some().then(|| "application/json".to_owned());
        reply.ty.clone_from(&ty);
    }
    outcome::decide_one(api, OperationId::at(index));
    let mut same = Same::default();
    same.note("type", !is_so);
    Ok(same)
}

/// Returns the types of the part of a call that a path begins with.
pub(super) fn uses(operation: &Operation, path: &str) -> Result<Vec<TypeRef>, Refusal> {
    match path.split('.').next().unwrap_or_default() {
        "body" => Ok(operation.bodies.iter().map(|body| body.ty.clone()).collect()),
        "reply" => Ok(operation.success.iter().filter_map(|reply| reply.ty.clone()).collect()),
        "error" => Ok(operation.errors.iter().filter_map(|reply| reply.ty.clone()).collect()),
        _ => Err("the call has no such parameter".into()),
    }
}

/// Applies a correction of what a webhook carries.
pub(super) fn webhook(
    api: &mut Api,
    correction: &Correction,
    rest: &str,
    at: &Location,
    report: &mut Report,
) -> Result<Same, Refusal> {
    let (name, path) = rest.split_once(" > ").unwrap_or((rest, ""));
    let webhook = api.webhooks.iter().find(|webhook| webhook.name == name);
    let uses: Vec<TypeRef> = webhook.ok_or("there is no such webhook")?.payload.iter().cloned().collect();
    if path.split('.').next() != Some("payload") {
        let advice = "write `webhook NAME > payload.field`".to_owned();
        return Err(Refusal::Wrong("it does not say what of the webhook is meant".to_owned(), advice));
    }
    model::inside(api, correction, &uses, path, (at, report))
}
