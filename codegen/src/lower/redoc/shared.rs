//! Objects of samples that are of one type.
//!
//! The text of a page has no schemas of replies. What stands under one key in replies and payloads, alone or in a list, and has
//! the same keys is of one type; so is what has some of these keys only, as a sample may go without those that are optional.
//! Where a row names the type of an object, that name counts, not the key.

use super::walk::each_value;
use crate::diagnostic::Location;
use crate::evidence::{Claim, Evidence, Kind, Named, Statement, Step};
use crate::words;
use indexmap::{IndexMap, IndexSet};
use serde_json::Value;
use std::cmp::Reverse;
use std::collections::HashMap;

/// How many keys objects have in common at least that are of one type.
const TELLING: usize = 3;

/// Where an object stands: the body, and the way to it.
type Place = (usize, Vec<Step>);

/// What samples show of the object at a place.
struct Seen {
    at: Location,
    keys: IndexSet<String>,
}

/// Objects of one type.
struct Group {
    name: String,
    /// Whether a row says the name.
    is_documented: bool,
    keys: IndexSet<String>,
    places: Vec<(Place, Location)>,
}

impl Group {
    /// Tells whether it is all that stands in a reply, alone or in a list, under a key that names it.
    fn is_what_a_reply_is_about(&self) -> bool {
        let is_first = |((_, path), _): &(Place, Location)| matches!(&path[..], [_] | [_, Step::Item]);
        self.places.iter().all(is_first) && !words::are_vague(&words::split(&self.name))
    }
}

/// A body, with the name of the group that its call is in.
pub(super) type Body<'b> = (String, &'b mut Evidence);

/// Names the types of objects that stand at several places, of those that rows name, and of those that replies are about.
pub(super) fn settle(bodies: &mut [Body<'_>], named: &mut Named) {
    let mut groups = groups(bodies);
    tell_apart(&mut groups, bodies);
    let counts = counts(&groups);
    groups.retain(|group| {
        let is_only = counts[&words::key(&group.name)] == 1;
        group.is_documented || group.places.len() > 1 || is_only && group.is_what_a_reply_is_about()
    });
    // A name that several types would have goes to the one that rows name, or that stands at most places.
    groups.sort_by_key(|group| Reverse((group.is_documented, group.places.len())));
    let mut found: Vec<(Place, Location, String)> = Vec::new();
    for group in groups {
        let is_taken = named.contains_key(&group.name);
        let (key, contested) = match is_taken {
            true => (format!("{} {}", group.name, named.len()), Some(group.name)),
            false => (group.name, None),
        };
        found.extend(group.places.into_iter().map(|(place, at)| (place, at, key.clone())));
        named.insert(key, Evidence { name: contested, ..Evidence::default() });
    }
    // What holds others comes first, so that what is said of these is said of its type.
    found.sort_by_key(|((_, path), ..)| path.len());
    for ((body, path), at, name) in found {
        let claim = Claim { kinds: vec![Kind::Named(name)], ..Claim::default() };
        bodies[body].1.statements.push(Statement { at, path, claim });
    }
}

/// Calls types of one name after the groups of calls that they stand in, where this tells them apart: a `contract` of the group
/// `archived contracts` is an archived contract.
fn tell_apart(groups: &mut [Group], bodies: &[Body<'_>]) {
    let counts = counts(groups);
    for group in groups.iter_mut().filter(|group| !group.is_documented) {
        let is_contested = counts[&words::key(&group.name)] > 1;
        let mut resources = group.places.iter().map(|((body, _), _)| &bodies[*body].0);
        let Some(resource) =
            resources.next().filter(|first| is_contested && resources.all(|other| other == *first))
        else {
            continue;
        };
        let things = words::singular(&words::split(resource));
        if things.ends_with(&words::split(&group.name)) {
            group.name = words::snake(&things);
        }
    }
}

/// Returns how many groups have a name.
fn counts(groups: &[Group]) -> HashMap<String, usize> {
    let mut counts = HashMap::new();
    for group in groups {
        *counts.entry(words::key(&group.name)).or_default() += 1;
    }
    counts
}

/// Returns the objects of all samples, by their types.
fn groups(bodies: &[Body<'_>]) -> Vec<Group> {
    let mut groups: Vec<Group> = Vec::new();
    let mut by_name: HashMap<String, Vec<usize>> = HashMap::new();
    let documented: Vec<_> = bodies.iter().map(|(_, body)| documented(body)).collect();
    for (place, Seen { at, keys }) in objects(bodies) {
        let documented = name_of(&documented[place.0], &place.1);
        let is_documented = documented.is_some();
        let Some(name) = documented.or_else(|| called(&place.1)) else { continue };
        let of_name = by_name.entry(words::key(&name)).or_default();
        let known = of_name.iter().copied().find(|index| is_alike(&groups[*index].keys, &keys));
        match known.map(|index| &mut groups[index]) {
            Some(group) => {
                if is_documented && !group.is_documented {
                    (group.name, group.is_documented) = (name, true);
                }
                group.keys.extend(keys);
                group.places.push((place, at));
            }
            None => {
                of_name.push(groups.len());
                groups.push(Group { name, is_documented, keys, places: vec![(place, at)] });
            }
        }
    }
    groups
}

/// Returns what is said first of each value of a body.
fn documented(body: &Evidence) -> HashMap<&[Step], &Claim> {
    let mut said: HashMap<&[Step], &Claim> = HashMap::new();
    for Statement { path, claim, .. } in &body.statements {
        said.entry(path).or_insert(claim);
    }
    said
}

/// Returns the name that a row gives to the type of what stands at a path.
fn name_of(said: &HashMap<&[Step], &Claim>, path: &[Step]) -> Option<String> {
    let key = path.iter().rposition(|step| step.key().is_some())?;
    let row = said.get(&path[..=key])?;
    row.kinds.iter().find_map(Kind::name).map(str::to_owned)
}

/// Returns what an object is called by its key: one of a list has the name of one.
fn called(path: &[Step]) -> Option<String> {
    let key = path.iter().rev().find_map(Step::key)?;
    Some(words::snake(&words::singular(&words::split(key))))
}

/// Tells whether objects with these keys are of one type.
fn is_alike(left: &IndexSet<String>, right: &IndexSet<String>) -> bool {
    let (less, more) = if left.len() < right.len() { (left, right) } else { (right, left) };
    less.len() >= TELLING && less.iter().all(|key| more.contains(key))
}

/// Returns the objects in all samples, the outer ones first.
fn objects(bodies: &[Body<'_>]) -> IndexMap<Place, Seen> {
    let mut found: IndexMap<Place, Seen> = IndexMap::new();
    for (body, (_, evidence)) in bodies.iter().enumerate() {
        for sample in &evidence.samples {
            each_value(&sample.value, &mut |path, value| {
                let Value::Object(map) = value else { return };
                let new = || Seen { at: sample.at.clone(), keys: IndexSet::new() };
                let seen = found.entry((body, path.to_vec())).or_insert_with(new);
                seen.keys.extend(map.keys().cloned());
            });
        }
    }
    found
}
