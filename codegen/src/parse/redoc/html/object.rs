//! An object as JavaScript writes it in, JSON out: what is written by hand has neither quoted keys nor double quotes.

use super::string;

/// Returns the JSON of the object that a text begins with; `None` where it does not end, or is put together when it runs.
pub(super) fn json(text: &str) -> Option<String> {
    let mut json = String::new();
    let mut depth = 0_usize;
    let mut rest = text;
    loop {
        rest = skip(rest);
        match rest.chars().next()? {
            '"' | '\'' | '`' => {
                let (text, behind) = string::literal(rest)?;
                push_string(&mut json, &text);
                rest = behind;
                continue;
            }
            ',' if skip(&rest[1..]).starts_with(['}', ']']) => {}
            bracket @ ('{' | '[') => {
                depth += 1;
                json.push(bracket);
            }
            bracket @ ('}' | ']') => {
                depth = depth.checked_sub(1)?;
                json.push(bracket);
                if depth == 0 {
                    return Some(json);
                }
            }
            mark @ (':' | ',') => json.push(mark),
            _ => {
                rest = word(&mut json, rest)?;
                continue;
            }
        }
        rest = &rest[1..];
    }
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
