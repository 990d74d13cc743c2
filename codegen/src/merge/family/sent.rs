//! Families of what is sent.

use super::source::{Seen, Source};
use super::{assign, ellipsis, find, pin};
use crate::diagnostic::Report;
use crate::evidence::{Evidence, Family, Message, Step};
use crate::ir::Tag;
use indexmap::{IndexMap, IndexSet};

/// Returns the header whose literal values tell requests apart: several of them send it, each with a value of its own kind.
pub(super) fn header(sources: &[Source]) -> Option<String> {
    let mut values: IndexMap<String, IndexSet<&str>> = IndexMap::new();
    for (name, value) in
        sources.iter().filter(|source| source.sent.is_some()).flat_map(|source| &source.headers)
    {
        values.entry(name.to_ascii_lowercase()).or_default().insert(value);
    }
    let (lower, _) = values.into_iter().find(|(_, values)| values.len() > 1)?;
    let mut names = sources.iter().flat_map(|source| &source.headers).map(|(name, _)| name);
    names.find(|name| name.eq_ignore_ascii_case(&lower)).cloned()
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
    let items: Vec<Seen> = bodies.iter().cloned().flat_map(Seen::items).collect();
    let Some(tag) = pin::tag(pinned, &items) else {
        // One request without the header needs no tag.
        return sources
            .iter_mut()
            .find_map(|source| source.sent.take())
            .filter(|_| chosen && sources.len() == 1);
    };
    sources.iter_mut().for_each(|source| source.take_loose(&tag));
    let loose = sources.iter().flat_map(|source| &source.whole).map(Seen::of);
    bodies.extend(loose);
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

/// Returns what messages are called by the key of their tag: `record_type` is that of records.
fn noun(evidence: &Evidence) -> Option<String> {
    let Tag::Value { path, .. } = &evidence.families.first()?.tag else { return None };
    let mut words = crate::words::split(path.last()?);
    words.pop();
    (!words.is_empty()).then(|| words.join(" "))
}
