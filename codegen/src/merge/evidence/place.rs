//! Finds where in a body an object stands that a table describes, where the table does not say: where samples and other
//! tables have its fields.

mod objects;
#[cfg(test)]
mod tests;

use crate::diagnostic::{Diagnostic, Location, Report};
use crate::evidence::{Evidence, Named, Sample, Statement, Step, Table};
use crate::words;
use indexmap::IndexMap;
use objects::Objects;
use serde_json::Value;
use std::cmp::Reverse;
use std::collections::HashSet;

/// Puts all tables and parts of bodies in their places.
pub(super) fn settle<'e>(bodies: impl Iterator<Item = &'e mut Evidence>, named: &Named, report: &mut Report) {
    for evidence in bodies {
        let mut shape = shape_of(evidence, named);
        for table in std::mem::take(&mut evidence.tables) {
            for path in shape.places(&table) {
                let statements: Vec<Statement> =
                    table.statements.iter().map(|said| below(&path, said)).collect();
                statements.iter().for_each(|said| shape.say(&said.path));
                evidence.statements.extend(statements);
            }
        }
        parts(evidence, named, report);
    }
}

fn below(path: &[Step], said: &Statement) -> Statement {
    let path = path.iter().chain(&said.path).cloned().collect();
    Statement { at: said.at.clone(), path, claim: said.claim.clone() }
}

/// Returns what samples and statements show of a body.
fn shape_of(evidence: &Evidence, named: &Named) -> Shape {
    let mut shape = documented(evidence, named);
    evidence.samples.iter().for_each(|sample| shape.see(&sample.value));
    shape
}

/// Returns what statements show of a body.
fn documented(evidence: &Evidence, named: &Named) -> Shape {
    let mut shape = Shape::default();
    let own = evidence.name.as_ref().and_then(|name| named.get(name));
    let statements = own.into_iter().flat_map(|own| &own.statements).chain(&evidence.statements);
    statements.for_each(|said| shape.say(&said.path));
    shape
}

/// Finds the places of parts, and samples that are parts.
fn parts(evidence: &mut Evidence, named: &Named, report: &mut Report) {
    let mut shape = documented(evidence, named);
    let is_telling = shape.is_telling();
    let (whole, strange): (Vec<Sample>, Vec<Sample>) =
        std::mem::take(&mut evidence.samples).into_iter().partition(|sample| shape.shares_key(&sample.value));
    whole.iter().for_each(|sample| shape.see(&sample.value));
    evidence.samples = whole;
    let mut inner: Vec<(Option<Vec<Step>>, Sample)> = Vec::new();
    for sample in strange {
        match shape.inside_of(&sample.value) {
            Some(path) => inner.push((Some(path), sample)),
            None => {
                if is_telling {
                    unlike(&sample.at, report);
                }
                evidence.samples.push(sample);
            }
        }
    }
    for (place, sample) in std::mem::take(&mut evidence.parts) {
        let known = || {
            if shape.shares_key(&sample.value) { Some(Vec::new()) } else { shape.inside_of(&sample.value) }
        };
        let place = place.or_else(known);
        if place.is_none() {
            unlike(&sample.at, report);
        }
        inner.push((place, sample));
    }
    let placed = inner.into_iter().filter_map(|(place, sample)| Some((place?, sample)));
    evidence.parts.extend(placed.flat_map(|(place, sample)| fields(&place, sample)));
}

/// Returns the fields of a part, each in its place: what it goes without says nothing of the object that it is a part of.
fn fields(place: &[Step], sample: Sample) -> Vec<(Option<Vec<Step>>, Sample)> {
    let Value::Object(map) = sample.value else { return vec![(Some(place.to_vec()), sample)] };
    let field = |(key, value): (String, Value)| {
        let path = place.iter().cloned().chain([Step::Key(key)]).collect();
        (Some(path), Sample { at: sample.at.clone(), value })
    };
    map.into_iter().map(field).collect()
}

fn unlike(at: &Location, report: &mut Report) {
    let message = "the sample has no field that is documented at this place";
    let help = "check whether it belongs to another call";
    report.push(Diagnostic::warning("unlike-sample", at, message).help(help));
}

/// What a body holds, as far as it is known.
#[derive(Debug, Default)]
pub(in crate::merge) struct Shape {
    fields: IndexMap<String, Shape>,
    items: Option<Box<Shape>>,
}

impl Shape {
    fn say(&mut self, path: &[Step]) {
        let Some((step, rest)) = path.split_first() else { return };
        match step {
            Step::Key(key) => self.fields.entry(key.clone()).or_default().say(rest),
            Step::Item | Step::Entry => self.items.get_or_insert_default().say(rest),
        }
    }

    /// Takes a sample in.
    pub(in crate::merge) fn see(&mut self, value: &Value) {
        match value {
            Value::Object(map) => {
                map.iter().for_each(|(key, value)| self.fields.entry(key.clone()).or_default().see(value));
            }
            Value::Array(items) => items.iter().for_each(|item| self.items.get_or_insert_default().see(item)),
            _ => {}
        }
    }

    /// Returns all objects, the whole first, then those inside by depth.
    pub(in crate::merge) fn objects(&self) -> Vec<(Vec<Step>, &Self)> {
        let mut found = vec![(Vec::new(), self)];
        let mut next = 0;
        while let Some((path, shape)) = found.get(next).cloned() {
            let below = |step: Step| path.iter().cloned().chain([step]).collect::<Vec<_>>();
            found.extend(shape.items.iter().map(|items| (below(Step::Item), &**items)));
            found.extend(shape.fields.iter().map(|(key, field)| (below(Step::Key(key.clone())), field)));
            next += 1;
        }
        found.retain(|(path, shape)| path.is_empty() || !shape.fields.is_empty() || shape.items.is_none());
        found
    }

