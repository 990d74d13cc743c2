//! Keeps types of one name apart where descriptions mean different things by it.
//!
//! A description that names a type again says the same of it, or less: the fields of one are among those of the other, none that
//! only the larger has is required there, and no field is of another type. Else there are several types: each is that of the
//! places nearest to its description, and none bears the name.

#[cfg(test)]
mod tests;

use crate::diagnostic::{Diagnostic, Location, Place, Report};
use crate::evidence::{Evidence, Kind, Named, Presence, Statement, Step};
use indexmap::IndexMap;
use std::cmp::Reverse;
use std::collections::HashMap;

/// Splits types whose descriptions do not agree. Bodies come with their places.
pub(super) fn settle<'e>(
    bodies: impl Iterator<Item = (Location, &'e mut Evidence)>,
    named: &mut Named,
    report: &mut Report,
) {
    let mut split: HashMap<String, Vec<Meaning>> = HashMap::new();
    for (name, evidence) in &mut *named {
        let meanings = meanings(evidence);
        if meanings.len() > 1 {
            tell(name, &meanings, report);
            split.insert(name.clone(), meanings);
        }
    }
    if split.is_empty() {
        return;
    }
    for (name, mut evidence) in std::mem::take(named) {
        let Some(meanings) = split.get(&name) else {
            named.insert(name, evidence);
            continue;
        };
        for meaning in meanings {
            let rest = std::mem::take(&mut evidence);
            let statements = meaning.statements.clone();
            named.insert(meaning.key(&name), Evidence { name: Some(name.clone()), statements, ..rest });
        }
    }
    named.values_mut().for_each(|evidence| refer(evidence, &split));
    for (at, evidence) in bodies {
        refer(evidence, &split);
        if let Some(name) = &mut evidence.name {
            rename(name, &at, &split);
        }
    }
}

/// What descriptions that agree say of a type.
struct Meaning {
    statements: Vec<Statement>,
    /// The first statement of each description.
    places: Vec<Location>,
}

impl Meaning {
    /// Returns what the type is called among the others, which is shown to nobody.
    fn key(&self, name: &str) -> String {
        format!("{name} of {}", self.places[0])
    }
}

/// Returns what is said of a type, description by description, as far as these agree.
fn meanings(evidence: &Evidence) -> Vec<Meaning> {
    let mut texts: IndexMap<(&str, &str), Vec<&Statement>> = IndexMap::new();
    for said in &evidence.statements {
        texts.entry((&said.at.file, pointer(&said.at))).or_default().push(said);
    }
    let mut found: Vec<Meaning> = Vec::new();
    for statements in texts.into_values() {
        let place = statements[0].at.clone();
        let statements: Vec<Statement> = statements.into_iter().cloned().collect();
        let known = found.iter_mut().find(|known| difference(&known.statements, &statements).is_none());
        match known {
            Some(known) => {
                known.statements.extend(statements);
                known.places.push(place);
            }
            None => found.push(Meaning { statements, places: vec![place] }),
        }
    }
    found
}

/// Reports the descriptions that do not agree with the first.
fn tell(name: &str, meanings: &[Meaning], report: &mut Report) {
    let first = &meanings[0];
    for other in &meanings[1..] {
        let difference = difference(&other.statements, &first.statements).unwrap_or_default();
        let message = format!(
            "`{name}` is not what it is in another place: {difference}; each is a type of its own, named for its place"
        );
        let help = format!(
            "the other place: {}; if they are one type, let both tables list the same fields",
            first.places[0]
        );
        report.push(Diagnostic::warning("name-of-two-types", &other.places[0], message).help(help));
    }
}

/// Returns in what two descriptions do not agree.
fn difference(one: &[Statement], other: &[Statement]) -> Option<String> {
    let (one, other) = (fields(one), fields(other));
    for (path, said) in &one {
        if other.get(path).is_some_and(|known| !kinds_meet(said, known)) {
            return Some(format!("{} is of another type", spelled(&[path])));
        }
    }
    let (more, less) = (beyond(&one, &other), beyond(&other, &one));
    let is_part = |larger: &[&[Step]], fields: &Fields<'_>| !larger.iter().any(|path| must_be(path, fields));
    let agrees = match (more.is_empty(), less.is_empty()) {
        (true, _) => is_part(&less, &other),
        (_, true) => is_part(&more, &one),
        _ => false,
    };
    let part =
        |paths: &[&[Step]], place: &str| (!paths.is_empty()).then(|| format!("{} {place}", spelled(paths)));
    let parts: Vec<String> = part(&more, "only here").into_iter().chain(part(&less, "only there")).collect();
    (!agrees).then(|| parts.join(", "))
}

