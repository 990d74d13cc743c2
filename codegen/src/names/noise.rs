//! Documented names of types without the words that say only where they come from.

use crate::ir::{Api, Context};
use crate::words;
use std::collections::HashMap;

/// Words at the end of a name that say only that it is a type.
const ENDINGS: [&str; 2] = ["schema", "dto"];

/// Words that say, before such an ending, in which direction a type travels.
const DIRECTIONS: [&str; 2] = ["request", "response"];

/// Words that lead over to a phrase.
const LEADS: [&str; 5] = ["by", "for", "from", "in", "of"];

/// A phrase is noise if that many names begin with it …
const FEW: usize = 3;
/// … and this part of all.
const PART: usize = 4;

/// What the documented names of an API have in common.
pub(super) struct Noise {
    /// Words that all names begin with.
    prefix: Vec<String>,
    /// Words that many names begin with and others hold; at least two.
    phrase: Vec<String>,
}

impl Noise {
    pub(super) fn of(api: &Api) -> Self {
        let documented = api.types.iter().filter_map(|def| match &def.context {
            Context::Documented(name) => Some(words::split(name)),
            _ => None,
        });
        let names: Vec<Vec<String>> = documented.collect();
        Self { prefix: common_prefix(&names), phrase: phrase(&names) }
    }

    /// Returns the spellings of a documented name: without noise, and with it.
    pub(super) fn spellings(&self, name: &str) -> Vec<Vec<String>> {
        let full = words::split(name);
        let short = full.strip_prefix(self.prefix.as_slice()).unwrap_or(&full).to_vec();
        let plain = without_ending(&short);
        let mut bare = plain.clone();
        if plain.len() < short.len()
            && bare.len() > 1
            && bare.last().is_some_and(|w| DIRECTIONS.contains(&w.as_str()))
        {
            bare.pop();
        }
        let mut list = vec![self.without_phrase(&bare), self.without_phrase(&plain), plain, short, full];
        list.retain(|words| !words.is_empty());
        list.dedup();
        list
    }

    /// Returns words without the phrase, with the word that leads over to it.
    fn without_phrase(&self, words: &[String]) -> Vec<String> {
        let length = self.phrase.len();
        let at = words.windows(length.max(1)).position(|window| length > 0 && window == self.phrase);
        let Some(at) = at.filter(|_| words.len() > length) else { return words.to_vec() };
        let leads = at > 0 && LEADS.contains(&words[at - 1].as_str());
        if at > 0 && !leads {
            return words.to_vec();
        }
        [&words[..at - usize::from(leads)], &words[at + length..]].concat()
    }
}

fn without_ending(words: &[String]) -> Vec<String> {
    let mut words = words.to_vec();
    while words.len() > 1 && words.last().is_some_and(|word| ENDINGS.contains(&word.as_str())) {
        words.pop();
    }
    words
}

/// Returns the words that all names begin with.
fn common_prefix(names: &[Vec<String>]) -> Vec<String> {
    let Some(first) = names.first().filter(|_| names.len() > 4) else { return Vec::new() };
    let shared = |other: &Vec<String>| {
        let same = first.iter().zip(other).take_while(|(left, right)| left == right).count();
        same.min(other.len().saturating_sub(1))
    };
    let length = names.iter().map(shared).min().unwrap_or(0);
    first[..length].to_vec()
}

/// Returns the two words that most names begin with, if these are many.
fn phrase(names: &[Vec<String>]) -> Vec<String> {
    let mut counts: HashMap<&[String], usize> = HashMap::new();
    for name in names.iter().filter(|name| name.len() > 2) {
        *counts.entry(&name[..2]).or_default() += 1;
    }
    let most = counts.into_iter().max_by(|left, right| left.1.cmp(&right.1).then(right.0.cmp(left.0)));
    match most {
        Some((phrase, count)) if count >= FEW && count * PART >= names.len() => phrase.to_vec(),
        _ => Vec::new(),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn spelled(names: &[&str], name: &str) -> String {
        let names: Vec<Vec<String>> = names.iter().map(|name| words::split(name)).collect();
        let noise = Noise { prefix: common_prefix(&names), phrase: phrase(&names) };
        words::pascal(&noise.spellings(name)[0])
    }

    #[test]
    fn endings_and_phrases_of_the_source_are_noise() {
        let names =
            ["OuterPortCreateDepotRequestDTO", "OuterPortDepotDTO", "OuterPortCloseDepotDTO", "CrateDTO"];
        assert_eq!(spelled(&names, names[0]), "CreateDepot");
        assert_eq!(spelled(&names, "FindCrateInOuterPortRequestDTO"), "FindCrate");
        assert_eq!(spelled(&names, "CrateRequest"), "CrateRequest");
    }
}
