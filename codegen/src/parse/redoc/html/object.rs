//! An object as JavaScript writes it in, JSON out: what is written by hand has neither quoted keys nor double quotes.

use super::string;

/// Returns the JSON of the object that a text begins with; `None` where it does not end, or is put together when it runs.
pub(super) fn json(text: &str) -> Option<String> {
    let mut json = String::new();
    let (mut rest, mut open) = (text, 0_usize);
    loop {
        let (behind, change) = token(&mut json, skip(rest))?;
        open = open.checked_add_signed(change)?;
        if open == 0 {
            return Some(json);
        }
        rest = behind;
    }
}

/// Adds one token. Returns what follows it, and how many more brackets are open.
fn token<'t>(json: &mut String, text: &'t str) -> Option<(&'t str, isize)> {
    let first = text.chars().next()?;
    let change = match first {
        '"' | '\'' | '`' => {
            let (string, behind) = string::literal(text)?;
            push_string(json, &string);
            return Some((behind, 0));
        }
        '{' | '[' => 1,
        '}' | ']' => -1,
        ',' | ':' => 0,
        _ => return Some((word(json, text)?, 0)),
    };
    let behind = &text[1..];
    if first != ',' || !skip(behind).starts_with(['}', ']']) {
        json.push(first);
    }
    Some((behind, change))
}

/// Adds a key without quotes, a number or a constant. Returns what follows it.
fn word<'t>(json: &mut String, text: &'t str) -> Option<&'t str> {
    let is_of_word = |c: char| c.is_alphanumeric() || matches!(c, '_' | '$' | '.' | '+' | '-');
    let (word, rest) = text.split_at(text.find(|c| !is_of_word(c)).unwrap_or(text.len()));
    let is_key = skip(rest).starts_with(':');
    match word {
        "" => return None,
        _ if is_key => push_string(json, word),
        "undefined" => json.push_str("null"),
        "true" | "false" | "null" => json.push_str(word),
        number if number.starts_with(|c: char| c == '-' || c.is_ascii_digit()) => json.push_str(number),
        _ => return None,
    }
    Some(rest)
}

fn push_string(json: &mut String, text: &str) {
    json.push_str(&serde_json::Value::from(text).to_string());
}

/// Returns what follows white space and comments.
fn skip(text: &str) -> &str {
    let mut rest = text.trim_start();
    loop {
        let behind = match rest.get(..2) {
            Some("//") => rest.find('\n').map(|end| &rest[end..]),
            Some("/*") => rest[2..].find("*/").map(|end| &rest[end + 4..]),
            _ => None,
        };
        let Some(behind) = behind else { return rest };
        rest = behind.trim_start();
    }
}
