//! What sentences say, said of the parameters and fields that they are about.

use super::prose::{self, Fact, Says};
use super::{Lowering, Target};
use crate::diagnostic::Location;
use crate::evidence::{Claim, Evidence, Kind, Presence, Statement, Step};
use crate::ir::{Docs, ErrorCode, OperationId, PayloadKind, Reply, Status, TextFormat, TypeRef};
use crate::lower::Slot;
use crate::parse::redoc::text::Document;
use serde_json::Value;

/// Adds what the introduction and the prose of calls say.
pub(super) fn add(lowering: &mut Lowering<'_>, document: &Document, targets: &[Target]) {
    for fact in prose::of_introduction(document) {
        match fact.says {
            Says::Scope(_) | Says::Headers(_) | Says::Error { .. } => on_access(lowering, &fact),
            _ => targets.iter().for_each(|target| of_fields(lowering, *target, &fact)),
        }
    }
    for (call, target) in document.calls.iter().zip(targets) {
        for fact in prose::of_call(call) {
            match (&fact.says, target) {
                (Says::Error { status, code }, Target::Call(id)) => {
                    fails(lowering, *id, *status, code.as_deref(), &fact.at);
                }
                (Says::Scope(_) | Says::Headers(_), _) => on_access(lowering, &fact),
                (Says::Allowed(fields), Target::Call(id)) => allowed(lowering, *id, fields, &fact.at),
                _ => of_fields(lowering, *target, &fact),
            }
        }
    }
}

/// Says what the prose has on signing in: which calls it holds for, the text does not tell.
fn on_access(lowering: &mut Lowering<'_>, fact: &Fact) {
    let what = match &fact.says {
        Says::Scope(scope) => format!("the prose names the scope `{scope}`"),
        Says::Headers(names) => format!("the prose has calls send the headers `{}`", names.join("`, `")),
        _ => return,
    };
    let help = "state by `[[auth]]` in api.toml what calls ask for, if it is about that";
    lowering.warn("access-in-prose", &fact.at, what, help);
}

/// Adds a documented failure.
fn fails(lowering: &mut Lowering<'_>, id: OperationId, status: u16, code: Option<&str>, at: &Location) {
    let operation = lowering.operation(id);
    let status = Status::Code(status);
    if !operation.errors.iter().any(|known| known.status == status) {
        operation.errors.push(Reply {
            status,
            kind: PayloadKind::Json,
            media_type: Some("application/json".to_owned()),
            ty: Some(TypeRef::Json),
            headers: Vec::new(),
            docs: Docs::at(at),
        });
    }
    if let (Some(code), Status::Code(status)) = (code, status) {
        operation.note_code(ErrorCode { code: code.to_owned(), status: Some(status) });
    }
}

/// Says something of a parameter, and of all fields of a name.
fn of_fields(lowering: &mut Lowering<'_>, target: Target, fact: &Fact) {
    let Some(field) = fact.field.as_deref() else { return };
    if let Target::Call(id) = target {
        of_parameter(lowering, id, field, &fact.says);
    }
    for (slot, evidence) in &mut lowering.bodies {
        let is_sent = matches!(slot, Slot::Body(..));
        let Some(claim) = claim(&fact.says, is_sent).filter(|_| target.has(*slot)) else { continue };
        for path in places(evidence, field) {
            evidence.statements.push(Statement { at: fact.at.clone(), path, claim: claim.clone() });
        }
    }
}

fn of_parameter(lowering: &mut Lowering<'_>, id: OperationId, name: &str, says: &Says) {
    let parameters = lowering.operation(id).parameters.iter_mut();
    for parameter in parameters.filter(|parameter| parameter.wire == name) {
        match says {
            Says::Deprecated => parameter.docs.deprecated = true,
            Says::Conditional(_) => parameter.docs.conditional = true,
            _ => {}
        }
    }
}

