//! Which of the paths that the prose names are those of which calls.
//!
//! Where a call stands on the page says nothing of its path. A path that the prose names is the call's where the call alone fits
//! it; a rule for all paths below one holds for a call whose own text names what the rule is about, and for those that deal with
//! the same thing. All else stays unknown.

use super::facts::Facts;
use super::verb::{Action, Verb};
use crate::ir::Method;
use crate::outline::prose::Mention;
use crate::parse::redoc::text::{Call, Document};
use crate::words;
use std::collections::{BTreeMap, BTreeSet};

/// Things that share fewer of their fields are not the same.
const SAME_THING: f64 = 0.8;

/// What is known of the path of a call.
#[derive(Clone, Debug, Default, PartialEq)]
pub(super) struct Found {
    /// What the prose names, with its method if it has one.
    pub(super) stated: Option<(Option<Method>, String)>,
    /// What follows from a rule.
    pub(super) implied: Option<String>,
    /// The rule, without its star.
    pub(super) rule: Option<String>,
    /// What it may be, for the person who fills it in.
    pub(super) perhaps: BTreeSet<String>,
}

/// What is known of the calls of a page.
pub(super) struct Finder<'a> {
    pub(super) document: &'a Document,
    pub(super) facts: &'a [Facts],
    pub(super) verbs: &'a [Verb],
    pub(super) mentions: &'a [Mention],
}

impl Finder<'_> {
    /// Returns what is known of the path of each call.
    pub(super) fn all(&self) -> Vec<Found> {
        let mut found = vec![Found::default(); self.document.calls.len()];
        for mention in self.mentions.iter().filter(|mention| !mention.is_prefix) {
            self.name(mention, &mut found);
        }
        self.imply(&mut found);
        found
    }

    /// Gives a named path to the call that fits it best, if it is one.
    fn name(&self, mention: &Mention, found: &mut [Found]) {
        let ranks: Vec<(u8, usize)> =
            (0..found.len()).filter_map(|call| Some((self.rank(mention, call)?, call))).collect();
        let Some(best) = ranks.iter().map(|(rank, _)| *rank).max() else { return };
        let best: Vec<usize> =
            ranks.iter().filter(|(rank, _)| *rank == best).map(|(_, call)| *call).collect();
        match best.as_slice() {
            [only] => found[*only].state(mention),
            several => {
                for call in several {
                    found[*call].perhaps.insert(shown(mention));
                }
            }
        }
    }

    /// Tells how well a call fits a named path.
    fn rank(&self, mention: &Mention, index: usize) -> Option<u8> {
        let (call, facts) = (&self.document.calls[index], &self.facts[index]);
        let is_item = mention.path.ends_with('}');
        if call.is_webhook || !self.does(index, mention.method) || is_item && facts.id.is_none() {
            return None;
        }
        let last = last_fixed(&mention.path)?;
        let is_own = mention.calls.contains(&index);
        let is_noun = facts.noun.as_deref().is_some_and(|noun| same_noun(noun, last));
        let is_part = || facts.noun.is_none() && facts.fields.iter().any(|field| has_words(field, last));
        if is_noun && is_item == facts.id.is_some() {
            Some(if is_own { 4 } else { 3 })
        } else if !is_noun && mention.method.is_some() && is_part() {
            Some(if is_own { 3 } else { 2 })
        } else {
            (is_own && mention.method.is_some()).then_some(1)
        }
    }

    /// Tells whether a call may have a method.
    fn does(&self, index: usize, method: Option<Method>) -> bool {
        let call = &self.document.calls[index];
        let sends = call.body.is_some() || call.request.is_some();
        let Some(method) = method else { return true };
        match self.verbs[index].action {
            None => !(sends && method == Method::Get),
            Some(Action::Read) => method == if sends { Method::Post } else { Method::Get },
            Some(Action::Create) => method == Method::Post,
            Some(Action::Update | Action::CreateOrUpdate) => {
                matches!(method, Method::Put | Method::Patch | Method::Post)
            }
            Some(Action::Delete) => method == Method::Delete,
        }
    }

    /// Makes paths of the rule that holds for a call.
    fn imply(&self, found: &mut [Found]) {
        let plurals = self.plurals();
        for rule in self.mentions.iter().filter(|mention| mention.is_prefix) {
            for call in self.covered(rule) {
                found[call].rule = Some(rule.path.clone());
                found[call].perhaps.insert(format!("below {}/", rule.path));
                if found[call].stated.is_none()
                    && let Some(tail) = self.tail(call, &rule.path, &plurals)
                {
                    let path = format!("{}/{tail}", rule.path);
                    found[call].perhaps.insert(path.clone());
                    found[call].implied = Some(path);
                }
            }
        }
        // Two rules for one call cannot both hold.
        for one in found.iter_mut() {
            let rules = one.perhaps.iter().filter(|perhaps| perhaps.starts_with("below ")).count();
            if rules > 1 || one.stated.is_some() {
                one.implied = None;
            }
        }
        self.part(found);
    }

    /// Takes back paths that would be those of two calls.
    fn part(&self, found: &mut [Found]) {
        let key = |index: usize, one: &Found| {
            let path = one.stated.as_ref().map(|(_, path)| path).or(one.implied.as_ref())?;
            Some((self.verbs[index].action.map(|action| action as u8), path.clone()))
        };
        let mut counts: BTreeMap<_, usize> = BTreeMap::new();
        let keys: Vec<_> = found.iter().enumerate().map(|(index, one)| key(index, one)).collect();
        keys.iter().flatten().for_each(|key| *counts.entry(key.clone()).or_default() += 1);
        for (one, key) in found.iter_mut().zip(keys) {
            if key.is_some_and(|key| counts.get(&key).is_some_and(|count| *count > 1)) {
                one.implied = None;
            }
        }
    }

    /// Returns the calls that a rule holds for.
    fn covered(&self, rule: &Mention) -> BTreeSet<usize> {
        let Some(subject) = last_fixed(&rule.path).filter(|segment| !is_common(segment)) else {
            return BTreeSet::new();
        };
        let calls = self.document.calls.iter().enumerate().filter(|(_, call)| !call.is_webhook);
        let named: BTreeSet<usize> = calls
            .clone()
            .filter(|(index, call)| names(call, subject) || self.is_about(*index, subject))
            .map(|(index, _)| index)
            .collect();
        let is_sibling = |index: usize| named.iter().any(|other| self.is_same_thing(index, *other));
        calls.map(|(index, _)| index).filter(|index| named.contains(index) || is_sibling(*index)).collect()
    }

    fn is_about(&self, index: usize, subject: &str) -> bool {
        self.facts[index].noun.as_deref().is_some_and(|noun| same_noun(noun, subject))
    }

    /// Tells whether two calls give the same thing: the name alone may be that of two.
    fn is_same_thing(&self, one: usize, other: usize) -> bool {
        let (one, other) = (&self.facts[one], &self.facts[other]);
        let is_named_alike =
            matches!((&one.noun, &other.noun), (Some(one), Some(other)) if same_noun(one, other));
        let shared = one.fields.intersection(&other.fields).count();
        let all = one.fields.union(&other.fields).count();
        is_named_alike && all > 0 && shared as f64 / all as f64 >= SAME_THING
    }

    /// Returns how lists of things are called, by the things.
    fn plurals(&self) -> BTreeMap<String, &str> {
        let lists = self.facts.iter().filter(|facts| facts.gives_many);
        lists.filter_map(|facts| facts.noun.as_deref()).map(|noun| (singular(noun), noun)).collect()
    }

    /// Returns what follows a prefix: a list, or one of its things.
    fn tail(&self, index: usize, prefix: &str, plurals: &BTreeMap<String, &str>) -> Option<String> {
        let facts = &self.facts[index];
        let noun = facts.noun.as_deref()?;
        let list = plurals.get(&singular(noun)).filter(|list| self.is_spelled(list))?;
        if last_fixed(prefix).is_some_and(|last| same_noun(last, noun)) {
            return None;
        }
        match (self.verbs[index].action?, &facts.id) {
            (Action::Read, None) if facts.gives_many => Some((*list).to_owned()),
            (Action::Create, None) if !facts.sends_many => Some((*list).to_owned()),
            (Action::Read, Some(id)) if !facts.gives_many => Some(format!("{list}/{{{id}}}")),
            (Action::Update | Action::Delete, Some(id)) => Some(format!("{list}/{{{id}}}")),
            _ => None,
        }
    }

    /// Tells whether a name of JSON is spelled as the segments of paths are.
    fn is_spelled(&self, name: &str) -> bool {
        let is_plain = |name: &str| name.chars().all(|c| c.is_ascii_lowercase() || c.is_ascii_digit());
        let segments = || self.mentions.iter().flat_map(|mention| mention.path.split('/'));
        let is_snake = |name: &str| name.contains('_') && is_plain(&name.replace('_', ""));
        is_plain(name) || is_snake(name) && segments().any(is_snake)
    }
}

