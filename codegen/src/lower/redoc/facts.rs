//! What sentences say, said of the parameters and fields that they are about.

use super::places::{Places, by_target};
use super::prose::{self, Fact, Says};
use super::{Lowering, Target, allowed, row};
use crate::diagnostic::Location;
use crate::evidence::{Claim, Evidence, Kind, Presence, Statement};
use crate::ir::{
    Docs, ErrorCode, Limits, OperationId, Parameter, PayloadKind, Place, Reply, Status, TypeRef,
};
use crate::lower::{DocsPolicy, Slot};
use crate::parse::redoc::text::{Call, Document};
use std::collections::HashSet;

/// Adds what the introduction and the prose of calls say.
pub(super) fn add(lowering: &mut Lowering<'_>, document: &Document, targets: &[Target]) {
    of_introduction(lowering, document);
    let bodies = by_target(&lowering.bodies);
    for (call, target) in document.calls.iter().zip(targets) {
        of_call(lowering, call, *target, bodies.get(target).map_or(&[], Vec::as_slice));
    }
}

/// Adds what is said of the fields of all calls; of one field each thing once, as each is said at many places.
fn of_introduction(lowering: &mut Lowering<'_>, document: &Document) {
    let facts = prose::of_introduction(document);
    if facts.is_empty() {
        return;
    }
    let places = Places::of(&lowering.api, &lowering.bodies, 0..lowering.bodies.len());
    let mut said = HashSet::new();
    for fact in &facts {
        let is_new = said.insert((fact.field.as_deref(), std::mem::discriminant(&fact.says)));
        let is_used = on_access(lowering, fact) || is_new && of_fields(lowering, &places, fact);
        if !is_used {
            unused(lowering, fact);
        }
    }
}

/// Adds what is said of a call or webhook, of which `own` are the bodies.
fn of_call(lowering: &mut Lowering<'_>, call: &Call, target: Target, own: &[usize]) {
    let facts = prose::of_call(call);
    if facts.is_empty() {
        return;
    }
    let mut places = Places::of(&lowering.api, &lowering.bodies, own.iter().copied());
    for fact in &facts {
        let is_used = match (&fact.says, target) {
            (Says::Error { status, code }, Target::Call(id)) => {
                fails(lowering, id, *status, code.as_deref(), &fact.at);
                true
            }
            (Says::Allowed(fields), Target::Call(_)) => {
                allowed::add(lowering, own, &mut places, fields, &fact.at)
            }
            _ => on_access(lowering, fact) || of_fields(lowering, &places, fact),
        };
        if !is_used {
            unused(lowering, fact);
        }
    }
}

/// Says what the prose has on signing in: which calls it holds for, the text does not tell. Returns whether it is that.
fn on_access(lowering: &mut Lowering<'_>, fact: &Fact) -> bool {
    let what = match &fact.says {
        Says::Scope(scope) => format!("the prose names the scope `{scope}`"),
        Says::Headers(names) => format!("the prose has calls send the headers `{}`", names.join("`, `")),
        _ => return false,
    };
    let help = "state by `[[auth]]` in api.toml what calls ask for, if it is about that";
    lowering.warn("access-in-prose", &fact.at, what, help);
    true
}

