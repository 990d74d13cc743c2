//! Applies what a person states to the IR.

use super::config::{AuthFact, Config, Correction, EnvironmentFact};
use super::refusal::Refusal;
use super::skip::{self, Skips};
use super::types::{documented, type_of};
use crate::diagnostic::{Diagnostic, Location, Report};
use crate::ir::{
    Api, AuthKind, Context, Docs, Method, OperationId, Place, Resource, ResourceId, Server, ServerVariable,
    Shape, TypeId,
};
use crate::{tidy, words};

/// What to write where nothing says why.
const BECAUSE: &str = "say what is wrong in the documentation, and how that is known";

/// Applies facts and corrections. One that does not apply, or changes nothing, is an error.
pub fn apply(api: &mut Api, config: &Config, report: &mut Report) {
    let at = Location::file(&config.file);
    if let Some(title) = &config.title {
        api.title.clone_from(title);
    }
    if !config.environments.is_empty() {
        api.servers = config.environments.iter().map(|fact| server(fact, &at)).collect();
    }
    for fact in &config.auth {
        auth(api, fact, &at, report);
    }
    let mut skips = Skips::new();
    for (at, correction) in &config.corrections {
        match correct(api, correction, at, &mut skips) {
            Ok(same) => {
                let said = same.0.into_iter().map(|key| Refusal::Same(key).diagnostic(at, correction));
                said.for_each(|diagnostic| report.push(diagnostic));
            }
            Err(refusal) => report.push(refusal.diagnostic(at, correction)),
        }
    }
    skip::leave_out(api, &skips);
    tidy::api(api);
}

fn server(fact: &EnvironmentFact, at: &Location) -> Server {
    let variable = |name: &str| {
        let default = fact.defaults.get(name).cloned().unwrap_or_default();
        ServerVariable { name: name.to_owned(), default, values: Vec::new() }
    };
    Server {
        name: fact.name.clone(),
        url: fact.url.trim_end_matches('/').to_owned(),
        variables: Server::names_in(&fact.url).into_iter().map(variable).collect(),
        at: at.clone(),
    }
}

fn auth(api: &mut Api, fact: &AuthFact, at: &Location, report: &mut Report) {
    if fact.because.trim().is_empty() {
        let message = format!("`because` says nothing of `{}`", fact.scheme);
        report.push(Diagnostic::error("wrong-correction", at, message).help(BECAUSE));
    }
    let scheme = api.schemes.iter_mut().find(|scheme| scheme.name == fact.scheme);
    match (scheme.map(|scheme| &mut scheme.kind), &fact.prefix) {
        (Some(AuthKind::ApiKey { prefix, .. }), Some(stated)) if prefix != stated => {
            prefix.clone_from(stated)
        }
        (Some(AuthKind::ApiKey { .. }), Some(_)) => {
            let message = format!("the prefix of `{}` is known from the export already", fact.scheme);
            report.push(Diagnostic::error("idle-correction", at, message).help("delete this fact"));
        }
        (Some(_), _) => {
            let message = format!("`{}` takes no prefix", fact.scheme);
            report.push(Diagnostic::error("idle-correction", at, message).help("delete this fact"));
        }
        (None, _) => {
            let known: Vec<&str> = api.schemes.iter().map(|scheme| scheme.name.as_str()).collect();
            let message = format!("the export has no security scheme `{}`", fact.scheme);
            let advice = if known.is_empty() {
                "it has none".to_owned()
            } else {
                format!("it has: {}", known.join(", "))
            };
            report.push(Diagnostic::error("idle-correction", at, message).help(advice));
        }
    }
}

/// Applies one correction. Returns the keys that changed nothing, or why it cannot be applied.
fn correct(
    api: &mut Api,
    correction: &Correction,
    at: &Location,
    skips: &mut Skips,
) -> Result<Same, Refusal> {
    if correction.because.trim().is_empty() {
        return Err(Refusal::Wrong("`because` says nothing".to_owned(), BECAUSE.to_owned()));
    }
    match correction.at.split_once(' ') {
        Some((method, rest)) => correct_call(api, correction, (method, rest), at, skips),
        None => correct_type(api, correction),
    }
}

fn correct_call(
    api: &mut Api,
    correction: &Correction,
    (method, rest): (&str, &str),
    at: &Location,
    skips: &mut Skips,
) -> Result<Same, Refusal> {
    let (path, parameter) = rest.split_once(" > ").map_or((rest, None), |(path, name)| (path, Some(name)));
    let method = Method::parse(method).ok_or_else(|| no_method(method))?;
    let index =
        api.operations.iter().position(|operation| operation.method == method && operation.path == path);
    let index = index.ok_or("there is no such call")?;
    if let Some(parameter) = parameter {
        return correct_parameter(api, correction, index, parameter);
    }
    only(correction, &["rename", "resource", "deprecated", "skip"])?;
    let resource = correction.resource.as_ref().map(|name| resource(api, name, at));
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
    if let Some(skip) = correction.skip {
        let is_new = skip && skips.insert(OperationId::at(index), correction.because.clone()).is_none();
        same.note("skip", is_new);
    }
    Ok(same)
}