impl Found {
    /// Notes what the prose names. Of two different paths none is.
    fn state(&mut self, mention: &Mention) {
        self.perhaps.insert(shown(mention));
        self.stated = match self.stated.take() {
            None if self.perhaps.len() == 1 => Some((mention.method, mention.path.clone())),
            Some((method, path))
                if path == mention.path && (method.is_none() || mention.method.is_none()) =>
            {
                Some((method.or(mention.method), path))
            }
            _ => None,
        };
    }
}

fn shown(mention: &Mention) -> String {
    let method = mention.method.map(|method| format!("{} ", method.as_str())).unwrap_or_default();
    format!("{method}{}", mention.path)
}

/// Returns the last segment of a path that is no parameter.
pub(super) fn last_fixed(path: &str) -> Option<&str> {
    path.rsplit('/').find(|segment| !segment.is_empty() && !segment.starts_with('{'))
}

/// Tells whether a segment stands in all paths and says nothing.
fn is_common(segment: &str) -> bool {
    let is_version = |text: &str| text.starts_with(|c: char| c.is_ascii_digit());
    segment.eq_ignore_ascii_case("api") || segment.strip_prefix(['v', 'V']).is_some_and(is_version)
}

/// Returns the words of a name in the singular, without what parts them.
pub(super) fn singular(name: &str) -> String {
    words::singular(&words::split(name)).concat()
}

fn same_noun(one: &str, other: &str) -> bool {
    singular(one) == singular(other)
}

/// Tells whether the words of a name stand among those of a field.
fn has_words(field: &str, name: &str) -> bool {
    let (field, name) = (words::split(field), words::singular(&words::split(name)));
    !name.is_empty() && field.windows(name.len()).any(|words| words == name)
}

/// Tells whether the text of a call names something.
fn names(call: &Call, subject: &str) -> bool {
    let subject = words::singular(&words::split(subject));
    let texts = call.title.iter().chain(&call.prose);
    texts.into_iter().any(|text| {
        let words = text.text.split(|c: char| !c.is_alphanumeric()).filter(|word| !word.is_empty());
        let words: Vec<String> = words.map(str::to_lowercase).collect();
        !subject.is_empty() && words.windows(subject.len()).any(|words| words::singular(words) == subject)
    })
}
