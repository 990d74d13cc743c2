//! Families of what is sent.

use super::source::{Seen, Source};
use super::{assign, ellipsis, find, pin};
use crate::diagnostic::Report;
use crate::evidence::{Evidence, Family, Message, Step};
use crate::ir::Tag;
use crate::words;
use indexmap::IndexMap;
use serde_json::Value;
use std::borrow::Cow;

/// Words in the names of headers whose values say what a request is.
const TELLING: [&str; 14] = [
    "type",
    "kind",
    "event",
    "task",
    "message",
    "record",
    "action",
    "topic",
    "command",
    "operation",
    "object",
    "entity",
    "subject",
    "target",
];

/// Words in the names of headers that say other things: of one request, of who sends it, of how it is written.
const OTHER: [&str; 44] = [
    "id",
    "ids",
    "identifier",
    "uuid",
    "guid",
    "number",
    "key",
    "token",
    "hash",
    "digest",
    "signature",
    "auth",
    "authorization",
    "grant",
    "trace",
    "span",
    "correlation",
    "session",
    "idempotency",
    "nonce",
    "tenant",
    "account",
    "organization",
    "organisation",
    "company",
    "user",
    "customer",
    "client",
    "device",
    "app",
    "host",
    "origin",
    "locale",
    "language",
    "region",
    "country",
    "currency",
    "version",
    "time",
    "timestamp",
    "date",
    "content",
    "accept",
    "encoding",
];

/// Returns the header whose literal values tell requests apart: several of them send it, under a name and with values that say
/// what a request is, and those of other values have other fields. What all messages say themselves comes first.
pub(super) fn header(sources: &[Source]) -> Option<String> {
    let mut names: IndexMap<String, &str> = IndexMap::new();
    for (name, _) in sources.iter().flat_map(|source| &source.headers) {
        names.entry(name.to_ascii_lowercase()).or_insert(name);
    }
    let name = names.into_values().find(|name| tells(sources, name))?;
    let is_said = find::by_value(&messages_in(sources, None)).is_some();
    (!is_said).then(|| name.to_owned())
}

/// Tells whether the values of a header tell requests apart.
fn tells(sources: &[Source], header: &str) -> bool {
    let words = words::split(header);
    let has = |known: &[&str]| words.iter().any(|word| known.contains(&word.as_str()));
    if !has(&TELLING) || has(&OTHER) {
        return false;
    }
    let sending = sources.iter().filter(|source| source.sent.is_some());
    let sending: Vec<(&Source, &str)> =
        sending.filter_map(|source| Some((source, source.header(header)?))).collect();
    let kind = |(_, value): &(_, &str)| find::is_name(value).then(|| Cow::Owned((*value).to_owned()));
    let Some(parts) = find::parts(sending.iter().map(kind)) else { return false };
    let messages = |(source, _): &(&Source, _)| messages_in(std::slice::from_ref(*source), None);
    let messages: Vec<Vec<Seen>> = sending.iter().map(messages).collect();
    let parts: Vec<usize> =
        parts.iter().zip(&messages).flat_map(|(part, seen)| vec![*part; seen.len()]).collect();
    let objects: Vec<&Value> = messages.iter().flatten().map(|seen| &seen.value).collect();
    find::differ(&find::shapes(&objects), &parts)
}

/// Returns the messages of requests that no header chooses among.
pub(super) fn messages_in(sources: &[Source], header: Option<&str>) -> Vec<Seen> {
    let is_chosen = |source: &&Source| header.is_some_and(|header| source.header(header).is_some());
    let bodies = sources.iter().filter(|source| !is_chosen(source)).flat_map(|source| &source.sent);
    bodies.flat_map(|sent| &sent.samples).map(Seen::of).flat_map(Seen::items).collect()
}

/// Returns the body of all requests, if their messages are of one family.
pub(super) fn family(
    sources: &mut [Source],
    header: Option<&str>,
    pinned: Option<&Tag>,
    report: &mut Report,
) -> Option<Evidence> {
    let value = |source: &Source| header.and_then(|header| source.header(header)).map(str::to_owned);
    let (chosen, rest): (Vec<&mut Source>, Vec<&mut Source>) =
        sources.iter_mut().partition(|source| value(source).is_some());
    let is_empty = rest.iter().all(|source| source.sent.is_none());
    let inside = if is_empty { None } else { Some(messages(rest, header.is_some(), pinned, report)?) };
    let Some(header) = header else { return inside };
    let mut kinds: IndexMap<String, Evidence> = IndexMap::new();
    for source in chosen {
        let evidence = source.sent.take().unwrap_or_default();
        kinds.entry(value(source).unwrap_or_default()).or_default().extend(evidence);
    }
    let mut samples: Vec<_> = kinds.values().flat_map(|evidence| evidence.samples.clone()).collect();
    let message = |(kind, evidence): (String, Evidence)| Message {
        name: kind.clone(),
        kind: Some(kind),
        version: None,
        evidence,
    };
    let mut messages: Vec<Message> = kinds.into_iter().map(message).collect();
    if let Some(evidence) = inside {
        samples.splice(0..0, evidence.samples.clone());
        let name = noun(&evidence).unwrap_or_else(|| "other".to_owned());
        messages.insert(0, Message { kind: None, version: None, name, evidence });
    }
    let family = Family { path: Vec::new(), tag: Tag::Header(header.to_owned()), messages };
    Some(Evidence { samples, families: vec![family], ..Evidence::default() })
}

/// Returns the body of requests whose messages say themselves what they are.
fn messages(
    mut sources: Vec<&mut Source>,
    chosen: bool,
    pinned: Option<&Tag>,
    report: &mut Report,
) -> Option<Evidence> {
    let shown = sources.iter().flat_map(|source| &source.sent).flat_map(|sent| &sent.samples);
    let mut bodies: Vec<Seen> = shown.map(Seen::of).collect();
    ellipsis::drop(&mut bodies, report);
    let items = bodies.iter().cloned().flat_map(Seen::items);
    let told: Vec<Seen> = items.filter(|item| !ellipsis::hides_kind(&item.value)).collect();
    let Some(tag) = pin::tag(pinned, &told) else {
        // One request without the header needs no tag.
        return sources
            .iter_mut()
            .find_map(|source| source.sent.take())
            .filter(|_| chosen && sources.len() == 1);
    };
    sources.iter_mut().for_each(|source| source.take_loose(&tag));
    let loose = sources.iter().flat_map(|source| &source.whole).map(Seen::of);
    bodies.extend(loose);
    let bodies = ellipsis::leave_out(bodies, &tag, report);
    let is_list = bodies.iter().any(|body| body.value.is_array());
    let single = is_list && bodies.iter().any(|body| body.value.is_object());
    let path = if is_list { vec![Step::Item] } else { Vec::new() };
    let items: Vec<Seen> = bodies.iter().cloned().flat_map(Seen::items).collect();
    let families = vec![find::parted(&items, &tag, &path)];
    let samples = bodies.into_iter().map(Seen::sample).collect();
    let mut evidence = Evidence { samples, single, families, ..Evidence::default() };
    sources.into_iter().for_each(|source| assign::to_messages(&mut evidence, source.said()));
    Some(evidence)
}

/// Returns what messages are called by the key of their tag: `parcel_type` is that of parcels.
fn noun(evidence: &Evidence) -> Option<String> {
    let Tag::Value { path, .. } = &evidence.families.first()?.tag else { return None };
    let mut words = words::split(path.last()?);
    words.pop();
    (!words.is_empty()).then(|| words.join(" "))
}
