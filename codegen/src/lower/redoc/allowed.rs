//! Fields that a call takes by its prose, though its sample may not show them.

use super::Lowering;
use super::places::Places;
use super::walk::each_field;
use crate::diagnostic::Location;
use crate::evidence::{Claim, Evidence, Presence, Sample, Statement, Step};
use crate::lower::Slot;
use serde_json::Value;
use std::collections::{BTreeSet, HashMap, HashSet};

/// Lets a call take these fields. Their types are those that fields of these names have in its reply. Returns whether there is
/// an object that has some of them.
pub(super) fn add(
    lowering: &mut Lowering<'_>,
    own: &[usize],
    places: &mut Places,
    fields: &[String],
    at: &Location,
) -> bool {
    let is_body = |index: &usize| matches!(lowering.bodies[*index].0, Slot::Body(..));
    let Some(body) = own.iter().copied().find(is_body) else { return false };
    let evidence = &lowering.bodies[body].1;
    let Some(object) = object(evidence, fields) else { return false };
    let shown = shown(evidence);
    let lent = lent(lowering, own, fields);
    let mut statements = Vec::new();
    let mut parts = Vec::new();
    // In the order that fields of samples have.
    for field in fields.iter().collect::<BTreeSet<_>>() {
        let path: Vec<Step> = object.iter().cloned().chain([Step::Key(field.clone())]).collect();
        let claim = Claim { presence: Some(Presence::Optional), ..Claim::default() };
        statements.push(Statement { at: at.clone(), path: path.clone(), claim });
        places.add(field, (body, path.clone()));
        if !shown.contains(&path) {
            // The place is that of the prose: so they are known not to be samples of what is sent.
            let values = lent.get(field.as_str()).into_iter().flatten();
            let part = |value: &Value| (Some(path.clone()), Sample { at: at.clone(), value: value.clone() });
            parts.extend(values.map(part));
        }
    }
    let evidence = &mut lowering.bodies[body].1;
    evidence.statements.extend(statements);
    evidence.parts.extend(parts);
    true
}

/// Returns where the object stands that has some of the fields.
fn object(evidence: &Evidence, fields: &[String]) -> Option<Vec<Step>> {
    let fields: HashSet<&str> = fields.iter().map(String::as_str).collect();
    let mut object = None;
    for sample in &evidence.samples {
        each_field(&sample.value, &mut |path, key, _| {
            if object.is_none() && fields.contains(key) {
                object = Some(path[..path.len() - 1].to_vec());
            }
        });
    }
    object
}

/// Returns the ways to all fields that samples show.
fn shown(evidence: &Evidence) -> HashSet<Vec<Step>> {
    let mut shown = HashSet::new();
    for sample in &evidence.samples {
        each_field(&sample.value, &mut |path, _, _| {
            shown.insert(path.to_vec());
        });
    }
    shown
}

/// Returns the values that fields have in the reply, but for what a reply has of its own: objects, and that there is nothing.
fn lent(lowering: &Lowering<'_>, own: &[usize], fields: &[String]) -> HashMap<String, Vec<Value>> {
    let fields: HashSet<&str> = fields.iter().map(String::as_str).collect();
    let mut lent: HashMap<String, Vec<Value>> = HashMap::new();
    for (slot, evidence) in own.iter().map(|index| &lowering.bodies[*index]) {
        let samples = evidence.samples.iter().filter(|_| matches!(slot, Slot::Success(..)));
        for sample in samples {
            each_field(&sample.value, &mut |_, key, value| {
                if fields.contains(key) && is_plain(value) {
                    lent.entry(key.to_owned()).or_default().push(value.clone());
                }
            });
        }
    }
    lent
}

fn is_plain(value: &Value) -> bool {
    matches!(value, Value::String(_) | Value::Bool(_) | Value::Number(_))
}