/// Says what there is no place for.
fn unused(lowering: &mut Lowering<'_>, fact: &Fact) {
    let what = match &fact.says {
        Says::Deprecated => "it is deprecated".to_owned(),
        Says::Optional => "it is optional".to_owned(),
        Says::Required => "it is required".to_owned(),
        Says::Conditional(_) => "it is there in some cases only".to_owned(),
        Says::Values(values) => format!("its values are `{}`", values.join("`, `")),
        Says::Format(format) => format!("its format is `{format}`"),
        Says::Allowed(fields) => format!("it takes `{}`", fields.join("`, `")),
        Says::Error { status, code: Some(code) } => format!("it fails with {status} and the code `{code}`"),
        Says::Error { status, code: None } => format!("it fails with {status}"),
        Says::Scope(_) | Says::Headers(_) => return,
    };
    let subject = fact.field.as_ref().map_or("a call".to_owned(), |field| format!("`{field}`"));
    let message = format!("the prose says of {subject} that {what}; this is left out");
    let help = match &fact.says {
        Says::Error { .. } => {
            "the text does not tell which calls it holds for; nothing to do: any error is read"
        }
        Says::Allowed(_) => "no sample of what is sent shows where they stand; `add` them by corrections",
        _ => "state it by a correction in api.toml, if it holds for one place",
    };
    lowering.warn("unused-fact", &fact.at, message, help);
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

/// Says something of the parameters and fields of a name. Returns whether it holds for one.
fn of_fields(lowering: &mut Lowering<'_>, places: &Places, fact: &Fact) -> bool {
    let Some(field) = fact.field.as_deref() else { return false };
    let Lowering { api, bodies, policy, .. } = lowering;
    let mut is_used = false;
    for (body, path) in places.named(field) {
        let (slot, evidence) = &mut bodies[*body];
        let is_sent = matches!(slot, Slot::Body(..) | Slot::Parameter(..));
        let Some(claim) = claim(&fact.says, is_sent, *policy) else { continue };
        let said = Statement { at: fact.at.clone(), path: path.clone(), claim };
        is_used |= match *slot {
            Slot::Parameter(id, index) => {
                let is_marked = mark(&mut api.operations[id.index()].parameters[index], &said.claim);
                is_marked && say(evidence, said)
            }
            _ => say(evidence, said),
        };
    }
    is_used
}

/// Adds a statement. Of several texts and limits the first hold, so that those of sentences go there. Returns whether all of it
/// has a place.
fn say(evidence: &mut Evidence, mut said: Statement) -> bool {
    let mut is_used = true;
    if said.claim.text.is_some() || said.claim.limits.format.is_some() {
        for known in evidence.statements.iter_mut().filter(|known| known.path == said.path) {
            is_used &= append(&mut known.claim.text, &mut known.claim.limits, &mut said.claim);
        }
    }
    evidence.statements.push(said);
    is_used
}

/// Takes text and format from a claim where something of the kind is known. Returns whether the format is the known one.
fn append(text: &mut Option<String>, limits: &mut Limits, claim: &mut Claim) -> bool {
    if let (Some(known), Some(more)) = (text.as_mut(), claim.text.as_ref()) {
        *known = format!("{known}\n\n{more}");
        claim.text = None;
    }
    if *limits == Limits::default() {
        return true;
    }
    let Some(format) = claim.limits.format.take() else { return true };
    *limits.format.get_or_insert(format.clone()) == format
}

/// Notes what is claimed of a parameter beside its type. Returns whether it can be so.
fn mark(parameter: &mut Parameter, claim: &Claim) -> bool {
    if parameter.place == Place::Path && claim.presence.is_some_and(|mark| mark != Presence::Required) {
        return false;
    }
    parameter.docs.deprecated |= claim.deprecated;
    parameter.docs.conditional |= claim.presence == Some(Presence::Conditional);
    match claim.presence {
        Some(Presence::Required) => parameter.required = true,
        Some(Presence::Optional | Presence::Conditional) => parameter.required = false,
        None => {}
    }
    let Docs { text, limits, .. } = &mut parameter.docs;
    let mut more = claim.clone();
    let is_same = append(text, limits, &mut more);
    *text = text.take().or(more.text);
    limits.format = limits.format.take().or(more.limits.format);
    is_same
}

/// Returns what is claimed of a field; what must be given is said of what is sent.
fn claim(says: &Says, is_sent: bool, policy: DocsPolicy) -> Option<Claim> {
    let marked = |mark| Some(Claim { presence: Some(mark), ..Claim::default() });
    match says {
        Says::Deprecated => Some(Claim { deprecated: true, ..Claim::default() }),
        Says::Optional => marked(Presence::Optional),
        Says::Required => marked(Presence::Required).filter(|_| is_sent),
        Says::Conditional(case) => {
            let text = (policy == DocsPolicy::Full).then(|| format!("Only there {case}."));
            let presence = Some(Presence::Conditional);
            Some(Claim { presence, text: text.map(|text| crate::markdown::clean(&text)), ..Claim::default() })
        }
        Says::Values(values) => {
            Some(Claim { kinds: vec![Kind::Values], values: values.clone(), ..Claim::default() })
        }
        Says::Format(format) => formatted(format),
        Says::Allowed(_) | Says::Error { .. } | Says::Scope(_) | Says::Headers(_) => None,
    }
}

/// Returns what a format claims, if it has a plain name.
fn formatted(format: &str) -> Option<Claim> {
    let format = match format.to_ascii_lowercase().as_str() {
        "iso 8601 date" => "date".to_owned(),
        "iso 8601 date-time" | "iso 8601 datetime" | "iso 8601 timestamp" => "date-time".to_owned(),
        "iso 8601 time" => "time".to_owned(),
        "iso 8601 duration" => "duration".to_owned(),
        name @ ("dd/mm/yyyy" | "uuid") => name.to_owned(),
        _ => format.to_owned(),
    };
    match row::text(&format) {
        kind @ Kind::Formatted(_) => Some(Claim { kinds: vec![kind], ..Claim::default() }),
        _ if format.contains(char::is_whitespace) => None,
        _ => {
            let limits = Limits { format: Some(format), ..Limits::default() };
            Some(Claim { limits, ..Claim::default() })
        }
    }
}
