//! What must be sent is what rows and words say: nobody should have to make up a value because the one sample has one.

use crate::diagnostic::Location;
use crate::evidence::{Claim, Evidence, Presence, Statement, Step};
use serde_json::Value;
use std::collections::HashSet;

/// Lets fields be left out that only a sample shows.
pub(super) fn settle(evidence: &mut Evidence) {
    let is_marked = |said: &&Statement| said.claim.presence.is_some();
    let marked: HashSet<Vec<Step>> =
        evidence.statements.iter().filter(is_marked).map(|said| said.path.clone()).collect();
    let mut found: Vec<(Vec<Step>, Location)> = Vec::new();
    for sample in &evidence.samples {
        fields(&sample.value, &mut Vec::new(), &mut |path| {
            if !marked.contains(path) && !found.iter().any(|(known, _)| known == path) {
                found.push((path.to_vec(), sample.at.clone()));
            }
        });
    }
    let claim = Claim { presence: Some(Presence::Optional), ..Claim::default() };
    let optional = |(path, at)| Statement { at, path, claim: claim.clone() };
    evidence.statements.extend(found.into_iter().map(optional));
}

/// Calls `found` for each field that a sample shows.
fn fields(value: &Value, path: &mut Vec<Step>, found: &mut impl FnMut(&[Step])) {
    let below: Vec<(Step, &Value)> = match value {
        Value::Object(map) => map.iter().map(|(key, value)| (Step::Key(key.clone()), value)).collect(),
        Value::Array(items) => items.iter().map(|item| (Step::Item, item)).collect(),
        _ => return,
    };
    for (step, value) in below {
        let is_field = step.key().is_some();
        path.push(step);
        if is_field {
            found(path);
        }
        fields(value, path, found);
        path.pop();
    }
}
