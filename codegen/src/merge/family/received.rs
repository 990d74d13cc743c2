//! Families of what comes back.

use super::source::{Seen, Source};
use super::{assign, envelope, find, shapes};
use crate::diagnostic::{Location, Report};
use crate::evidence::{Evidence, Family, Step};
use crate::ir::Tag;
use crate::lower::Facts;
use std::collections::BTreeSet;

/// Returns the reply to all requests, if what is shown of them is of one family.
pub(super) fn family(
    sources: &[Source],
    pinned: Option<&Tag>,
    facts: &mut Facts,
    report: &mut Report,
) -> Option<Evidence> {
    if sources.iter().any(|source| source.sent.is_some()) {
        return None;
    }
    let samples = || sources.iter().flat_map(|source| &source.received).flat_map(|reply| &reply.samples);
    let seen = replies_in(sources);
    let mut families = match pinned {
        Some(tag) => pinned_families(&seen, tag),
        None => find::families(&seen),
    };
    if families.is_empty() {
        return None;
    }
    families.iter_mut().for_each(|family| name(family, &seen));
    let samples = samples().cloned().collect();
    let mut evidence = Evidence { samples, families, ..Evidence::default() };
    for source in sources {
        assign::to_messages(&mut evidence, source.received.clone().unwrap_or_default());
    }
    shapes::report(&evidence, report);
    Some(envelope::around(evidence, facts, report))
}

/// Returns the messages of all requests.
pub(super) fn messages_in(sources: &[Source]) -> Vec<Seen> {
    replies_in(sources).into_iter().flat_map(Seen::items).collect()
}

/// Returns the replies to all requests.
pub(super) fn replies_in(sources: &[Source]) -> Vec<Seen> {
    let replies = sources.iter().flat_map(|source| &source.received);
    replies.flat_map(|reply| &reply.samples).map(Seen::of).collect()
}

/// Returns the family that a stated tag makes.
fn pinned_families(seen: &[Seen], tag: &Tag) -> Vec<Family> {
    let items: Vec<Seen> = seen.iter().cloned().flat_map(Seen::items).collect();
    let is_list = seen.iter().all(|seen| seen.value.is_array());
    let path = if is_list { vec![Step::Item] } else { Vec::new() };
    if items.is_empty() { Vec::new() } else { vec![find::parted(&items, tag, &path)] }
}

/// Names messages that a value beside them names.
fn name(family: &mut Family, seen: &[Seen]) {
    let beside = |at: &Location| {
        let roots = seen.iter().filter(|root| root.at == *at).filter_map(|root| root.value.as_object());
        let texts =
            roots.flatten().filter(|(key, _)| find::is_telling(key)).filter_map(|(_, value)| value.as_str());
        texts.filter(|text| find::is_name(text)).collect::<Vec<_>>()
    };
    for message in &mut family.messages {
        let names: BTreeSet<&str> =
            message.evidence.samples.iter().flat_map(|sample| beside(&sample.at)).collect();
        let is_single = names.len() == 1;
        message.name =
            names.into_iter().next().filter(|_| is_single).map_or(message.name.clone(), str::to_owned);
    }
}
