//! Finds message families: documented requests of one method and URL that differ in the message they carry.
//!
//! Such requests are one call. What is said of each kind of message is gathered, whichever of them says it; requests that nothing
//! tells apart stay calls of their own.

mod assign;
mod ellipsis;
mod envelope;
mod find;
mod join;
mod pin;
mod received;
mod sent;
mod shapes;
mod source;

use crate::diagnostic::{Diagnostic, Report};
use crate::evidence::Evidence;
use crate::ir::{Api, Body, Operation, OperationId, PayloadKind, Tag};
use crate::lower::Facts;
use indexmap::IndexMap;
use join::Joined;
use pin::Pins;
use source::Source;

/// Makes one call of requests that carry messages of one family.
pub(super) fn settle(facts: &mut Facts, report: &mut Report) {
    let mut pins = Pins::new(std::mem::take(&mut facts.pins));
    let (forms, groups): (Vec<_>, Vec<_>) =
        groups(&facts.api).into_iter().partition(|group| group.iter().any(|id| sends_form(&facts.api, *id)));
    forms.iter().for_each(|group| pins.form(&facts.api.operations[group[0].index()]));
    let mut joined = Joined::of(facts);
    for group in groups {
        let found = found(facts, &group, &mut pins, report);
        if found.sent.is_some() || found.received.is_some() {
            found.sent.iter().for_each(|messages| shapes::report(messages, report));
            let others = &group[1..];
            others.iter().for_each(|id| said_once(&facts.api, *id, report));
            joined.call(facts, &group, found, report);
        } else {
            left(facts, &group, report);
        }
    }
    joined.finish(facts, report);
    pins.report(report);
}

/// Reports samples of requests that stay calls of their own, where no heading says what they are.
fn left(facts: &Facts, group: &[OperationId], report: &mut Report) {
    let loose = facts.loose.iter().filter(|(id, _)| group.contains(id)).flat_map(|(_, samples)| samples);
    for sample in loose {
        let message = "a sample stands under no heading that says what it is; this is left out";
        let help = "say it where it is looked for, or with a correction";
        report.push(Diagnostic::warning("unused-fact", &sample.at, message).help(help));
    }
}

/// Takes back what is found of a request alone: the call that it is one of says it once.
fn said_once(api: &Api, id: OperationId, report: &mut Report) {
    let origin = &api.operations[id.index()].docs.origin;
    for rule in ["unknown-reply", "unknown-status"] {
        report.settle(rule, origin);
    }
}

/// Finds the messages of a group of requests.
fn found(facts: &mut Facts, group: &[OperationId], pins: &mut Pins, report: &mut Report) -> Found {
    let mut sources: Vec<Source> = group.iter().map(|id| Source::of(facts, *id)).collect();
    let pin = pins.of(&facts.api.operations[group[0].index()], &sources);
    if pin.is_some_and(|pin| pin.tag.is_none()) {
        return Found { header: None, sent: None, received: None, replies: Vec::new() };
    }
    let (header, tag) = match pin.and_then(|pin| pin.tag.as_ref()) {
        Some(Tag::Header(name)) => (sources.iter().find_map(|source| source.spelling(name)), None),
        tag => (sent::header(&sources), tag),
    };
    let sent = sent::family(&mut sources, header.as_deref(), tag, report);
    let received = if sent.is_none() { received::family(&sources, tag, facts, report) } else { None };
    let replies = group.iter().zip(&sources).filter_map(|(id, source)| Some((*id, source.reply?))).collect();
    Found { header: header.filter(|_| sent.is_some()), sent, received, replies }
}

/// Tells whether a request sends a form: its fields are no message in JSON.
fn sends_form(api: &Api, id: OperationId) -> bool {
    let is_form = |body: &Body| !matches!(body.kind, PayloadKind::Json | PayloadKind::Text);
    api.operations[id.index()].bodies.iter().any(is_form)
}

/// The messages of a group of requests.
struct Found {
    /// The header that chooses among the bodies, if one does.
    header: Option<String>,
    /// The body of all requests.
    sent: Option<Evidence>,
    /// The reply to all requests.
    received: Option<Evidence>,
    /// The replies that show what is received, by request and position.
    replies: Vec<(OperationId, usize)>,
}

/// Returns the requests that share method and URL, where there is more than one.
fn groups(api: &Api) -> Vec<Vec<OperationId>> {
    let mut groups: IndexMap<_, Vec<OperationId>> = IndexMap::new();
    for (id, operation) in (0..).map(OperationId::at).zip(&api.operations) {
        let Operation { method, path, server, fixed_query, .. } = operation;
        let key = (*method, path.as_str(), server.as_deref(), fixed_query);
        groups.entry(key).or_default().push(id);
    }
    groups.into_values().filter(|group| group.len() > 1).collect()
}
