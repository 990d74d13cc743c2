//! A string as JavaScript writes it in, its text out.

use std::str::Chars;

/// Reads the string that a text begins with, and returns what follows it; `None` where there is none, or one that is put
/// together when it runs.
pub(super) fn literal(text: &str) -> Option<(String, &str)> {
    let mut rest = text.chars();
    let quote = rest.next().filter(|quote| matches!(quote, '"' | '\'' | '`'))?;
    let mut text = String::new();
    loop {
        match rest.next()? {
            end if end == quote => return Some((text, rest.as_str())),
            '$' if quote == '`' && rest.as_str().starts_with('{') => return None,
            '\\' => text.extend(escaped(&mut rest)?),
            character => text.push(character),
        }
    }
}

/// Reads what follows a backslash: a character, or none where the line goes on.
fn escaped(rest: &mut Chars<'_>) -> Option<Option<char>> {
    let character = match rest.next()? {
        'n' => '\n',
        't' => '\t',
        'r' => '\r',
        'b' => '\u{8}',
        'f' => '\u{c}',
        'v' => '\u{b}',
        '0' => '\0',
        '\n' => return Some(None),
        'x' => char::from_u32(digits(rest, 2)?)?,
        'u' => code_point(rest)?,
        character => character,
    };
    Some(Some(character))
}

/// Reads the digits of a character, which may be two halves.
fn code_point(rest: &mut Chars<'_>) -> Option<char> {
    if let Some(braced) = rest.as_str().strip_prefix('{') {
        let (code, behind) = braced.split_once('}')?;
        *rest = behind.chars();
        return char::from_u32(u32::from_str_radix(code, 16).ok()?);
    }
    let first = digits(rest, 4)?;
    let second = rest.as_str().strip_prefix("\\u").map(str::chars);
    let (0xd800..0xdc00, Some(mut second)) = (first, second) else {
        return Some(char::from_u32(first).unwrap_or(char::REPLACEMENT_CHARACTER));
    };
    let code = 0x10000 + ((first - 0xd800) << 10) + digits(&mut second, 4)?.checked_sub(0xdc00)?;
    *rest = second;
    char::from_u32(code)
}

/// Reads so many hexadecimal digits.
fn digits(rest: &mut Chars<'_>, count: usize) -> Option<u32> {
    (0..count).try_fold(0, |code, _| Some(code * 16 + rest.next()?.to_digit(16)?))
}
