//! What sentences say, said of the parameters and fields that they are about.

use super::prose::{self, Fact, Says};
use super::walk::each_field;
use super::{Lowering, Target};
use crate::diagnostic::Location;
use crate::evidence::{Claim, Evidence, Kind, Presence, Statement, Step};
use crate::ir::{
    Docs, ErrorCode, OperationId, Parameter, PayloadKind, Place, Reply, Status, TextFormat, TypeRef,
};
use crate::lower::Slot;
use crate::parse::redoc::text::Document;
use indexmap::IndexSet;
use serde_json::Value;
use std::collections::BTreeSet;

/// Adds what the introduction and the prose of calls say.
pub(super) fn add(lowering: &mut Lowering<'_>, document: &Document, targets: &[Target]) {
    for fact in prose::of_introduction(document) {
        match fact.says {
            Says::Scope(_) | Says::Headers(_) | Says::Error { .. } => on_access(lowering, &fact),
            _ => of_fields(lowering, None, &fact),
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
                _ => of_fields(lowering, Some(*target), &fact),
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

/// Says something of the parameters and fields of a name: those of a call or webhook, or all.
fn of_fields(lowering: &mut Lowering<'_>, target: Option<Target>, fact: &Fact) {
    let Some(field) = fact.field.as_deref() else { return };
    let Lowering { api, bodies, .. } = lowering;
    for (slot, evidence) in
        bodies.iter_mut().filter(|(slot, _)| target.is_none_or(|target| target.has(*slot)))
    {
        let is_sent = matches!(slot, Slot::Body(..) | Slot::Parameter(..));
        let Some(claim) = claim(&fact.says, is_sent) else { continue };
        let paths = match *slot {
            Slot::Parameter(id, index) => {
                let parameter = &mut api.operations[id.index()].parameters[index];
                if parameter.wire != field {
                    continue;
                }
                mark(parameter, &claim);
                IndexSet::from([Vec::new()])
            }
            _ => places(evidence, field),
        };
        let said =
            paths.into_iter().map(|path| Statement { at: fact.at.clone(), path, claim: claim.clone() });
        evidence.statements.extend(said);
    }
}

/// Notes what is claimed of a parameter beside its type.
fn mark(parameter: &mut Parameter, claim: &Claim) {
    parameter.docs.deprecated |= claim.deprecated;
    parameter.docs.conditional |= claim.presence == Some(Presence::Conditional);
    if parameter.place != Place::Path {
        match claim.presence {
            Some(Presence::Required) => parameter.required = true,
            Some(Presence::Optional | Presence::Conditional) => parameter.required = false,
            None => {}
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
    let mut shown: Vec<Vec<Step>> = Vec::new();
    let mut object: Option<Vec<Step>> = None;
    for sample in &evidence.samples {
        each_field(&sample.value, &mut |path, key, _| {
            shown.push(path.to_vec());
            if object.is_none() && fields.iter().any(|field| field == key) {
                object = Some(path[..path.len() - 1].to_vec());
            }
        });
    }
    let Some(object) = object else { return };
    // In the order that fields of samples have.
    for field in fields.iter().collect::<BTreeSet<_>>() {
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
        each_field(sample, &mut |_, key, value| {
            let kind = match value {
                Value::String(_) => Kind::Text,
                Value::Bool(_) => Kind::Boolean,
                Value::Number(number) if number.is_f64() => Kind::Number,
                Value::Number(_) => Kind::Integer,
                Value::Null | Value::Array(_) | Value::Object(_) => return,
            };
            if key == field && !kinds.contains(&kind) {
                kinds.push(kind);
            }
        });
    }
    kinds
}

/// Returns where the fields of a name stand in a body.
fn places(evidence: &Evidence, field: &str) -> IndexSet<Vec<Step>> {
    let is_named = |path: &&Vec<Step>| path.last().and_then(Step::key) == Some(field);
    let said = evidence.statements.iter().map(|said| &said.path).filter(is_named);
    let mut found: IndexSet<Vec<Step>> = said.cloned().collect();
    for sample in &evidence.samples {
        each_field(&sample.value, &mut |path, key, _| {
            if key == field {
                found.insert(path.to_vec());
            }
        });
    }
    found
}
