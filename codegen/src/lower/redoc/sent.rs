//! What must be sent is what rows and words say: nobody should have to make up a value because the one sample has one.

use super::seen::marked;
use super::walk::each_field;
use crate::diagnostic::Location;
use crate::evidence::{Claim, Evidence, Presence, Statement, Step};
use indexmap::IndexMap;

/// Lets fields be left out that only a sample shows.
pub(super) fn settle(evidence: &mut Evidence) {
    let marked = marked(evidence);
    let mut found: IndexMap<Vec<Step>, Location> = IndexMap::new();
    for sample in &evidence.samples {
        each_field(&sample.value, &mut |path, _, _| {
            if !marked.contains(path) {
                found.entry(path.to_vec()).or_insert_with(|| sample.at.clone());
            }
        });
    }
    let claim = Claim { presence: Some(Presence::Optional), ..Claim::default() };
    let optional = |(path, at)| Statement { at, path, claim: claim.clone() };
    evidence.statements.extend(found.into_iter().map(optional));
}
