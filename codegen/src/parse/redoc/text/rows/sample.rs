//! A sample: JSON with a `- ` in front of each member and item.

use crate::parse::jsonc;
use crate::parse::redoc::text::MAX_SAMPLE_DEPTH;
use serde_json::Value;

/// What begins a sample that has something in it.
const STARTS: [&str; 4] = ["{- \"", "[- \"", "[- {", "[- ["];

/// A sample that is complete but holds nothing.
const EMPTY: [&str; 4] = ["{ }", "{}", "[ ]", "[]"];

/// A piece of the text that begins as a sample.
pub(super) struct Piece {
    /// How many bytes it takes.
    pub(super) len: usize,
    /// Whether it does not stop in the middle.
    pub(super) is_whole: bool,
    /// Whether it nests deeper than later stages stand.
    pub(super) is_deep: bool,
    /// Its value, unless it cannot be read.
    pub(super) value: Option<Value>,
}

/// Tells whether a sample begins a text.
pub(super) fn begins(text: &str) -> bool {
    STARTS.iter().any(|start| text.starts_with(start))
}

/// Returns the length of an empty sample that begins a text.
pub(super) fn empty(text: &str) -> Option<usize> {
    EMPTY.iter().find(|empty| text.starts_with(**empty)).map(|empty| empty.len())
}

/// Returns where in a line the first sample begins.
pub(super) fn find(line: &str) -> Option<usize> {
    let marks = line.match_indices("- ").filter_map(|(at, _)| at.checked_sub(1));
    marks.into_iter().find(|at| line.is_char_boundary(*at) && begins(&line[*at..]))
}

/// Reads the sample that begins a text.
pub(super) fn read(text: &str) -> Piece {
    let mut lexer = Lexer { text, at: 0, json: String::new(), open: Vec::new(), depth: 0 };
    let is_whole = lexer.run();
    let is_deep = lexer.depth > MAX_SAMPLE_DEPTH;
    let value = (is_whole && !is_deep).then(|| value(&lexer.json)).flatten();
    Piece { len: lexer.at, is_whole, is_deep, value }
}

/// Returns the value of a text that JSON's brackets and words make up.
fn value(json: &str) -> Option<Value> {
    let reading = jsonc::read(json).ok()?;
    reading.is_strict().then(|| reading.root.to_json())
}

/// Takes a sample apart, up to where it ends or cannot go on.
struct Lexer<'t> {
    text: &'t str,
    at: usize,
    /// What was read, without the marks.
    json: String,
    /// Closing brackets that are awaited, the innermost last.
    open: Vec<u8>,
    /// How many brackets were open at once.
    depth: usize,
}

impl Lexer<'_> {
    /// Reads on until the sample ends; tells whether it does.
    fn run(&mut self) -> bool {
        while let Some(length) = self.next() {
            let piece = &self.text[self.at..self.at + length];
            if piece != "- " {
                self.json.push_str(piece);
            }
            self.at += length;
            if self.open.is_empty() {
                return true;
            }
        }
        self.at += torn(&self.text[self.at..]);
        false
    }

    /// Returns the length of what comes next, or `None` where a sample cannot go on like this.
    fn next(&mut self) -> Option<usize> {
        let rest = &self.text[self.at..];
        match rest.as_bytes().first()? {
            b'"' => string(rest),
            b'{' | b'[' => self.enter(rest),
            b'}' | b']' => self.leave(rest.as_bytes()[0]),
            b'\n' => (!is_row(&rest[1..])).then_some(1),
            b',' | b':' | b' ' | b'\t' | b'\r' => Some(1),
            b'-' if rest.starts_with("- ") => Some(2),
            b'-' | b'0'..=b'9' => Some(number(rest)),
            _ => {
                ["true", "false", "null"].iter().find(|word| rest.starts_with(**word)).map(|word| word.len())
            }
        }
    }

    /// Takes an opening bracket. One with members in its own line begins another sample.
    fn enter(&mut self, rest: &str) -> Option<usize> {
        if !self.open.is_empty() && begins(rest) {
            return None;
        }
        self.open.push(if rest.starts_with('{') { b'}' } else { b']' });
        self.depth = self.depth.max(self.open.len());
        Some(1)
    }

    fn leave(&mut self, bracket: u8) -> Option<usize> {
        (self.open.last() == Some(&bracket)).then(|| self.open.pop()).map(|_| 1)
    }
}

/// Returns how much of a text belongs to a string that does not end in its line.
fn torn(text: &str) -> usize {
    if text.starts_with('"') { text.find('\n').unwrap_or(text.len()) } else { 0 }
}

/// Returns the length of the string that begins a text, if it ends in its line.
fn string(text: &str) -> Option<usize> {
    let mut escaped = false;
    for (index, byte) in text.bytes().enumerate().skip(1) {
        match byte {
            b'\n' => return None,
            _ if escaped => escaped = false,
            b'\\' => escaped = true,
            b'"' => return Some(index + 1),
            _ => {}
        }
    }
    None
}

/// Returns the length of the number that begins a text.
fn number(text: &str) -> usize {
    text.find(|c: char| !matches!(c, '0'..='9' | '+' | '-' | '.' | 'e' | 'E')).unwrap_or(text.len())
}

/// Tells whether a row of a table begins a line.
fn is_row(line: &str) -> bool {
    line.starts_with("| ")
}

/// Returns a word of JSON that begins a text and does not go on as a word of prose.
pub(super) fn scalar(text: &str) -> Option<&'static str> {
    let word = ["null", "true", "false"].into_iter().find(|word| text.starts_with(word))?;
    let behind = text[word.len()..].chars().next();
    behind.is_none_or(|c| c.is_uppercase() || matches!(c, '\n' | '\r' | '|' | '{' | '[')).then_some(word)
}