fn no_method(word: &str) -> Refusal {
    let advice = "write a call as `METHOD /path`, the method in capitals";
    Refusal::Wrong(format!("`{word}` is no method"), advice.to_owned())
}

fn correct_parameter(
    api: &mut Api,
    correction: &Correction,
    index: usize,
    name: &str,
) -> Result<Same, Refusal> {
    only(correction, &["type", "required", "deprecated"])?;
    let ty = correction.ty.as_ref().map(|word| type_of(api, word)).transpose()?;
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

fn correct_type(api: &mut Api, correction: &Correction) -> Result<Same, Refusal> {
    let mut path = correction.at.split('.');
    let first = path.next().unwrap_or_default();
    let mut id = documented(api, first).ok_or_else(|| format!("there is no schema `{first}`"))?;
    let mut fields: Vec<&str> = path.collect();
    let Some(last) = fields.pop() else {
        only(correction, &["rename"])?;
        let mut same = Same::default();
        if let Some(name) = &correction.rename {
            same.set("rename", &mut api.get_mut(id).context, Context::Documented(name.clone()));
        }
        return Ok(same);
    };
    for field in fields {
        id = inner_model(api, id, field)
            .ok_or_else(|| format!("`{field}` is no object with fields of its own"))?;
    }
    correct_field(api, correction, id, last)
}

fn correct_field(api: &mut Api, correction: &Correction, id: TypeId, wire: &str) -> Result<Same, Refusal> {
    only(correction, &["rename", "type", "required", "nullable", "deprecated"])?;
    let ty = correction.ty.as_ref().map(|word| type_of(api, word)).transpose()?;
    let Shape::Model(model) = &mut api.get_mut(id).shape else { return Err("it is no object".into()) };
    let field = model.fields.iter_mut().find(|field| field.wire == wire);
    let field = field.ok_or_else(|| format!("there is no field `{wire}`"))?;
    let mut same = Same::default();
    if let Some(name) = &correction.rename {
        same.set("rename", &mut field.name, Some(name.clone()));
    }
    if let Some(ty) = ty {
        same.set("type", &mut field.ty, ty);
    }
    if let Some(required) = correction.required {
        same.set("required", &mut field.required, required);
    }
    if let Some(nullable) = correction.nullable {
        same.set("nullable", &mut field.nullable, nullable);
    }
    if let Some(deprecated) = correction.deprecated {
        same.set("deprecated", &mut field.docs.deprecated, deprecated);
    }
    Ok(same)
}

/// Refuses a correction that says nothing, or what cannot be said of the thing it is about.
fn only(correction: &Correction, allowed: &[&str]) -> Result<(), Refusal> {
    let said = [
        ("rename", correction.rename.is_some()),
        ("resource", correction.resource.is_some()),
        ("type", correction.ty.is_some()),
        ("required", correction.required.is_some()),
        ("nullable", correction.nullable.is_some()),
        ("deprecated", correction.deprecated.is_some()),
        ("skip", correction.skip.is_some()),
    ];
    if said.iter().all(|(_, said)| !said) {
        let advice = format!("what can be said of it: {}", allowed.join(", "));
        return Err(Refusal::Wrong("it says nothing".to_owned(), advice));
    }
    match said.iter().find(|(word, said)| *said && !allowed.contains(word)) {
        Some((word, _)) => {
            let advice = format!("what can be said of it: {}", allowed.join(", "));
            Err(Refusal::Wrong(format!("`{word}` cannot be said of it"), advice))
        }
        None => Ok(()),
    }
}

/// Keys of a correction that change nothing.
#[derive(Default)]
struct Same(Vec<&'static str>);

impl Same {
    /// Puts what a key says in its place.
    fn set<T: PartialEq>(&mut self, key: &'static str, place: &mut T, value: T) {
        self.note(key, *place != value);
        *place = value;
    }

    fn note(&mut self, key: &'static str, changed: bool) {
        if !changed {
            self.0.push(key);
        }
    }
}

fn inner_model(api: &Api, id: TypeId, wire: &str) -> Option<TypeId> {
    let Shape::Model(model) = &api.get(id).shape else { return None };
    let field = model.fields.iter().find(|field| field.wire == wire)?;
    let mut named = None;
    field.ty.each_named(&mut |id| named = named.or(Some(id)));
    named
}

fn resource(api: &mut Api, name: &str, at: &Location) -> ResourceId {
    let key = words::key(name);
    let known = api.resources.iter().position(|resource| words::key(&resource.name) == key);
    let index = known.unwrap_or_else(|| {
        api.resources.push(Resource { name: name.to_owned(), docs: Docs::at(at) });
        api.resources.len() - 1
    });
    ResourceId::at(index)
}
