//! Lines of prose in, sentences and what is left of sentences out.
//!
//! A text drops the line break behind an item of a list, and the words of an item in front of its first name. So what touches the
//! sentence before it may be the end of a sentence that is not known, and must not be read as a whole one.

use crate::diagnostic::Location;
use crate::parse::redoc::text::Text;

/// A sentence, or the end of one.
#[derive(Clone, Debug, PartialEq)]
pub(super) struct Fragment {
    /// Where it begins.
    pub(super) at: Location,
    /// Its words, each with the marks around it.
    pub(super) words: Vec<String>,
    /// Whether it touches the sentence before it.
    pub(super) is_glued: bool,
}

impl Fragment {
    /// Tells whether nothing is lost in front of it: it begins as sentences do, and not with a name.
    pub(super) fn is_whole(&self) -> bool {
        let first = self.words.first().map_or("", String::as_str);
        !self.is_glued && first.starts_with(char::is_uppercase) && !first.contains(['_', '-', '['])
    }

    /// Returns its words without the marks behind them.
    pub(super) fn bare(&self) -> Vec<&str> {
        self.words.iter().map(|word| bare(word)).collect()
    }
}

/// Returns a word without marks around it.
pub(super) fn bare(word: &str) -> &str {
    word.trim_start_matches(['(', '"', '\'', '`'])
        .trim_end_matches(['.', ',', ';', ':', '!', ')', '"', '\'', '`'])
}

/// Tells whether a clause ends behind a word.
pub(super) fn is_end(word: &str) -> bool {
    word.ends_with(['.', ';', '!'])
}

/// Splits prose.
pub(super) fn split(lines: &[Text]) -> Vec<Fragment> {
    let mut splitter = Splitter { fragments: Vec::new(), is_open: false };
    for line in lines {
        splitter.line(line);
    }
    splitter.fragments
}

struct Splitter {
    fragments: Vec<Fragment>,
    /// Whether the last fragment goes on.
    is_open: bool,
}

impl Splitter {
    fn line(&mut self, line: &Text) {
        for word in line.text.split_whitespace() {
            let mut is_glued = false;
            for part in parts(word) {
                self.word(part, is_glued, &line.at);
                is_glued = true;
            }
        }
        self.is_open &= !line.text.trim_end().ends_with(':');
    }

    fn word(&mut self, word: &str, is_glued: bool, at: &Location) {
        match self.fragments.last_mut().filter(|_| self.is_open && !is_glued) {
            Some(last) => last.words.push(word.to_owned()),
            None => self.fragments.push(Fragment { at: at.clone(), words: vec![word.to_owned()], is_glued }),
        }
        self.is_open = !word.trim_end_matches([')', '"']).ends_with(['.', '!', '?']);
    }
}

/// Splits a word where one sentence touches the next: `answer.shape`. A dotted name is one word: `pet_shop.closed`.
fn parts(word: &str) -> Vec<&str> {
    let mut parts = Vec::new();
    let mut start = 0;
    for (at, _) in word.match_indices('.') {
        if is_seam(&word[start..at], &word[at + 1..]) {
            parts.push(&word[start..=at]);
            start = at + 1;
        }
    }
    parts.push(&word[start..]);
    parts
}

fn is_seam(before: &str, behind: &str) -> bool {
    let name = before.rsplit(|c: char| !c.is_alphanumeric() && c != '_').next().unwrap_or_default();
    let is_dotted = name.contains('_') || (name.len() == 1 && before.len() == 1);
    let is_sentence = behind.starts_with(char::is_uppercase);
    !before.is_empty() && behind.starts_with(char::is_alphabetic) && (is_sentence || !is_dotted)
}
