//! What sentences say of calls: scopes, headers, errors.

use super::fragment::{Fragment, bare};
use super::words::{self, is_name, is_telling};
use super::{Fact, Says};

/// Words that a status follows.
const ANSWERS: [&str; 9] =
    ["return", "returns", "returned", "returning", "responds", "answers", "fails", "rejected", "raises"];

/// How many words may stand between such a word and the status.
const REACH: usize = 4;

/// Reads a sentence.
pub(super) fn read(fragment: &Fragment, facts: &mut Vec<Fact>) {
    let says = [scope, headers, error].into_iter().flat_map(|read| read(fragment));
    facts.extend(says.map(|says| Fact { at: fragment.at.clone(), field: None, says }));
}

/// Reads `scope: pets`, where nothing follows that makes a sentence of it.
fn scope(fragment: &Fragment) -> Vec<Says> {
    let pairs = fragment.words.windows(2).enumerate();
    let ends =
        |at: usize| fragment.words.len() == at + 2 || fragment.words[at + 1].ends_with([',', ';', '.']);
    let scopes = pairs.filter(|(at, pair)| matches!(pair[0].as_str(), "scope:" | "Scope:") && ends(*at));
    scopes
        .map(|(_, pair)| bare(&pair[1]))
        .filter(|name| is_name(name))
        .map(|name| Says::Scope(name.to_owned()))
        .collect()
}

/// Reads `Send both X-Shop and X-Key headers`.
fn headers(fragment: &Fragment) -> Vec<Says> {
    let Some(rest) = fragment.words.strip_prefix(&["Send".to_owned()]).filter(|_| !fragment.is_glued) else {
        return Vec::new();
    };
    let rest = rest
        .split_first()
        .filter(|(word, _)| matches!(word.as_str(), "both" | "the"))
        .map_or(rest, |(_, rest)| rest);
    let Some(list) =
        words::list(rest).filter(|list| !list.is_either && list.names.iter().all(|name| is_telling(name)))
    else {
        return Vec::new();
    };
    let is_headers = rest.get(list.len).is_some_and(|word| matches!(bare(word), "header" | "headers"));
    if is_headers { vec![Says::Headers(list.names)] } else { Vec::new() }
}

/// Reads `returns a 404 with code pet_unknown`.
fn error(fragment: &Fragment) -> Vec<Says> {
    let bare = fragment.bare();
    let is_answer = |at: usize| {
        bare[at.saturating_sub(REACH)..at].iter().any(|word| ANSWERS.contains(&word.to_lowercase().as_str()))
    };
    let statuses = (0..bare.len()).filter_map(|at| Some((at, status(bare[at])?)));
    statuses
        .filter(|(at, _)| is_answer(*at))
        .map(|(at, status)| Says::Error { status, code: code(&bare[at + 1..]) })
        .collect()
}

fn status(word: &str) -> Option<u16> {
    word.parse().ok().filter(|status| word.len() == 3 && (400..600).contains(status))
}

/// Reads the code behind a status: `with code x`.
fn code(words: &[&str]) -> Option<String> {
    let mut words = words.iter().skip_while(|word| **word != "with").skip(1).take(REACH);
    let is_told =
        |word: &&&str| matches!(**word, "detail" | "code" | "error" | "message" | "reason" | "type");
    words.find(is_told)?;
    words.map(|word| bare(word)).find(|word| is_telling(word)).map(str::to_owned)
}
