//! Texts in the places of names in, names out: sentences are none.

use super::kind::Name;
use crate::distil::prose::{Prose, has_sentences, is_short, word_count};

/// Quotations shorter than this are what any two people would write.
const MIN_QUOTED: usize = 40;

/// Returns the name that a text is. A title that is a quotation too does without its articles.
pub(super) fn name_in(prose: &Prose, name: Name, text: &str) -> Option<String> {
    let is_quoted = |text: &str| text.len() > MIN_QUOTED && prose.is_quoted_in(text);
    if !is_name(name, text) {
        return None;
    }
    if !is_quoted(text) {
        return Some(text.to_owned());
    }
    if name != Name::Operation {
        return None;
    }
    let is_article = |word: &&str| matches!(word.to_ascii_lowercase().as_str(), "a" | "an" | "the");
    let words: Vec<&str> = text.split_whitespace().filter(|word| !is_article(word)).collect();
    Some(words.join(" ")).filter(|text| !is_quoted(text))
}

/// Tells whether a text is short enough to be a name.
pub(super) fn is_name(name: Name, text: &str) -> bool {
    match name {
        Name::Schema => text.len() <= 40 || is_short(text, 60),
        Name::Operation => is_short(text, 120) && !has_sentences(text),
        Name::Environment => is_short(text, 60) && word_count(text) < 8,
        Name::Unknown => is_short(text, 60),
    }
}
