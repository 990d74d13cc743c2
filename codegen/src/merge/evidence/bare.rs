//! Finds the named type of an array or object whose row does not name it: documentation that heads tables by the names of
//! types may say only `Array` where such a type is used.

use crate::diagnostic::{Diagnostic, Location, Place, Report};
use crate::evidence::{Claim, Evidence, Kind, Named, Statement, Step};
use crate::words;
use serde_json::Value;
use std::collections::{HashMap, HashSet};
use std::sync::Arc;

/// How deep named types are followed into each other.
const MAX_DEPTH: usize = 12;

/// Links rows to types that nothing refers to, and reports what stays unknown.
pub(super) fn settle(bodies: &mut [&mut Evidence], named: &mut Named, report: &mut Report) {
    while let Some((owner, index, name)) = find(bodies, named) {
        let statement = match owner {
            Owner::Body(body) => &mut bodies[body].statements[index],
            Owner::Named(ref owner) => &mut named[owner].statements[index],
        };
        for kind in &mut statement.claim.kinds {
            *kind = match kind {
                Kind::List(_) => Kind::List(Some(Box::new(Kind::Named(name.clone())))),
                _ => Kind::Named(name.clone()),
            };
        }
    }
    for body in bodies.iter_mut() {
        if body.name.is_none() && body.statements.is_empty() {
            body.name = of_samples(body, named).map(str::to_owned);
        }
    }
    unknown(bodies, named, report);
}

/// How many fields a type has at least for samples to be told by these.
const TELLING: usize = 5;

/// Returns the type that samples of a body of which nothing is said are of: the only one that has their fields, and few more.
fn of_samples<'n>(body: &Evidence, named: &'n Named) -> Option<&'n str> {
    let maps: Option<Vec<_>> = body.samples.iter().map(|sample| sample.value.as_object()).collect();
    let keys: HashSet<&str> = maps?.into_iter().flat_map(|map| map.keys()).map(String::as_str).collect();
    let mut fitting = named.iter().filter(|(_, evidence)| {
        let fields = fields(evidence);
        fields.len() >= TELLING && keys.is_subset(&fields) && keys.len() * 5 >= fields.len() * 4
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
    Named(String),
}

/// Finds a statement to link, and the type.
fn find(bodies: &[&mut Evidence], named: &Named) -> Option<(Owner, usize, String)> {
    let used = used(bodies, named);
    let free: Vec<&str> = named.keys().map(String::as_str).filter(|name| !used.contains(*name)).collect();
    if free.is_empty() {
        return None;
    }
    let seen = seen(bodies, named);
    let of_named =
        named.iter().filter(|(name, _)| used.contains(name.as_str())).find_map(|(name, evidence)| {
            let samples = seen.get(name.as_str()).map(Vec::as_slice).unwrap_or_default();
            let (index, ty) = find_in(evidence, samples, &free, named)?;
            Some((Owner::Named(name.clone()), index, ty))
        });
    of_named.or_else(|| {
        bodies.iter().enumerate().find_map(|(body, evidence)| {
            let samples: Vec<&Value> = evidence.samples.iter().map(|sample| &sample.value).collect();
            let (index, ty) = find_in(evidence, &samples, &free, named)?;
            Some((Owner::Body(body), index, ty))
        })
    })
}

fn find_in(evidence: &Evidence, samples: &[&Value], free: &[&str], named: &Named) -> Option<(usize, String)> {
    let paths = evidence.statements.iter().map(|said| said.path.as_slice());
    let parents: HashSet<&[Step]> = paths.flat_map(|path| (0..path.len()).map(|end| &path[..end])).collect();
    evidence.statements.iter().enumerate().find_map(|(index, said)| {
        let is_bare = matches!(said.claim.kinds.as_slice(), [Kind::List(None) | Kind::Object]);
        let is_open = !parents.contains(said.path.as_slice());
        let name = (is_bare && is_open).then(|| best(said, samples, free, named))??;
        Some((index, name.to_owned()))
    })
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
        let evidence = &named[*name];
        let fields = fields(evidence);
        let overlap = field.iter().filter(|word| singulars(name).contains(*word)).count();
        let is_seen = !keys.is_empty() && keys.iter().all(|key| fields.contains(key));
        let is_named = values.is_empty() && overlap == field.len();
        let is_near =
            evidence.statements.first().is_some_and(|other| document(&other.at) == document(&said.at));
        if (is_seen || is_named) && is_near {
            ranked.push((overlap, -(fields.len().abs_diff(keys.len()).cast_signed()), name));
        }
    }
    ranked.sort_unstable();
    let (overlap, distance, name) = ranked.pop()?;
    let is_alone = ranked.last().is_none_or(|next| (next.0, next.1) < (overlap, distance));
    is_alone.then_some(name)
}

fn singulars(name: &str) -> Vec<String> {
    words::split(name).into_iter().flat_map(|word| words::singular(&[word])).collect()
}

