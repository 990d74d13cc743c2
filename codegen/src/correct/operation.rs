//! Calls that the export leaves out, and what it leaves out of those that it has.

use super::refusal::{Refusal, reason};
use super::types::type_of;
use super::{call, find, header};
use crate::diagnostic::{Location, Report};
use crate::ir::{
    Api, Body, Context, Docs, Field, IntegerFormat, Method, Model, NumberFormat, Operation, OperationId,
    Parameter, PayloadKind, Place, Reply, Server, Shape, Spelling, Status, TypeDef, TypeId, TypeRef, Usage,
};
use crate::merge::outcome;
use serde::Deserialize;
use serde_json::Value;

/// A fact on a call.
#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct OperationFact {
    /// The call, as `METHOD /path`.
    pub at: String,
    /// The group of a call that the export leaves out; without it, the export has the call.
    pub resource: Option<String>,
    /// The name of a call that the export leaves out.
    pub name: Option<String>,
    /// What such a call asks for: alternatives, each of schemes that must hold together.
    pub security: Option<Vec<Vec<String>>>,
    /// The base URL of such a call, where it is not that of the environment.
    pub server: Option<String>,
    /// Parameters of its query.
    #[serde(default)]
    pub query: Vec<FieldFact>,
    /// Its headers.
    #[serde(default)]
    pub headers: Vec<FieldFact>,
    /// Fields of its body, which is a JSON object.
    #[serde(default)]
    pub body: Vec<FieldFact>,
    /// The type of its reply, which is JSON, or `bytes`. Nothing is read where nothing is said.
    pub reply: Option<String>,
    /// How we know.
    pub because: String,
}

/// A field or parameter.
#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct FieldFact {
    /// Its name on the wire.
    pub name: String,
    /// Its type, by the words of corrections; a string where nothing is said.
    #[serde(rename = "type")]
    pub ty: Option<String>,
    /// Whether it must be given; it must where nothing is said.
    pub required: Option<bool>,
    /// The only value that it has.
    pub constant: Option<Value>,
}

impl FieldFact {
    fn is_required(&self) -> bool {
        self.required.unwrap_or(true)
    }

    fn type_in(&self, api: &Api) -> Result<TypeRef, Refusal> {
        match (&self.ty, &self.constant) {
            (Some(word), None) => type_of(api, word),
            (None, None) | (None, Some(Value::String(_))) => Ok(TypeRef::String),
            (None, Some(Value::Bool(_))) => Ok(TypeRef::Boolean),
            (None, Some(Value::Number(number))) if number.is_f64() => Ok(TypeRef::Number(NumberFormat::F64)),
            (None, Some(Value::Number(_))) => Ok(TypeRef::Integer(IntegerFormat::I64)),
            (None, Some(_)) => {
                let what = format!("the constant of `{}` is no text, number or truth value", self.name);
                Err(Refusal::Wrong(what, "give a `type` in its place".to_owned()))
            }
            (Some(_), Some(_)) => {
                let what = format!("`{}` has a `type` and a `constant`", self.name);
                Err(Refusal::Wrong(what, "delete `type`: the constant says it".to_owned()))
            }
        }
    }
}

/// Applies facts on calls.
pub(super) fn apply(api: &mut Api, facts: &[(Location, OperationFact)], report: &mut Report) {
    for (at, fact) in facts {
        if let Err(refusal) = state(api, fact, at) {
            report.push(refusal.of(&format!("what is said of `{}`", fact.at), at));
        }
    }
}

fn state(api: &mut Api, fact: &OperationFact, at: &Location) -> Result<(), Refusal> {
    reason(&fact.because)?;
    let (method, path) = find::read(&fact.at)?;
    let index = match (find::at(api, method, path), &fact.resource) {
        (Some(index), None) => more(api, fact, index)?,
        (Some(_), Some(_)) => return Err("the export has the call".into()),
        (None, Some(_)) => new(api, fact, (method, path), at)?,
        (None, None) => return Err("there is no such call; one that is left out has a `resource`".into()),
    };
    parameters(api, fact, index, at)?;
    body(api, fact, index, at)?;
    reply(api, fact, index, at)
}

/// Checks what is said of a call that the export has.
fn more(api: &Api, fact: &OperationFact, index: usize) -> Result<usize, Refusal> {
    if fact.name.is_some() || fact.security.is_some() || fact.server.is_some() {
        let what = "the export has the call, whose name, security and server it says".to_owned();
        return Err(Refusal::Wrong(what, "correct the first two by a `[[correction]]`".to_owned()));
    }
    if fact.query.is_empty() && fact.headers.is_empty() && fact.body.is_empty() && fact.reply.is_none() {
        let advice = "what can be said of it: query, headers, body, reply".to_owned();
        return Err(Refusal::Wrong("it says nothing".to_owned(), advice));
    }
    let known = &api.operations[index];
    if fact.reply.is_some() && !known.success.is_empty() {
        let advice = format!("correct `{} > reply` by a `[[correction]]`", fact.at);
        return Err(Refusal::Wrong("the export says how it succeeds".to_owned(), advice));
    }
    if !fact.body.is_empty() && !known.bodies.is_empty() {
        let advice = format!("add fields to `{} > body` by a `[[correction]]`", fact.at);
        return Err(Refusal::Wrong("the export says its body".to_owned(), advice));
    }
    Ok(index)
}

