//! Finds the named type of an array or object whose row does not name it: documentation that heads tables by the names of
//! types may say only `Array` where such a type is used.

#[cfg(test)]
mod tests;

use crate::diagnostic::{Diagnostic, Location, Place, Report};
use crate::evidence::{Evidence, Kind, Named, Statement, Step};
use crate::words;
use serde_json::Value;
use std::collections::{HashMap, HashSet};
use std::sync::Arc;

/// How deep named types are followed into each other.
const MAX_DEPTH: usize = 12;

/// Links rows to types that nothing refers to, and reports what stays unknown.
pub(super) fn settle(bodies: &mut [&mut Evidence], named: &mut Named, report: &mut Report) {
    // What was linked shows samples of types further inside.
    loop {
        let links = find(bodies, named);
        if links.is_empty() {
            break;
        }
        for link in links {
            let statement = match link.owner {
                Owner::Body(body) => &mut bodies[body].statements[link.statement],
                Owner::Named(owner) => &mut named[owner].statements[link.statement],
            };
            for kind in &mut statement.claim.kinds {
                *kind = match kind {
                    Kind::List(_) => Kind::List(Some(Box::new(Kind::Named(link.name.clone())))),
                    _ => Kind::Named(link.name.clone()),
                };
            }
        }
    }
    let fields: Vec<_> = named.iter().map(|(name, evidence)| (name, fields(evidence))).collect();
    for body in bodies.iter_mut() {
        if body.name.is_none() && body.statements.is_empty() {
            body.name = of_samples(body, &fields).map(str::to_owned);
        }
    }
    unknown(bodies, named, report);
}

/// How many fields a type has at least for samples to be told by these.
const TELLING: usize = 5;

/// Returns the type that samples of a body of which nothing is said are of: the only one that has their fields, and few more.
fn of_samples<'n>(body: &Evidence, types: &[(&'n String, HashSet<&str>)]) -> Option<&'n str> {
    let maps: Option<Vec<_>> = body.samples.iter().map(|sample| sample.value.as_object()).collect();
    let keys: HashSet<&str> = maps?.into_iter().flat_map(|map| map.keys()).map(String::as_str).collect();
    let mut fitting = types.iter().filter(|(_, fields)| {
        fields.len() >= TELLING && keys.len() * 5 >= fields.len() * 4 && keys.is_subset(fields)
    });
    let (name, _) = fitting.next()?;
    fitting.next().is_none().then_some(name)
}

/// Returns the fields that are documented of an object.
fn fields(evidence: &Evidence) -> HashSet<&str> {
    evidence.statements.iter().filter_map(|said| said.path.first()?.key()).collect()
}

/// What a statement stands in.
enum Owner {
    Body(usize),
    Named(usize),
}

/// A statement, and the type that it is about.
struct Link {
    owner: Owner,
    statement: usize,
    name: String,
}

/// Types that nothing refers to, by the text that documents them.
type Free<'n> = HashMap<Document<'n>, Vec<&'n str>>;

/// Finds statements to link, and the types.
fn find(bodies: &[&mut Evidence], named: &Named) -> Vec<Link> {
    let used = used(bodies, named);
    let mut free = Free::new();
    for (name, evidence) in named.iter().filter(|(name, _)| !used.contains(name.as_str())) {
        if let Some(said) = evidence.statements.first() {
            free.entry(document(&said.at)).or_default().push(name);
        }
    }
    let mut links = Vec::new();
    if free.is_empty() {
        return links;
    }
    let seen = seen(bodies, named);
    for (owner, (name, evidence)) in
        named.iter().enumerate().filter(|(_, (name, _))| used.contains(name.as_str()))
    {
        let samples = seen.get(name.as_str()).map(Vec::as_slice).unwrap_or_default();
        find_in(evidence, samples, &mut free, named, |statement, name| {
            links.push(Link { owner: Owner::Named(owner), statement, name });
        });
    }
    for (owner, evidence) in bodies.iter().enumerate() {
        let samples: Vec<&Value> = evidence.samples.iter().map(|sample| &sample.value).collect();
        find_in(evidence, &samples, &mut free, named, |statement, name| {
            links.push(Link { owner: Owner::Body(owner), statement, name });
        });
    }
    links
}

/// Finds statements to link in what is said of one body or type, and the types, which are no longer free then.
fn find_in<'e>(
    evidence: &'e Evidence,
    samples: &[&Value],
    free: &mut Free<'e>,
    named: &Named,
    mut link: impl FnMut(usize, String),
) {
    let paths = evidence.statements.iter().map(|said| said.path.as_slice());
    let parents: HashSet<&[Step]> = paths.flat_map(|path| (0..path.len()).map(|end| &path[..end])).collect();
    for (index, said) in evidence.statements.iter().enumerate() {
        let is_bare = matches!(said.claim.kinds.as_slice(), [Kind::List(None) | Kind::Object]);
        if !is_bare || parents.contains(said.path.as_slice()) {
            continue;
        }
        let Some(near) = free.get_mut(&document(&said.at)) else { continue };
        if let Some(name) = best(said, samples, near, named) {
            near.retain(|free| *free != name);
            link(index, name.to_owned());
        }
    }
}

