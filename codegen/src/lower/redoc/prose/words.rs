//! Names in sentences: which fields one is about.

use super::fragment::{Fragment, bare};

/// Words that say what a name is the name of.
const NOUNS: [&str; 7] = ["field", "parameter", "param", "attribute", "property", "header", "key"];

/// What a sentence is about, and where it goes on.
pub(super) struct Subject {
    /// The fields.
    pub(super) fields: Vec<String>,
    /// Whether it is one of them only.
    pub(super) is_either: bool,
    /// How many words name them.
    pub(super) len: usize,
}

/// Reads the fields that a sentence begins with: `The a field`, `a and b`, `a:`.
pub(super) fn subject(fragment: &Fragment) -> Option<Subject> {
    let words = &fragment.words;
    let start = usize::from(["The", "Both", "Either"].contains(&words.first()?.as_str()));
    let list = list(&words[start..])?;
    let noun = words.get(start + list.len).map(|word| bare(word));
    let has_noun = noun.is_some_and(is_noun);
    let mut telling = list.names.iter().map(|name| is_telling(name));
    let is_told = if words[0] == "Both" { telling.any(|is| is) } else { telling.all(|is| is) };
    (has_noun || list.ends_with_colon || is_told).then(|| Subject {
        is_either: list.is_either || words[0] == "Either",
        len: start + list.len + usize::from(has_noun),
        fields: list.names,
    })
}

/// Names that stand in a row.
pub(super) struct List {
    pub(super) names: Vec<String>,
    /// Whether an `or` stands between them.
    pub(super) is_either: bool,
    pub(super) len: usize,
    pub(super) ends_with_colon: bool,
}

/// Reads the names that words begin with: `a`, `a and b`, `a, b or c`.
pub(super) fn list(words: &[String]) -> Option<List> {
    let mut list = List { names: Vec::new(), is_either: false, len: 0, ends_with_colon: false };
    while let Some(word) = words.get(list.len) {
        let name = bare(word);
        if !is_name(name) {
            return None;
        }
        list.names.push(name.to_owned());
        list.len += 1;
        list.ends_with_colon = word.ends_with(':');
        let next = words.get(list.len).map(String::as_str);
        let is_joined = matches!(next, Some("and" | "or"));
        list.is_either |= next == Some("or");
        list.len += usize::from(is_joined);
        if !is_joined && !word.ends_with(',') {
            return Some(list);
        }
    }
    None
}

pub(super) fn is_noun(word: &str) -> bool {
    NOUNS.contains(&word) || word.strip_suffix('s').is_some_and(|word| NOUNS.contains(&word))
}

/// Tells whether a word can be a name.
pub(super) fn is_name(word: &str) -> bool {
    let is_part = |c: char| c.is_ascii_alphanumeric() || matches!(c, '_' | '-' | '[' | ']' | '?' | '.');
    word.starts_with(|c: char| c.is_ascii_alphabetic() || c == '_') && word.chars().all(is_part)
}

/// Tells whether a name cannot be a word of a sentence.
pub(super) fn is_telling(name: &str) -> bool {
    let is_camel =
        name.chars().zip(name.chars().skip(1)).any(|(one, next)| one.is_lowercase() && next.is_uppercase());
    name.contains(['_', '[']) || is_camel || (name.contains('-') && name.starts_with(char::is_uppercase))
}
