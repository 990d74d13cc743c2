//! Names that the places give where a type is used.

use super::{Naming, joined, with};
use crate::ir::{Context, TypeDef};
use crate::words;

/// Words for what a type is to a call.
const ROLES: [&str; 4] = ["body", "error", "event", "reply"];

impl Naming<'_> {
    /// Returns the spellings of a name that the place of use gives.
    pub(super) fn shared(&self, context: &Context, def: &TypeDef) -> Vec<Vec<String>> {
        let contexts: Vec<&Context> =
            std::iter::once(context).chain(def.merged.iter().map(|(other, _)| other)).collect();
        let place = |context: &Context| (self.words(context), self.begins_with_verb(context));
        let mut places: Vec<(Vec<String>, bool)> = contexts.into_iter().map(place).collect();
        places.sort_by_key(|(words, _)| (words.concat().len(), words.concat()));
        places.dedup_by(|other, kept| other.0 == kept.0);
        let has_verb = places.first().is_some_and(|(_, has_verb)| *has_verb);
        let places: Vec<Vec<String>> = places.into_iter().map(|(words, _)| words).collect();
        let mut list = Vec::new();
        if places.len() > 1
            && let Some(bare) = bare(context)
        {
            list.extend(if words::are_vague(&bare) { common(&places, &bare, has_verb) } else { Some(bare) });
        }
        list.extend(of_events(context, def));
        list.extend(self.of_resource(context));
        list.extend(places);
        list
    }

    /// Returns the words of a field by the things that its call is about, where the call ends with the field's word: what
    /// `change status` takes for the `status` of a payment is a payment status.
    fn of_resource(&self, context: &Context) -> Option<Vec<String>> {
        let (field, parent) = (bare(context)?, context.parent()?);
        let operation = self.api.get(parent).context.operation()?;
        let is_twice = field.len() == 1 && self.type_words(parent).last() == field.last();
        let resource = &self.api.resources[self.api.operations[operation.index()].resource.index()];
        let things = words::singular(&words::split(&resource.name));
        if !is_twice || things.is_empty() {
            return None;
        }
        let is_thing = things.len() > field.len() && things.ends_with(&field);
        Some(if is_thing { with(things, "data") } else { joined(things, field) })
    }

    /// Tells whether the words of a context are those of a call first.
    fn begins_with_verb(&self, context: &Context) -> bool {
        let of_parent = context.parent().and_then(|id| self.api.get(id).context.operation());
        context.operation().or(of_parent).is_some()
    }
}

/// Returns what several events have in common that are of one type.
fn of_events(context: &Context, def: &TypeDef) -> Option<Vec<String>> {
    let name = |context: &Context| match context {
        Context::Webhook(name) => Some(words::split(name)),
        _ => None,
    };
    let mut names = std::iter::once(context).chain(def.merged.iter().map(|(other, _)| other)).map(name);
    let mut shared = names.next()??;
    let whole = shared.len();
    for other in names {
        let other = other?;
        shared.truncate(shared.iter().zip(&other).take_while(|(left, right)| left == right).count());
    }
    (shared.len() < whole).then(|| with(shared, "event"))
}

/// Returns the words of a name by its field alone.
pub(super) fn bare(context: &Context) -> Option<Vec<String>> {
    match context {
        Context::Field(_, wire) | Context::Parameter(_, wire) => Some(words::named(wire)),
        Context::Item(inner) => bare(inner).map(|words| words::singular(&words)),
        _ => None,
    }
}

/// Returns the words of a field with those before it that all places have in common: all that the shortest place has, which
/// comes first, or all but the verb in front, and what it is to the call.
fn common(places: &[Vec<String>], field: &[String], has_verb: bool) -> Option<Vec<String>> {
    let parents: Vec<&[String]> =
        places.iter().map(|place| place.strip_suffix(field).unwrap_or(place)).collect();
    let (shortest, others) = parents.split_first()?;
    let is_shared = |words: &&[String]| {
        others.iter().all(|parent| parent.windows(words.len()).any(|window| window == *words))
    };
    let says_something = |words: &&[String]| {
        words.iter().any(|word| !words::is_vague(word) && !ROLES.contains(&word.as_str()))
    };
    let without_verb = shortest.get(1..).filter(|_| has_verb);
    let without_role = without_verb.and_then(|words| match words {
        [thing @ .., role] if ROLES.contains(&role.as_str()) => Some(thing),
        _ => None,
    });
    let endings = std::iter::once(*shortest).chain(without_verb).chain(without_role);
    let mut endings = endings.filter(says_something);
    endings.find(is_shared).map(|words| [words, field].concat())
}