/// Returns what is claimed of a field; what must be given is said of what is sent.
fn claim(says: &Says, is_sent: bool) -> Option<Claim> {
    let marked = |mark| Some(Claim { presence: Some(mark), ..Claim::default() });
    match says {
        Says::Deprecated => Some(Claim { deprecated: true, ..Claim::default() }),
        Says::Optional => marked(Presence::Optional),
        Says::Required => marked(Presence::Required).filter(|_| is_sent),
        Says::Conditional(_) => marked(Presence::Conditional),
        Says::Values(values) => {
            Some(Claim { kinds: vec![Kind::Values], values: values.clone(), ..Claim::default() })
        }
        Says::Format(format) if format.eq_ignore_ascii_case("dd/mm/yyyy") => {
            Some(Claim { kinds: vec![Kind::Formatted(TextFormat::DayMonthYear)], ..Claim::default() })
        }
        Says::Format(_) | Says::Allowed(_) | Says::Error { .. } | Says::Scope(_) | Says::Headers(_) => None,
    }
}

/// Lets a call take these fields; their types are those that fields of these names have in its reply.
fn allowed(lowering: &mut Lowering<'_>, id: OperationId, fields: &[String], at: &Location) {
    let of_call = |slot: Slot| Target::Call(id).has(slot);
    let replies: Vec<Value> = lowering
        .bodies
        .iter()
        .filter(|(slot, _)| matches!(slot, Slot::Success(..)) && of_call(*slot))
        .flat_map(|(_, evidence)| evidence.samples.iter().map(|sample| sample.value.clone()))
        .collect();
    let body = lowering.bodies.iter_mut().find(|(slot, _)| matches!(slot, Slot::Body(..)) && of_call(*slot));
    let Some((_, evidence)) = body else { return };
    let holds = |path: &Vec<Step>| {
        path.last().and_then(Step::key).is_some_and(|key| fields.iter().any(|field| field == key))
    };
    let mut shown = Vec::new();
    evidence.samples.iter().for_each(|sample| {
        each_field(&sample.value, &mut Vec::new(), &mut |path, _| shown.push(path.to_vec()))
    });
    let Some(object) = shown.iter().find(|path| holds(path)).map(|path| path[..path.len() - 1].to_vec())
    else {
        return;
    };
    for field in fields {
        let path: Vec<Step> = object.iter().cloned().chain([Step::Key(field.clone())]).collect();
        let kinds = if shown.contains(&path) { Vec::new() } else { kinds_in(&replies, field) };
        let claim = Claim { kinds, presence: Some(Presence::Optional), ..Claim::default() };
        evidence.statements.push(Statement { at: at.clone(), path, claim });
    }
}

/// Returns the type that a field has in samples.
fn kinds_in(samples: &[Value], field: &str) -> Vec<Kind> {
    let mut kinds = Vec::new();
    for sample in samples {
        each_field(sample, &mut Vec::new(), &mut |path, value| {
            let kind = match value {
                Value::String(_) => Kind::Text,
                Value::Bool(_) => Kind::Boolean,
                Value::Number(number) if number.is_f64() => Kind::Number,
                Value::Number(_) => Kind::Integer,
                Value::Null | Value::Array(_) | Value::Object(_) => return,
            };
            if path.last().and_then(Step::key) == Some(field) && !kinds.contains(&kind) {
                kinds.push(kind);
            }
        });
    }
    kinds
}

/// Returns where the fields of a name stand in a body.
fn places(evidence: &Evidence, field: &str) -> Vec<Vec<Step>> {
    let is_named = |path: &[Step]| path.last().and_then(Step::key) == Some(field);
    let mut found: Vec<Vec<Step>> = Vec::new();
    let mut add = |path: &[Step]| {
        if is_named(path) && !found.iter().any(|known| known == path) {
            found.push(path.to_vec());
        }
    };
    evidence.statements.iter().for_each(|said| add(&said.path));
    evidence
        .samples
        .iter()
        .for_each(|sample| each_field(&sample.value, &mut Vec::new(), &mut |path, _| add(path)));
    found
}

/// Calls `found` for each field that a sample shows.
pub(super) fn each_field(value: &Value, path: &mut Vec<Step>, found: &mut impl FnMut(&[Step], &Value)) {
    let below: Vec<(Step, &Value)> = match value {
        Value::Object(map) => map.iter().map(|(key, value)| (Step::Key(key.clone()), value)).collect(),
        Value::Array(items) => items.iter().map(|item| (Step::Item, item)).collect(),
        _ => return,
    };
    for (step, value) in below {
        let is_field = step.key().is_some();
        path.push(step);
        if is_field {
            found(path, value);
        }
        each_field(value, path, found);
        path.pop();
    }
}