    /// Returns where the object of a table stands; by role it may be several places.
    fn places(&self, table: &Table) -> Vec<Vec<Step>> {
        if !table.hint.is_empty() {
            return vec![self.hinted(table)];
        }
        let keys = first_keys(table);
        let own = self.count(&keys);
        let by_role = if own == 0 { self.by_role(table) } else { Vec::new() };
        if !by_role.is_empty() {
            return by_role;
        }
        let of_values = || table.is_of_values().then(|| self.holder(&keys)).flatten();
        vec![self.best(&keys, own).or_else(of_values).unwrap_or_default()]
    }

    /// Returns the outermost object that has all of some fields.
    fn holder(&self, keys: &[&str]) -> Option<Vec<Step>> {
        let objects = Objects::of(self);
        let found = objects.places().find(|at| objects.shape(*at).count(keys) == keys.len());
        found.map(|at| objects.path(at))
    }

    /// Returns the object that a heading names: at its path, at the end of a path, or else where the fields are.
    fn hinted(&self, table: &Table) -> Vec<Step> {
        let hint = names(&table.hint);
        let objects = Objects::of(self);
        let at = |fits: fn(usize) -> bool| {
            let is_hinted = |at: &usize| objects.beyond(*at, &hint).is_some_and(fits);
            objects.places().find(is_hinted).filter(|_| !hint.is_empty()).map(|at| objects.path(at))
        };
        let found = at(|beyond| beyond == 0).or_else(|| at(|_| true));
        match found {
            // A list that is only known by its name holds what is said of its items.
            Some(path) if table.hint.last() == Some(&Step::Item) && path.last() != Some(&Step::Item) => {
                path.into_iter().chain([Step::Item]).collect()
            }
            Some(path) => path,
            None if self.is_open() => table.hint.clone(),
            None => self.best(&first_keys(table), 0).unwrap_or_else(|| table.hint.clone()),
        }
    }

    /// Returns the fields that brackets in a heading name, if they name only fields.
    fn by_role(&self, table: &Table) -> Vec<Vec<Step>> {
        let mut places = Vec::new();
        for role in &table.roles {
            let is_named = |key: &&String| words::split(key).contains(role);
            let Some(key) = self.fields.keys().find(is_named) else { return Vec::new() };
            places.push(vec![Step::Key(key.clone())]);
        }
        places
    }

    /// Returns the object inside that has most of some fields, where it has far more of them than the whole.
    fn best(&self, keys: &[&str], own: usize) -> Option<Vec<Step>> {
        let objects = Objects::of(self);
        let scored = objects.places().skip(1).map(|at| (objects.shape(at).count(keys), at));
        // Of equals the first, which is the outermost.
        let (count, at) = scored.max_by_key(|(count, at)| (*count, Reverse(*at)))?;
        (keys.len() > 1 && count * 5 >= keys.len() * 3 && count >= own * 3).then(|| objects.path(at))
    }

    fn count(&self, keys: &[&str]) -> usize {
        keys.iter().filter(|key| self.fields.contains_key(**key)).count()
    }

    /// Counts the fields that are among some keys.
    pub(in crate::merge) fn count_of(&self, keys: &[String]) -> usize {
        keys.iter().filter(|key| self.fields.contains_key(*key)).count()
    }

    /// Returns how many fields it has.
    pub(in crate::merge) fn len(&self) -> usize {
        self.fields.len()
    }

    fn is_open(&self) -> bool {
        self.fields.is_empty() && self.items.is_none()
    }

    /// Tells whether enough is known for a value of other fields to be odd.
    fn is_telling(&self) -> bool {
        self.fields.len() > 1 || self.items.as_ref().is_some_and(|items| items.is_telling())
    }

    /// Tells whether a value may be one of this: nothing is known, it holds no fields, or a field is known.
    fn shares_key(&self, value: &Value) -> bool {
        match (value, &self.items) {
            (Value::Object(map), _) if !map.is_empty() && !self.fields.is_empty() => {
                map.keys().any(|key| self.fields.contains_key(key)) || {
                    let known: HashSet<String> = self.fields.keys().map(|key| words::key(key)).collect();
                    map.keys().any(|key| known.contains(&words::key(key)))
                }
            }
            (Value::Array(list), Some(items)) => list.first().is_none_or(|item| items.shares_key(item)),
            _ => true,
        }
    }

    /// Returns the object inside that has all fields of a value.
    fn inside_of(&self, value: &Value) -> Option<Vec<Step>> {
        let keys: Vec<&str> = value.as_object()?.keys().map(String::as_str).collect();
        let objects = Objects::of(self);
        let fits = |at: &usize| objects.shape(*at).count(&keys) == keys.len();
        objects.places().skip(1).find(fits).filter(|_| !keys.is_empty()).map(|at| objects.path(at))
    }
}

/// Returns the keys on a path.
fn names(path: &[Step]) -> Vec<&str> {
    path.iter().filter_map(Step::key).collect()
}

/// Returns the fields that a table begins with, each once.
fn first_keys(table: &Table) -> Vec<&str> {
    let mut keys: Vec<&str> =
        table.statements.iter().filter_map(|said| names(&said.path).first().copied()).collect();
    keys.sort_unstable();
    keys.dedup();
    keys
}
