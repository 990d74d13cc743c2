//! An outline as text: entries that a person has written stay as they are, to the byte.

use super::file::{File, Words};
use super::guess::Guess;
use super::{Kind, Reading};
use std::ops::Range;
use toml::Spanned;

/// What a new file begins with.
const HEADER: &str = "\
# What the text of the page lost: an entry for each call, in the order of the page. `cargo xtask import` adds what is new and
# keeps what is here. See \"outline.toml\" in CONTRIBUTING.md.
";

/// The text of an entry.
pub(super) struct Block {
    text: String,
    /// Where the word between `[[` and `]]` stands.
    word: Range<usize>,
    /// Where the facts stand by which its call is known again.
    seen: Range<usize>,
}

/// Takes a file apart: what stands before the entries, and the entries, those that vanished last.
pub(super) fn apart(text: &str, file: &File) -> (String, Vec<Block>) {
    let mut starts: Vec<usize> =
        file.entries().map(|entry| with_comments(text, entry.span().start)).collect();
    starts.sort_unstable();
    let header = starts.first().map_or(text, |first| &text[..*first]);
    let block = |entry: &Spanned<Words>| {
        let start = with_comments(text, entry.span().start);
        let next = starts.partition_point(|next| *next <= start);
        let end = starts.get(next).copied().unwrap_or(text.len());
        let head = entry.span().start + 2;
        let word = head..head + text[head..].find("]]").unwrap_or_default();
        let moved = |span: Range<usize>| span.start - start..span.end - start;
        let seen = moved(entry.get_ref().seen.span());
        Block { text: text[start..end].to_owned(), word: moved(word), seen }
    };
    (header.to_owned(), file.entries().map(block).collect())
}

/// Returns where the comments begin that stand right above an entry.
fn with_comments(text: &str, entry: usize) -> usize {
    let mut start = entry;
    while let Some(above) = text[..start].strip_suffix('\n') {
        let line = above.rfind('\n').map_or(0, |at| at + 1);
        if !above[line..].trim_start().starts_with('#') {
            break;
        }
        start = line;
    }
    // What stands at the top of a file is about the file, if a blank line does not part it from the first entry either.
    if start == 0 { entry } else { start }
}

impl Block {
    /// Tells whether a text is its own.
    pub(super) fn is(&self, text: &str) -> bool {
        self.text == text
    }

    /// Returns its text with what is seen now, as one of those that are there or of those that vanished.
    pub(super) fn written(&self, seen: Option<&str>, word: &str) -> String {
        let mut text = self.text.clone();
        if let Some(seen) = seen {
            text.replace_range(self.seen.clone(), &quoted(seen));
        }
        if self.text[self.word.clone()].trim() != word {
            text.replace_range(self.word.clone(), word);
        }
        text
    }
}

/// Puts a file together, with a blank line between entries.
pub(super) fn together(header: &str, blocks: &[String]) -> String {
    let header = if header.trim().is_empty() { HEADER } else { header };
    let parts = std::iter::once(header).chain(blocks.iter().map(String::as_str));
    let parts: Vec<&str> = parts.map(str::trim_end).collect();
    format!("{}\n", parts.join("\n\n"))
}

/// Returns the text of a new entry.
pub(super) fn block(seen: &str, id: &str, guess: &Guess) -> String {
    let mut lines = vec!["[[operation]]".to_owned()];
    let mut add = |key: &str, value: String| lines.push(format!("{key} = {value}"));
    add("seen", quoted(seen));
    add("id", quoted(id));
    add("title", quoted(&guess.title));
    add("resource", quoted(&guess.resource));
    match &guess.kind {
        Kind::Webhook { name } => add("webhook", quoted(name)),
        Kind::Call { method, path } => {
            add("method", reading(method, |method| method.as_str()));
            let perhaps: Vec<&str> = guess.perhaps.iter().map(String::as_str).collect();
            let perhaps = perhaps.join(", or ").replace(char::is_control, "");
            let comment = if perhaps.is_empty() { String::new() } else { format!(" # perhaps {perhaps}") };
            add("path", format!("{}{comment}", reading(path, String::as_str)));
        }
    }
    if !guess.because.is_empty() {
        add("because", quoted(&guess.because.join("; ")));
    }
    add("unchecked", "true".to_owned());
    lines.join("\n")
}

fn reading<T>(reading: &Reading<T>, text: impl Fn(&T) -> &str) -> String {
    match reading {
        Reading::Stated(value) => format!("{{ stated = {} }}", quoted(text(value))),
        Reading::Implied(value) => format!("{{ implied = {} }}", quoted(text(value))),
        Reading::Unknown => quoted("unknown"),
    }
}

/// Returns a string as TOML writes it, in one line.
pub(super) fn quoted(text: &str) -> String {
    toml::Value::from(text.replace(char::is_control, " ")).to_string()
}
