//! Limits and forms of values that a text states.

use super::token::Token;
use crate::ir::{Limits, TextFormat};
use serde_json::Number;

/// Forms of texts that a text names.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub(super) struct Form {
    /// A form that is a type.
    pub(super) format: Option<TextFormat>,
    /// A form that has no type of its own.
    pub(super) name: Option<&'static str>,
}

/// Reads limits.
pub(super) fn read(tokens: &[Token]) -> Limits {
    let mut limits = Limits::default();
    for at in 0..tokens.len() {
        between(&tokens[at..], &mut limits);
        bound(tokens, at, &mut limits);
    }
    limits
}

/// `between -90 and 90`, `from 1 to 5`
fn between(tokens: &[Token], limits: &mut Limits) {
    let [open, low, and, high, rest @ ..] = tokens else { return };
    let opens =
        open.is_word("between") && (and.is_word("and") || and.is_word("to") || *and == Token::Sign('–'));
    let opens = opens || (open.is_word("from") && and.is_word("to"));
    if let (true, Some(low), Some(high)) = (opens, number(low), number(high)) {
        set(limits, rest, Some(low), Some(high), false);
    }
}

/// `at least 3 characters`, `maximum 100`, `greater than 0`
fn bound(tokens: &[Token], at: usize, limits: &mut Limits) {
    const LOW: [&[&str]; 5] =
        [&["at", "least"], &["minimum"], &["min"], &["no", "less", "than"], &["minimum", "of"]];
    const HIGH: [&[&str]; 6] =
        [&["at", "most"], &["maximum"], &["max"], &["up", "to"], &["no", "more", "than"], &["maximum", "of"]];
    const ABOVE: [&[&str]; 2] = [&["greater", "than"], &["more", "than"]];
    let behind = |words: &[&str]| {
        let fits = words
            .iter()
            .enumerate()
            .all(|(next, word)| tokens.get(at + next).is_some_and(|t| t.is_word(word)));
        let rest = &tokens[(at + words.len()).min(tokens.len())..];
        let rest = match rest {
            [Token::Word(word), rest @ ..] if word == "length" || word == "value" => rest,
            rest => rest,
        };
        let rest = if rest.first() == Some(&Token::Sign(':')) { &rest[1..] } else { rest };
        let value = rest.first().filter(|_| fits).and_then(number)?;
        Some((value, rest.get(1..).unwrap_or_default()))
    };
    let is_negated = at > 0 && tokens[at - 1].is_word("no");
    if let Some((value, rest)) = LOW.iter().find_map(|words| behind(words)) {
        set(limits, rest, Some(value), None, false);
    } else if let Some((value, rest)) = HIGH.iter().find_map(|words| behind(words)) {
        set(limits, rest, None, Some(value), false);
    } else if let Some((value, rest)) = ABOVE.iter().find_map(|words| behind(words)).filter(|_| !is_negated) {
        set(limits, rest, Some(value), None, true);
    }
}

/// Sets limits of what the next word counts.
fn set(limits: &mut Limits, rest: &[Token], low: Option<Number>, high: Option<Number>, exclusive: bool) {
    let unit = rest.first().and_then(Token::text).unwrap_or_default().to_ascii_lowercase();
    let count = |number: Option<Number>| number.and_then(|number| number.as_u64());
    match unit.as_str() {
        "character" | "characters" | "chars" | "letters" | "digits" => {
            limits.min_length = limits.min_length.or(count(low));
            limits.max_length = limits.max_length.or(count(high));
        }
        "item" | "items" | "elements" | "entries" | "records" => {
            limits.min_items = limits.min_items.or(count(low));
            limits.max_items = limits.max_items.or(count(high));
        }
        // A number of other things limits these, not the value.
        unit if rest.first().is_none_or(Token::is_end)
            || matches!(unit, "if" | "and" | "for" | "or" | "when") =>
        {
            limits.exclusive_minimum |= exclusive;
            limits.minimum = limits.minimum.take().or(low);
            limits.maximum = limits.maximum.take().or(high);
        }
        _ => {}
    }
}

fn number(token: &Token) -> Option<Number> {
    let text = token.text()?;
    text.starts_with(|c: char| c == '-' || c.is_ascii_digit()).then(|| serde_json::from_str(text).ok())?
}

/// Reads the form of a text.
pub(super) fn form(text: &str) -> Form {
    let text = text.replace(['\u{2010}', '\u{2011}'], "-");
    let lower = text.to_lowercase();
    let is_format = lower.contains("format") || lower.len() < 24;
    let has_word = |word: &str| lower.split(|c: char| !c.is_alphanumeric()).any(|own| own == word);
    let mut form = Form::default();
    if lower.contains("yyyy-mm-dd") && is_format && !lower.contains("hh") {
        form.format = Some(TextFormat::Date);
    } else if ["iso 8601", "iso8601", "iso-8601"].iter().any(|name| lower.contains(name)) {
        form.format = Some(TextFormat::DateTime);
    } else if lower.contains("hh:mm:ss") {
        form.name = Some("HH:mm:ss");
    } else if lower.contains("hh:mm") {
        form.name = Some("HH:mm");
    } else if lower.contains("iso 3166")
        || lower.contains("iso-3166")
        || lower.contains("iso-2 ")
        || lower.contains("alpha-2")
    {
        form.name = Some("iso-3166-1-alpha-2");
    } else if lower.contains("iso 4217") || lower.contains("iso-4217") {
        form.name = Some("iso-4217");
    } else if has_word("uuid") {
        form.format = Some(TextFormat::Uuid);
    }
    form
}
