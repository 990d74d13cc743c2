//! What replies hold for sure: a field of an object that only few samples show may be lacking, or null, in the next reply.

use super::walk::each_value;
use crate::evidence::{Claim, Evidence, Kind, Presence, Statement, Step};
use indexmap::IndexMap;
use serde_json::Value;
use std::collections::{HashMap, HashSet};

/// How many different objects say that a field is always there.
const ENOUGH: usize = 3;

/// The key of what tells objects apart: without it there is none.
const IDENTITY: &str = "id";

/// Where objects of one type are found: the named type, or the body and the way.
type Role<'e> = (Option<&'e str>, usize, Vec<Step>);

/// An object that a sample shows: its body, the way to it, and the object itself.
type Shown<'v> = (usize, Vec<Step>, &'v Value);

/// Lets fields of replies be left out that too few samples show. What stands at the root of a reply is what it is for.
pub(super) fn settle(bodies: &mut [&mut Evidence]) {
    let mut seen: IndexMap<Role<'_>, Vec<Shown<'_>>> = IndexMap::new();
    for (body, evidence) in bodies.iter().enumerate() {
        let names = names(evidence);
        for sample in &evidence.samples {
            each_value(&sample.value, &mut |path, value| {
                if value.is_object() {
                    let role = match names.get(path) {
                        Some(name) => (Some(*name), 0, Vec::new()),
                        None => (None, body, path.to_vec()),
                    };
                    seen.entry(role).or_default().push((body, path.to_vec(), value));
                }
            });
        }
    }
    let mut rare: IndexMap<(usize, Vec<Step>), Presence> = IndexMap::new();
    for objects in seen.into_values() {
        let different: HashSet<String> = objects.iter().map(|(_, _, value)| value.to_string()).collect();
        if different.len() >= ENOUGH {
            continue;
        }
        let have_identity = objects.iter().all(|(_, _, value)| value.get(IDENTITY).is_some());
        for (body, path, value) in objects {
            let keys = value.as_object().into_iter().flat_map(|map| map.keys());
            rare.extend(keys.map(|key| {
                let is_sure = have_identity && key == IDENTITY;
                let presence = if is_sure { Presence::Required } else { Presence::Optional };
                ((body, [path.clone(), vec![Step::Key(key.clone())]].concat()), presence)
            }));
        }
    }
    let marked: Vec<HashSet<Vec<Step>>> = bodies.iter().map(|evidence| marked(evidence)).collect();
    for ((body, path), presence) in rare.into_iter().filter(|((body, path), _)| !marked[*body].contains(path))
    {
        let Some(sample) = bodies[body].samples.first() else { continue };
        let claim = Claim { presence: Some(presence), ..Claim::default() };
        let said = Statement { at: sample.at.clone(), path, claim };
        bodies[body].statements.push(said);
    }
}

/// Returns the names of types, by the way to what is of them.
fn names(evidence: &Evidence) -> HashMap<&[Step], &str> {
    let named = evidence.statements.iter().filter_map(|said| {
        let name = said.claim.kinds.iter().find_map(Kind::name)?;
        Some((said.path.as_slice(), name))
    });
    named.collect()
}

/// Returns the ways to fields of which it is said whether they are there.
pub(super) fn marked(evidence: &Evidence) -> HashSet<Vec<Step>> {
    let said = evidence.statements.iter().filter(|said| said.claim.presence.is_some());
    said.map(|said| said.path.clone()).collect()
}