/// Returns the text that a place is in.
fn document(at: &Location) -> (&Arc<str>, Option<&Arc<str>>) {
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
            let message =
                format!("the type `{name}` is documented nowhere; what it holds is known by samples only");
            report.push(Diagnostic::warning("unknown-type", &said.at, message));
        }
    }
    let used = used(bodies, named);
    for (name, evidence) in named.iter().filter(|(name, _)| !used.contains(name.as_str())) {
        let Some(Statement { at, claim: Claim { .. }, .. }) = evidence.statements.first() else { continue };
        let message = format!("nothing refers to the type `{name}`; it is left out");
        report.push(Diagnostic::warning("unused-type", at, message));
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::evidence::Sample;
    use serde_json::json;

    fn said(key: &str, kind: Kind) -> Statement {
        let at = Location::pointer(&"a.json".into(), "/a").text_line(1);
        Statement {
            at,
            path: vec![Step::Key(key.to_owned())],
            claim: Claim { kinds: vec![kind], ..Claim::default() },
        }
    }

    fn list() -> Kind {
        Kind::List(None)
    }

    fn types(types: &[(&str, &[(&str, Kind)])]) -> Named {
        let one = |(name, fields): &(&str, &[(&str, Kind)])| {
            let statements = fields.iter().map(|(key, kind)| said(key, kind.clone())).collect();
            ((*name).to_owned(), Evidence { statements, ..Evidence::default() })
        };
        types.iter().map(one).collect()
    }

    /// Links, and returns the types that rows of a body name, and what was reported.
    fn linked(
        rows: &[(&str, Kind)],
        samples: &[Value],
        named: &mut Named,
    ) -> (Vec<String>, Vec<&'static str>) {
        let at = Location::pointer(&"a.json".into(), "/a");
        let samples = samples.iter().map(|value| Sample { at: at.clone(), value: value.clone() }).collect();
        let statements = rows.iter().map(|(key, kind)| said(key, kind.clone())).collect();
        let mut body = Evidence { statements, samples, ..Evidence::default() };
        let mut report = Report::default();
        settle(&mut [&mut body], named, &mut report);
        let names = body.statements.iter().flat_map(uses).map(|(name, _)| name.to_owned()).collect();
        (names, report.diagnostics().iter().map(|diagnostic| diagnostic.rule).collect())
    }

    #[test]
    fn samples_tell_the_type_of_a_bare_array() {
        let fields: &[(&str, Kind)] = &[("kind", Kind::Text), ("value", Kind::Text)];
        let more: &[(&str, Kind)] = &[("kind", Kind::Text), ("value", Kind::Text), ("price", Kind::Number)];
        let mut named = types(&[("DepotZoneDTO", fields), ("DepotLineDTO", fields), ("ZonePriceDTO", more)]);
        let samples = [json!({"zones": [{"kind": "a", "value": "b"}], "lines": [{"kind": "a"}]})];
        let (names, rules) = linked(&[("zones", list()), ("lines", list())], &samples, &mut named);
        assert_eq!(names, ["DepotZoneDTO", "DepotLineDTO"]);
        assert_eq!(rules, ["unused-type"]);
    }

    #[test]
    fn names_tell_it_where_there_are_no_samples() {
        let mut named =
            types(&[("DepotZoneDTO", &[("kind", Kind::Text)]), ("DepotLineDTO", &[("kind", list())])]);
        let (names, rules) = linked(&[("zones", list()), ("notes", list())], &[], &mut named);
        assert_eq!(names, ["DepotZoneDTO"]);
        assert_eq!(rules, ["unused-type"]);
    }

    #[test]
    fn types_inside_types_are_found_by_the_samples_of_the_body() {
        let mut named = types(&[("DepotDTO", &[("zones", list())]), ("AreaDTO", &[("name", Kind::Text)])]);
        let depot = Kind::Named("DepotDTO".to_owned());
        let (_, rules) =
            linked(&[("depot", depot)], &[json!({"depot": {"zones": [{"name": "a"}]}})], &mut named);
        assert_eq!(rules, Vec::<&str>::new());
        assert_eq!(
            named["DepotDTO"].statements[0].claim.kinds[0],
            Kind::List(Some(Box::new(Kind::Named("AreaDTO".to_owned()))))
        );
    }

    #[test]
    fn samples_of_a_documented_type_are_of_it() {
        let at = Location::pointer(&"a.json".into(), "/a");
        let keys = ["id", "code", "name", "state", "zone"];
        let statements = keys.iter().map(|key| said(key, Kind::Text)).collect();
        let depot = Evidence { statements, ..Evidence::default() };
        let mut named = Named::from_iter([("DepotDTO".to_owned(), depot)]);
        let name_of = |value: Value, named: &mut Named| {
            let samples = vec![Sample { at: at.clone(), value }];
            let mut body = Evidence { samples, ..Evidence::default() };
            settle(&mut [&mut body], named, &mut Report::default());
            body.name
        };
        let all = json!({"id": 1, "code": "a", "name": "b", "state": "c", "zone": null});
        assert_eq!(name_of(all, &mut named).as_deref(), Some("DepotDTO"));
        assert_eq!(name_of(json!({"id": 1, "code": "a"}), &mut named), None);
        assert_eq!(name_of(json!({"id": 1, "code": 1, "name": 1, "state": 1, "other": 1}), &mut named), None);
    }

    #[test]
    fn a_type_that_nobody_documents_is_reported() {
        let (_, rules) = linked(&[("depot", Kind::Named("DepotDTO".to_owned()))], &[], &mut Named::default());
        assert_eq!(rules, ["unknown-type"]);
    }
}
