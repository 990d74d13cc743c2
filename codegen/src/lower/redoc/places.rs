//! Where the fields of a name stand: found once for many sentences.

use super::Target;
use super::walk::each_field;
use crate::evidence::{Evidence, Step};
use crate::ir::Api;
use crate::lower::Slot;
use indexmap::IndexSet;
use std::collections::HashMap;

/// Where a value stands: the position of its body among all, and the way to it.
pub(super) type Place = (usize, Vec<Step>);

/// The bodies and parameters of each call and webhook, by position.
pub(super) fn by_target(bodies: &[(Slot, Evidence)]) -> HashMap<Target, Vec<usize>> {
    let mut found: HashMap<Target, Vec<usize>> = HashMap::new();
    for (index, (slot, _)) in bodies.iter().enumerate() {
        found.entry(Target::of(*slot)).or_default().push(index);
    }
    found
}

/// Places of parameters and fields, by name.
#[derive(Default)]
pub(super) struct Places(HashMap<String, IndexSet<Place>>);

impl Places {
    /// Finds the places in some bodies.
    pub(super) fn of(api: &Api, bodies: &[(Slot, Evidence)], some: impl Iterator<Item = usize>) -> Self {
        let mut places = Self::default();
        for index in some {
            let (slot, evidence) = &bodies[index];
            match *slot {
                Slot::Parameter(id, parameter) => {
                    let parameter = &api.operations[id.index()].parameters[parameter];
                    places.add(&parameter.wire, (index, Vec::new()));
                }
                _ => places.add_body(index, evidence),
            }
        }
        places
    }

    /// Returns the places of a name.
    pub(super) fn named(&self, name: &str) -> impl Iterator<Item = &Place> {
        self.0.get(name).into_iter().flatten()
    }

    /// Adds a place.
    pub(super) fn add(&mut self, name: &str, place: Place) {
        self.0.entry(name.to_owned()).or_default().insert(place);
    }

    fn add_body(&mut self, index: usize, evidence: &Evidence) {
        let said = evidence.statements.iter().map(|said| &said.path);
        let parts = evidence.parts.iter().filter_map(|(path, _)| path.as_ref());
        for path in said.chain(parts) {
            if let Some(key) = path.last().and_then(Step::key) {
                self.add(key, (index, path.clone()));
            }
        }
        let whole = evidence.samples.iter().map(|sample| (&[][..], &sample.value));
        let parts = evidence.parts.iter().filter_map(|(path, part)| Some((path.as_deref()?, &part.value)));
        for (start, value) in whole.chain(parts) {
            each_field(value, &mut |path, key, _| self.add(key, (index, [start, path].concat())));
        }
    }
}
