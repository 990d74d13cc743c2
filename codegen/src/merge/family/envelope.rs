//! What stands around messages, where only a page of prose shows it.

use crate::diagnostic::{Diagnostic, Location, Place, Report};
use crate::evidence::{Claim, Evidence, Kind, Sample, Statement, Step};
use crate::ir::{Api, Docs, Reply, Webhook};
use crate::lower::{Facts, Slot};
use crate::words;
use serde_json::Value;
use std::collections::{BTreeSet, HashSet};

/// What messages are called that also come without their envelope.
const MESSAGE: &str = "message";

/// Puts messages into the envelope that a page shows: a sample that has, somewhere inside, an object with all their keys.
pub(super) fn around(inner: Evidence, facts: &mut Facts, report: &mut Report) -> Evidence {
    let maps = inner.samples.iter().filter_map(|sample| sample.value.as_object());
    let keys: BTreeSet<String> = maps.flatten().map(|(key, _)| key.clone()).collect();
    let found = facts.pages.iter().find_map(|page| Some((page, place(&page.value, &keys, &mut Vec::new())?)));
    let Some((page, path)) = found.filter(|_| !keys.is_empty() && !is_saved(&inner, &facts.api)) else {
        return inner;
    };
    let message = "the messages stand in the envelope that this page shows";
    let help = "check that it is that of these replies";
    report.push(Diagnostic::warning("envelope", &page.at, message).help(help));
    let within =
        |sample: &Sample| Sample { at: sample.at.clone(), value: filled(&page.value, &path, &sample.value) };
    let samples: Vec<Sample> = inner.samples.iter().map(within).collect();
    match bare(&facts.pages, &keys) {
        Some(bare) => named(inner, samples, bare, &path, facts),
        None => below(inner, samples, &path),
    }
}

/// Tells whether some of the samples are replies that were saved, which are whole: they stand in the list that their reply is from,
/// those of a description beside it.
fn is_saved(inner: &Evidence, api: &Api) -> bool {
    let known: HashSet<&Location> = inner.samples.iter().map(|sample| &sample.at).collect();
    api.operations.iter().any(|operation| {
        let own = |reply: &&Reply| reply.docs.origin != operation.docs.origin;
        let of_list = |reply: &Reply| {
            let samples = reply.docs.samples.iter().map(|sample| &sample.at);
            samples.filter(|at| known.contains(at)).any(|at| is_in_list(at, &reply.docs.origin))
        };
        operation.success.iter().filter(own).any(of_list)
    })
}

/// Tells whether a place is below the list that another is an item of.
fn is_in_list(at: &Location, item: &Location) -> bool {
    let (Place::Pointer(inner) | Place::Text(inner, _), Place::Pointer(item)) = (&at.place, &item.place)
    else {
        return false;
    };
    let list = item.rsplit_once('/').map(|(list, _)| list);
    list.and_then(|list| inner.strip_prefix(list)).is_some_and(|rest| rest.starts_with('/'))
}

/// Returns the evidence on envelopes with messages inside.
fn below(mut inner: Evidence, samples: Vec<Sample>, path: &[Step]) -> Evidence {
    inner.families.iter_mut().for_each(|family| drop(family.path.splice(0..0, path.iter().cloned())));
    inner.statements.iter_mut().for_each(|said| drop(said.path.splice(0..0, path.iter().cloned())));
    Evidence { samples, ..inner }
}

/// Returns the evidence on envelopes whose messages are a type of its own, which the service also sends by itself.
fn named(
    mut inner: Evidence,
    samples: Vec<Sample>,
    bare: Sample,
    path: &[Step],
    facts: &mut Facts,
) -> Evidence {
    let keys = path.iter().filter_map(Step::key).collect::<Vec<_>>();
    let name = keys.concat();
    inner.samples = samples
        .iter()
        .filter_map(|sample| Some(Sample { at: sample.at.clone(), value: at(&sample.value, path)?.clone() }))
        .collect();
    let docs = Docs::at(&bare.at);
    inner.samples.push(bare);
    let claim = Claim { kinds: vec![Kind::Named(name.clone())], ..Claim::default() };
    let statement = Statement { at: docs.origin.clone(), path: path.to_vec(), claim };
    facts.named.entry(name.clone()).or_default().extend(inner);
    let payload = Evidence { name: Some(name), ..Evidence::default() };
    facts.bodies.push((Slot::Webhook(facts.api.webhooks.len()), payload));
    let headers = Vec::new();
    facts.api.webhooks.push(Webhook {
        name: MESSAGE.to_owned(),
        operation: None,
        payload: None,
        headers,
        docs,
    });
    Evidence { samples, statements: vec![statement], ..Evidence::default() }
}

/// Returns the sample of a message without its envelope: one with the same keys in another spelling.
fn bare(pages: &[Sample], keys: &BTreeSet<String>) -> Option<Sample> {
    let wanted: BTreeSet<String> = keys.iter().map(|key| words::key(key)).collect();
    pages.iter().find_map(|page| {
        let map = page.value.as_object()?;
        let own: BTreeSet<String> = map.keys().map(|key| words::key(key)).collect();
        let mut value = page.value.clone();
        let inner = value.as_object_mut()?.values_mut().filter_map(Value::as_object_mut);
        inner.for_each(serde_json::Map::clear);
        (own == wanted).then(|| Sample { at: page.at.clone(), value })
    })
}

/// Returns the way to the object that has some keys, below the whole.
fn place(value: &Value, keys: &BTreeSet<String>, path: &mut Vec<Step>) -> Option<Vec<Step>> {
    match value {
        Value::Object(map) => {
            if !path.is_empty() && keys.iter().all(|key| map.contains_key(key)) {
                return Some(path.clone());
            }
            map.iter().find_map(|(key, value)| inside(value, keys, path, Step::Key(key.clone())))
        }
        Value::Array(items) => items.first().and_then(|item| inside(item, keys, path, Step::Item)),
        _ => None,
    }
}

fn inside(value: &Value, keys: &BTreeSet<String>, path: &mut Vec<Step>, step: Step) -> Option<Vec<Step>> {
    path.push(step);
    let found = place(value, keys, path);
    path.pop();
    found
}

/// Returns what stands at a path.
fn at<'v>(value: &'v Value, path: &[Step]) -> Option<&'v Value> {
    path.iter().try_fold(value, |value, step| match step {
        Step::Key(key) => value.get(key),
        Step::Item | Step::Entry => value.get(0),
    })
}

/// Returns an envelope with a message in it.
fn filled(value: &Value, path: &[Step], message: &Value) -> Value {
    let mut value = value.clone();
    match (&mut value, path.split_first()) {
        (Value::Object(map), None) => {
            let fields = message.as_object().into_iter().flatten();
            map.extend(fields.map(|(key, value)| (key.clone(), value.clone())));
        }
        (Value::Object(map), Some((Step::Key(key), rest))) => {
            map.get_mut(key).into_iter().for_each(|inner| *inner = filled(inner, rest, message));
        }
        (Value::Array(items), Some((_, rest))) => {
            items.truncate(1);
            items.iter_mut().for_each(|item| *item = filled(item, rest, message));
        }
        _ => {}
    }
    value
}
