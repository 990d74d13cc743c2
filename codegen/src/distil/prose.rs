//! Tells names from sentences, and sentences of a document from text that only looks like them.

use serde_json::Value;
use std::collections::HashSet;

/// How many words in a row make a quotation.
const RUN: usize = 8;

/// Keys below which a `description` is data and describes nothing.
const DATA: &[&str] = &["example", "examples", "x-example", "default", "enum", "const"];

/// The sentences of a document, as the set of their runs of words.
#[derive(Debug, Default)]
pub(super) struct Prose {
    runs: HashSet<u64>,
}

impl Prose {
    /// Takes in all descriptions of a tree.
    pub(super) fn take_in(&mut self, tree: &Value) {
        match tree {
            Value::Object(map) => {
                for (key, value) in map.iter().filter(|(key, _)| !DATA.contains(&key.as_str())) {
                    match value {
                        Value::String(text) if key == "description" => self.runs.extend(runs(text)),
                        _ => self.take_in(value),
                    }
                }
            }
            Value::Array(items) => items.iter().for_each(|item| self.take_in(item)),
            _ => {}
        }
    }

    /// Takes in a text of a description.
    pub(super) fn add(&mut self, text: &str) {
        self.runs.extend(runs(text));
    }

    /// Returns the first words of a text that holds a run of words from a description, too few to be one.
    pub(super) fn shortened<'t>(&self, text: &'t str) -> Option<&'t str> {
        let is_start = |at: &usize| text[..*at].chars().next_back().is_none_or(char::is_whitespace);
        let starts =
            text.char_indices().filter(|(_, c)| !c.is_whitespace()).map(|(at, _)| at).filter(is_start);
        let ends = starts.skip(1).map(|at| text[..at].trim_end());
        ends.take_while(|start| word_count(start) < RUN).last().filter(|_| self.is_quoted_in(text))
    }

    /// Tells whether a text holds a run of words from a description.
    pub(super) fn is_quoted_in(&self, text: &str) -> bool {
        !self.runs.is_empty() && runs(text).any(|run| self.runs.contains(&run))
    }
}

/// Tells whether a text is short enough for a name: one line of at most so many characters.
pub(super) fn is_short(text: &str, limit: usize) -> bool {
    let text = text.trim();
    !text.contains(['\n', '\r']) && text.chars().count() <= limit
}

/// Tells whether a text is several sentences.
pub(super) fn has_sentences(text: &str) -> bool {
    let mut word = 0;
    let mut characters = text.trim().chars().peekable();
    while let Some(character) = characters.next() {
        let ends = matches!(character, '.' | '!' | '?' | ';') && word > 2;
        if ends && characters.peek().is_some_and(|next| next.is_whitespace()) {
            return true;
        }
        word = if character.is_alphanumeric() { word + 1 } else { 0 };
    }
    false
}

/// Returns how many words a text has.
pub(super) fn word_count(text: &str) -> usize {
    words(text).count()
}

/// Returns the hashes of all runs of words in a text, markup left out.
fn runs(text: &str) -> impl Iterator<Item = u64> {
    let words: Vec<u64> = words(text).collect();
    let count = (words.len() + 1).saturating_sub(RUN);
    (0..count).map(move |start| words[start..start + RUN].iter().fold(0, |hash, word| mix(hash, *word)))
}

/// Returns the hashes of the words of a text, without regard to case.
fn words(text: &str) -> impl Iterator<Item = u64> {
    let mut characters = Plain { rest: text }.peekable();
    std::iter::from_fn(move || {
        while characters.next_if(|character| !character.is_alphanumeric()).is_some() {}
        characters.peek()?;
        let mut hash = 0;
        while let Some(character) = characters.next_if(|character| is_of_word(*character)) {
            if character.is_alphanumeric() {
                hash = character.to_lowercase().fold(hash, |hash, small| mix(hash, u64::from(small)));
            }
        }
        Some(hash)
    })
}

/// Tells whether a character goes on with a word; an apostrophe does.
fn is_of_word(character: char) -> bool {
    character.is_alphanumeric() || matches!(character, '\'' | '’')
}

fn mix(hash: u64, value: u64) -> u64 {
    (hash.rotate_left(5) ^ value.wrapping_add(1)).wrapping_mul(0x9e37_79b9_7f4a_7c15)
}

/// The characters of a text, with a blank for each HTML tag and entity.
struct Plain<'t> {
    rest: &'t str,
}

impl Iterator for Plain<'_> {
    type Item = char;

    fn next(&mut self) -> Option<char> {
        let first = self.rest.chars().next()?;
        let length = match first {
            '<' => self.rest.find('>').map(|end| end + 1),
            '&' => self.rest.bytes().take(9).position(|byte| byte == b';').map(|end| end + 1),
            _ => None,
        };
        self.rest = &self.rest[length.unwrap_or(first.len_utf8())..];
        Some(if length.is_some() { ' ' } else { first })
    }
}

#[cfg(test)]
mod tests {
    use super::{Prose, has_sentences, is_short, word_count};
    use serde_json::json;

    const LONG: &str = "Sends the <b>crate</b> to the depot that stands nearest to it.";

    #[test]
    fn runs_of_descriptions_are_found_whatever_their_markup_and_case() {
        let mut prose = Prose::default();
        prose.take_in(&json!({"paths": [{"description": LONG}]}));
        assert!(prose.is_quoted_in("it SENDS the crate to the depot that stands nearest"));
        assert!(!prose.is_quoted_in("sends the crate to the depot that moves nearest"));
        assert!(!prose.is_quoted_in("sends the crate"));
    }

    #[test]
    fn a_quotation_keeps_its_first_words() {
        let mut prose = Prose::default();
        prose.add(LONG);
        assert_eq!(
            prose.shortened(&format!("NEAR: {LONG}")),
            Some("NEAR: Sends the <b>crate</b> to the depot")
        );
        assert_eq!(prose.shortened("Sends the crate to the depot"), None);
    }

    #[test]
    fn a_description_in_a_sample_is_data() {
        let mut prose = Prose::default();
        prose.take_in(&json!({"example": {"description": LONG}}));
        assert!(!prose.is_quoted_in(LONG));
    }

    #[test]
    fn a_title_is_no_sentence() {
        assert!(!has_sentences("Lists crates, e.g. open ones."));
        assert!(has_sentences("Lists crates. Needs a token"));
        assert!(is_short(" Crate\n", 5) && !is_short("a\nb", 5) && !is_short("crates", 5));
        assert_eq!(word_count("the depot's crates &amp; boxes"), 4);
    }
}