/// Adds a call, with the parameters that its path names.
fn new(
    api: &mut Api,
    fact: &OperationFact,
    (method, path): (Method, &str),
    at: &Location,
) -> Result<usize, Refusal> {
    if !path.starts_with('/') || path.contains(|c: char| !c.is_ascii_graphic() || "?#".contains(c)) {
        let what = format!("`{path}` is no path");
        return Err(Refusal::Wrong(what, "begin it with `/`, and leave the query to `query`".to_owned()));
    }
    let security = fact.security.as_ref().map(|stated| call::security(api, stated)).transpose()?;
    let server = fact.server.as_deref().map(base_url).transpose()?;
    let resource = api.resource_named(fact.resource.as_deref().unwrap_or_default(), at);
    let segment = |name: &str| parameter(name, Place::Path, TypeRef::String, true, at);
    api.operations.push(Operation {
        name: fact.name.clone(),
        parameters: Server::names_in(path).into_iter().map(segment).collect(),
        security: security.unwrap_or_default(),
        server,
        ..Operation::new(resource, method, path.to_owned(), Docs::at(at))
    });
    Ok(api.operations.len() - 1)
}

fn base_url(text: &str) -> Result<String, Refusal> {
    let is_url = text.starts_with("https://") || text.starts_with("http://");
    if is_url && text.chars().all(|c| c.is_ascii_graphic() && !"{}?#".contains(c)) {
        return Ok(text.trim_end_matches('/').to_owned());
    }
    let what = format!("`{text}` is no base URL");
    Err(Refusal::Wrong(what, "begin it with `https://`".to_owned()))
}

fn parameter(name: &str, place: Place, ty: TypeRef, required: bool, at: &Location) -> Parameter {
    Parameter { wire: name.to_owned(), place, ty, required, spelling: Spelling::Plain, docs: Docs::at(at) }
}

fn parameters(api: &mut Api, fact: &OperationFact, index: usize, at: &Location) -> Result<(), Refusal> {
    let query = fact.query.iter().map(|field| (Place::Query, field));
    for (place, field) in query.chain(fact.headers.iter().map(|field| (Place::Header, field))) {
        if place == Place::Header {
            header::check(&field.name)?;
        }
        if let Some(value) = &field.constant {
            let what = format!("`{}` is always {value}: that is said of fields of a body only", field.name);
            return Err(Refusal::Wrong(what, "give a `type` in its place".to_owned()));
        }
        let ty = field.type_in(api)?;
        let is_same = |known: &Parameter| {
            let same = known.wire == field.name;
            known.place == place
                && (same || place == Place::Header && known.wire.eq_ignore_ascii_case(&field.name))
        };
        let operation = &mut api.operations[index];
        if operation.parameters.iter().any(is_same) {
            return Err(format!("the call has the parameter `{}`", field.name).into());
        }
        operation.parameters.push(parameter(&field.name, place, ty, field.is_required(), at));
    }
    Ok(())
}

fn body(api: &mut Api, fact: &OperationFact, index: usize, at: &Location) -> Result<(), Refusal> {
    if fact.body.is_empty() {
        return Ok(());
    }
    let fields = fact.body.iter().map(|stated| field(api, stated, at)).collect::<Result<Vec<_>, _>>()?;
    let repeats = |field: &&Field| fields.iter().filter(|other| other.wire == field.wire).count() > 1;
    if let Some(field) = fields.iter().find(repeats) {
        let what = format!("the body has the field `{}` twice", field.wire);
        return Err(Refusal::Wrong(what, "delete one of them".to_owned()));
    }
    let is_required = fields.iter().any(|field| field.required);
    let context = Context::Body(OperationId::at(index));
    let shape = Shape::Model(Model { fields, ..Model::default() });
    let (usage, docs, merged) = (Usage::default(), Docs::at(at), Vec::new());
    api.types.push(TypeDef { context, shape, usage, docs, merged });
    let ty = TypeRef::Named(TypeId::at(api.types.len() - 1));
    let operation = &mut api.operations[index];
    operation.body_required = is_required;
    operation.bodies.push(json(ty, at));
    Ok(())
}

fn field(api: &Api, fact: &FieldFact, at: &Location) -> Result<Field, Refusal> {
    Ok(Field {
        wire: fact.name.clone(),
        name: None,
        aliases: Vec::new(),
        ty: fact.type_in(api)?,
        required: fact.is_required(),
        nullable: false,
        read_only: false,
        write_only: false,
        constant: fact.constant.clone(),
        docs: Docs::at(at),
    })
}

fn json(ty: TypeRef, at: &Location) -> Body {
    Body {
        kind: PayloadKind::Json,
        media_type: "application/json".to_owned(),
        ty,
        spellings: Vec::new(),
        part_types: Vec::new(),
        docs: Docs::at(at),
    }
}

/// The word for a reply that is no JSON.
const BYTES: &str = "bytes";

/// Says what comes back. A call of which nothing is known succeeds with 200.
fn reply(api: &mut Api, fact: &OperationFact, index: usize, at: &Location) -> Result<(), Refusal> {
    let (kind, media_type, ty) = match fact.reply.as_deref() {
        // Which file it is, the service says.
        Some(BYTES) => (PayloadKind::Bytes, Some("*/*"), Some(TypeRef::File)),
        Some(word) => (PayloadKind::Json, Some("application/json"), Some(type_of(api, word)?)),
        None if fact.resource.is_none() => return Ok(()),
        None => (PayloadKind::Empty, None, None),
    };
    let media_type = media_type.map(str::to_owned);
    let (status, headers, docs) = (Status::Code(200), Vec::new(), Docs::at(at));
    api.operations[index].success.push(Reply { status, kind, media_type, ty, headers, docs });
    outcome::decide_one(api, OperationId::at(index));
    Ok(())
}