/// Returns the type that fits a statement best: its fields are those of samples, its name is that of the field.
fn best<'f>(said: &Statement, samples: &[&Value], free: &[&'f str], named: &Named) -> Option<&'f str> {
    let mut path = said.path.clone();
    path.extend(matches!(said.claim.kinds[0], Kind::List(_)).then_some(Step::Item));
    let values: Vec<&Value> = samples.iter().flat_map(|sample| at(sample, &path)).collect();
    let keys: HashSet<&str> = values
        .iter()
        .filter_map(|value| value.as_object())
        .flat_map(|map| map.keys())
        .map(String::as_str)
        .collect();
    let field = said.path.iter().rev().find_map(Step::key).map(singulars)?;
    let mut ranked: Vec<(usize, isize, &str)> = Vec::new();
    for name in free {
        let fields = fields(&named[*name]);
        let words = singulars(documented(name, named));
        let overlap = field.iter().filter(|word| words.contains(*word)).count();
        let is_seen = !keys.is_empty() && keys.iter().all(|key| fields.contains(key));
        let is_named = values.is_empty() && overlap == field.len();
        if is_seen || is_named {
            ranked.push((overlap, -(fields.len().abs_diff(keys.len()).cast_signed()), name));
        }
    }
    ranked.sort_unstable();
    let (overlap, distance, name) = ranked.pop()?;
    let is_alone = ranked.last().is_none_or(|next| (next.0, next.1) < (overlap, distance));
    is_alone.then_some(name)
}

/// Returns the name of a type in the documentation.
fn documented<'n>(name: &'n str, named: &'n Named) -> &'n str {
    named.get(name).and_then(|evidence| evidence.name.as_deref()).unwrap_or(name)
}

fn singulars(name: &str) -> Vec<String> {
    words::split(name).into_iter().flat_map(|word| words::singular(&[word])).collect()
}

/// A text in a file.
type Document<'l> = (&'l Arc<str>, Option<&'l Arc<str>>);

/// Returns the text that a place is in.
fn document(at: &Location) -> Document<'_> {
    match &at.place {
        Place::Text(pointer, _) => (&at.file, Some(pointer)),
        Place::File | Place::Line(..) | Place::Pointer(_) => (&at.file, None),
    }
}

/// Returns all values at a path.
fn at<'v>(value: &'v Value, path: &[Step]) -> Vec<&'v Value> {
    let Some((step, rest)) = path.split_first() else { return vec![value] };
    match (step, value) {
        (Step::Key(key), Value::Object(map)) => map.get(key).map(|value| at(value, rest)).unwrap_or_default(),
        (Step::Item, Value::Array(items)) => items.iter().flat_map(|item| at(item, rest)).collect(),
        (Step::Entry, Value::Object(map)) => map.values().flat_map(|value| at(value, rest)).collect(),
        _ => Vec::new(),
    }
}

/// Returns the uses of named types in a statement, with the paths of the values.
fn uses(said: &Statement) -> impl Iterator<Item = (&str, Vec<Step>)> {
    said.claim.kinds.iter().filter_map(|kind| {
        let mut path = said.path.clone();
        let mut kind = kind;
        while let Kind::List(Some(item)) = kind {
            path.push(Step::Item);
            kind = item;
        }
        match kind {
            Kind::Named(name) => Some((name.as_str(), path)),
            _ => None,
        }
    })
}

/// Returns the names of types that something refers to.
fn used<'e>(bodies: &'e [&mut Evidence], named: &'e Named) -> HashSet<&'e str> {
    let evidence = || bodies.iter().map(|body| &**body).chain(named.values());
    let names = evidence().flat_map(|evidence| &evidence.statements).flat_map(uses).map(|(name, _)| name);
    names.chain(bodies.iter().filter_map(|body| body.name.as_deref())).collect()
}

/// Returns the samples of each named type.
fn seen<'e>(bodies: &'e [&mut Evidence], named: &'e Named) -> HashMap<&'e str, Vec<&'e Value>> {
    let mut seen: HashMap<&str, Vec<&Value>> = HashMap::new();
    for body in bodies {
        let samples: Vec<&Value> = body.samples.iter().map(|sample| &sample.value).collect();
        follow(&body.statements, &samples, named, &mut seen, 0);
        if let Some((name, evidence)) = body.name.as_deref().and_then(|name| named.get_key_value(name)) {
            follow(&evidence.statements, &samples, named, &mut seen, 0);
            seen.entry(name).or_default().extend(samples);
        }
    }
    seen
}

fn follow<'e>(
    statements: &[Statement],
    samples: &[&'e Value],
    named: &'e Named,
    seen: &mut HashMap<&'e str, Vec<&'e Value>>,
    depth: usize,
) {
    for (name, path) in statements.iter().flat_map(uses) {
        let Some((name, evidence)) = named.get_key_value(name) else { continue };
        let values: Vec<&Value> = samples.iter().flat_map(|sample| at(sample, &path)).collect();
        if !values.is_empty() && depth < MAX_DEPTH {
            follow(&evidence.statements, &values, named, seen, depth + 1);
            seen.entry(name).or_default().extend(values);
        }
    }
}

/// Reports names of types that are documented nowhere, and types that nothing refers to.
fn unknown(bodies: &[&mut Evidence], named: &Named, report: &mut Report) {
    let evidence = bodies.iter().map(|body| &**body).chain(named.values());
    for said in evidence.flat_map(|evidence| &evidence.statements) {
        for (name, _) in uses(said).filter(|(name, _)| !named.contains_key(*name)) {
            let field = super::path::spelled(&said.path);
            let message = format!(
                "the type `{name}` of `{field}` is documented nowhere; what it holds is known by samples only"
            );
            let help = "describe it in a table under its name; nothing to do if samples show all of it";
            report.push(Diagnostic::warning("unknown-type", &said.at, message).help(help));
        }
    }
    let used = used(bodies, named);
    for (name, evidence) in named.iter().filter(|(name, _)| !used.contains(name.as_str())) {
        let Some(Statement { at, .. }) = evidence.statements.first() else { continue };
        let name = documented(name, named);
        let message = format!("nothing refers to the type `{name}`; it is left out");
        let help = "name it in the type column of the row that holds it; nothing to do if it is of no use";
        report.push(Diagnostic::warning("unused-type", at, message).help(help));
    }
}
