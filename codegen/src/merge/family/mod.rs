//! Finds message families: documented requests of one method and URL that differ in the message they carry.
//!
//! Such requests are one call. What is said of each kind of message is gathered, whichever of them says it; requests that nothing
//! tells apart stay calls of their own.

mod assign;
mod ellipsis;
mod envelope;
mod find;
mod join;
mod received;
mod sent;
mod shapes;
mod source;

use crate::diagnostic::Report;
use crate::evidence::Evidence;
use crate::ir::{Api, Body, Method, OperationId, PayloadKind};
use crate::lower::Facts;
use indexmap::IndexMap;
use source::Source;
use std::collections::HashSet;

/// Makes one call of requests that carry messages of one family.
pub(super) fn settle(facts: &mut Facts, report: &mut Report) {
    let mut gone = HashSet::new();
    for group in groups(&facts.api) {
        if group.iter().any(|id| sends_form(&facts.api, *id)) {
            continue;
        }
        let mut sources: Vec<Source> = group.iter().map(|id| Source::of(facts, *id)).collect();
        let header = sent::header(&sources);
        let sent = sent::family(&mut sources, header.as_deref(), report);
        let received = if sent.is_none() { received::family(&sources, facts, report) } else { None };
        let found = Found { header: header.filter(|_| sent.is_some()), sent, received };
        if found.sent.is_some() || found.received.is_some() {
            found.sent.iter().for_each(|messages| shapes::report(messages, report));
            join::calls(facts, &group, found);
            gone.extend(group.into_iter().skip(1));
        }
    }
    join::leave_out(facts, &gone);
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
}

/// Returns the requests that share method and URL, where there is more than one.
fn groups(api: &Api) -> Vec<Vec<OperationId>> {
    let mut groups: IndexMap<(Method, &str, Option<&str>), Vec<OperationId>> = IndexMap::new();
    for (id, operation) in (0..).map(OperationId::at).zip(&api.operations) {
        let key = (operation.method, operation.path.as_str(), operation.server.as_deref());
        groups.entry(key).or_default().push(id);
    }
    groups.into_values().filter(|group| group.len() > 1).collect()
}
