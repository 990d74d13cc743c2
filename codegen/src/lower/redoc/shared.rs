//! Objects of samples that are of one type.
//!
//! The text of a page has no schemas of replies. What stands under one key in replies and payloads, alone or in a list, and has
//! the same keys is of one type; so is what has some of these keys only, as a sample may go without those that are optional.

use crate::diagnostic::Location;
use crate::evidence::{Claim, Evidence, Kind, Named, Statement, Step};
use crate::words;
use indexmap::{IndexMap, IndexSet};
use serde_json::{Map, Value};

/// How many keys objects have in common at least that are of one type.
const TELLING: usize = 3;

/// Objects of one type.
struct Group {
    /// What it is called: the key of the object, as one of a list.
    key: String,
    keys: IndexSet<String>,
    places: Vec<Place>,
}

/// Where an object stands.
#[derive(Clone, PartialEq, Eq, Hash)]
struct Place {
    body: usize,
    path: Vec<Step>,
    at: Location,
}

/// Names the types of objects that stand at several places.
pub(super) fn settle(bodies: &mut [&mut Evidence], named: &mut Named) {
    let mut groups: Vec<Group> = Vec::new();
    let documented: Vec<String> = bodies.iter().flat_map(|body| &body.statements).filter_map(name).collect();
    for ((key, place), keys) in objects(bodies) {
        let fits = |group: &&mut Group| group.key == key && is_alike(&group.keys, &keys);
        match groups.iter_mut().find(fits) {
            Some(group) => {
                group.keys.extend(keys);
                group.places.push(place);
            }
            None => groups.push(Group { key, keys, places: vec![place] }),
        }
    }
    let mut taken: IndexMap<String, usize> = IndexMap::new();
    groups.sort_by_key(|group| std::cmp::Reverse(group.places.len()));
    for group in groups {
        let is_documented = documented.iter().any(|name| words::key(name) == words::key(&group.key));
        if group.places.len() < 2 && !is_documented {
            continue;
        }
        let count = taken.entry(group.key.clone()).or_default();
        *count += 1;
        let (name, contested) = match *count {
            1 => (group.key.clone(), None),
            nth => (format!("{} {nth}", group.key), Some(group.key.clone())),
        };
        named.insert(name.clone(), Evidence { name: contested, ..Evidence::default() });
        for Place { body, path, at } in group.places {
            let claim = Claim { kinds: vec![Kind::Named(name.clone())], ..Claim::default() };
            bodies[body].statements.push(Statement { at, path, claim });
        }
    }
}

/// Returns the name of the type that a statement says.
fn name(said: &Statement) -> Option<String> {
    said.claim.kinds.iter().find_map(Kind::name).map(str::to_owned)
}

/// Tells whether objects with these keys are of one type.
fn is_alike(left: &IndexSet<String>, right: &IndexSet<String>) -> bool {
    let shared = left.intersection(right).count();
    shared >= TELLING && shared == left.len().min(right.len())
}

/// Returns the objects in all samples that stand under a key: what they are called, where they stand and their keys.
fn objects(bodies: &[&mut Evidence]) -> IndexMap<(String, Place), IndexSet<String>> {
    let mut found = IndexMap::new();
    for (body, evidence) in bodies.iter().enumerate() {
        for sample in &evidence.samples {
            visit(&sample.value, &mut Vec::new(), &mut |path, map| {
                let Some(key) = path.iter().rev().find_map(Step::key) else { return };
                let place = Place { body, path: path.to_vec(), at: sample.at.clone() };
                let keys: &mut IndexSet<String> = found.entry((singular(key), place)).or_default();
                keys.extend(map.keys().cloned());
            });
        }
    }
    found
}

/// Returns a key as one of a list has it.
fn singular(key: &str) -> String {
    words::snake(&words::singular(&words::split(key)))
}

fn visit(value: &Value, path: &mut Vec<Step>, found: &mut impl FnMut(&[Step], &Map<String, Value>)) {
    let below: Vec<(Step, &Value)> = match value {
        Value::Object(map) => {
            found(path, map);
            map.iter().map(|(key, value)| (Step::Key(key.clone()), value)).collect()
        }
        Value::Array(items) => items.iter().map(|item| (Step::Item, item)).collect(),
        _ => return,
    };
    for (step, value) in below {
        path.push(step);
        visit(value, path, found);
        path.pop();
    }
}