/// What is said of the fields of a type.
type Fields<'s> = IndexMap<&'s [Step], Vec<&'s Statement>>;

fn fields(statements: &[Statement]) -> Fields<'_> {
    let mut fields = Fields::new();
    for said in statements {
        fields.entry(&said.path).or_default().push(said);
    }
    fields
}

/// Returns the fields that only one description has, without what they hold.
fn beyond<'s>(one: &Fields<'s>, other: &Fields<'_>) -> Vec<&'s [Step]> {
    let holder = |path: &[Step]| path.iter().rposition(|step| step.key().is_some()).unwrap_or_default();
    let is_inside = |path: &&[Step]| {
        let holder = &path[..holder(path)];
        !holder.is_empty() && one.contains_key(holder) && !other.contains_key(holder)
    };
    one.keys().copied().filter(|path| !other.contains_key(path) && !is_inside(path)).collect()
}

fn must_be(path: &[Step], fields: &Fields<'_>) -> bool {
    fields[path].iter().any(|said| said.claim.presence == Some(Presence::Required))
}

/// Tells whether a value can be of the types that two descriptions give it.
fn kinds_meet(one: &[&Statement], other: &[&Statement]) -> bool {
    let sorts = |list: &[&Statement]| -> Vec<Sort> {
        list.iter().flat_map(|said| &said.claim.kinds).map(sort).collect()
    };
    let (one, other) = (sorts(one), sorts(other));
    let is_open = |sorts: &[Sort]| sorts.is_empty() || sorts.contains(&Sort::Any);
    is_open(&one) || is_open(&other) || one.iter().any(|sort| other.contains(sort))
}

/// Types that are one as far as descriptions are careful.
#[derive(PartialEq)]
enum Sort {
    Text,
    Number,
    Boolean,
    Object,
    List,
    Any,
}

fn sort(kind: &Kind) -> Sort {
    match kind {
        Kind::Text | Kind::Formatted(_) | Kind::Values | Kind::File => Sort::Text,
        Kind::Number | Kind::Integer => Sort::Number,
        Kind::Boolean => Sort::Boolean,
        Kind::Object | Kind::Named(_) => Sort::Object,
        Kind::List(_) => Sort::List,
        Kind::Any => Sort::Any,
    }
}

/// Returns some of the fields, as a sentence names them.
fn spelled(paths: &[&[Step]]) -> String {
    const SHOWN: usize = 4;
    let names: Vec<String> =
        paths.iter().take(SHOWN).map(|path| format!("`{}`", super::path::spelled(path))).collect();
    let more = if paths.len() > SHOWN { ", …" } else { "" };
    format!("{}{more}", names.join(", "))
}

/// Lets statements refer to the meaning that is nearest.
fn refer(evidence: &mut Evidence, split: &HashMap<String, Vec<Meaning>>) {
    let tables = evidence.tables.iter_mut().flat_map(|table| &mut table.statements);
    for said in evidence.statements.iter_mut().chain(tables) {
        let cases = said.claim.cases.iter_mut().map(|(_, kind)| kind);
        for kind in said.claim.kinds.iter_mut().chain(cases) {
            if let Some(name) = name_in(kind) {
                rename(name, &said.at, split);
            }
        }
    }
}

fn name_in(kind: &mut Kind) -> Option<&mut String> {
    match kind {
        Kind::Named(name) => Some(name),
        Kind::List(Some(item)) => name_in(item),
        _ => None,
    }
}

fn rename(name: &mut String, at: &Location, split: &HashMap<String, Vec<Meaning>>) {
    let meanings = split.get(name).into_iter().flatten();
    let nearness = |meaning: &&Meaning| meaning.places.iter().map(|place| shared(place, at)).max();
    // Of equals the first.
    if let Some(nearest) = meanings.min_by_key(|meaning| Reverse(nearness(meaning))) {
        *name = nearest.key(name);
    }
}

/// Returns how many steps the ways to two places have in common.
fn shared(one: &Location, other: &Location) -> usize {
    let steps = pointer(one).split('/').zip(pointer(other).split('/'));
    if one.file == other.file { steps.take_while(|(one, other)| one == other).count() } else { 0 }
}

fn pointer(at: &Location) -> &str {
    match &at.place {
        Place::Pointer(pointer) | Place::Text(pointer, _) => pointer,
        Place::File | Place::Line(..) => "",
    }
}
