//! A string as JavaScript writes it in, its text out.

use std::iter::Peekable;
use std::str::Chars;

/// Reads the string that a text begins with; `None` where there is none, or one that is put together when it runs.
pub(super) fn literal(text: &str) -> Option<String> {
    let mut rest = text.chars().peekable();
    let quote = rest.next().filter(|quote| matches!(quote, '"' | '\'' | '`'))?;
    let mut text = String::new();
    loop {
        match rest.next()? {
            end if end == quote => return Some(text),
            '$' if quote == '`' && rest.peek() == Some(&'{') => return None,
            '\\' => text.extend(escaped(&mut rest)?),
            character => text.push(character),
        }
    }
}

/// Reads what follows a backslash: a character, or none where the line goes on.
fn escaped(rest: &mut Peekable<Chars<'_>>) -> Option<Option<char>> {
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
fn code_point(rest: &mut Peekable<Chars<'_>>) -> Option<char> {
    if rest.next_if_eq(&'{').is_some() {
        let mut code = 0_u32;
        while rest.next_if_eq(&'}').is_none() {
            code = code.checked_mul(16)?.checked_add(rest.next()?.to_digit(16)?)?;
        }
        return char::from_u32(code);
    }
    let first = digits(rest, 4)?;
    let is_half = (0xd800..0xdc00).contains(&first);
    if !is_half || rest.next_if_eq(&'\\').is_none() {
        return Some(char::from_u32(first).unwrap_or(char::REPLACEMENT_CHARACTER));
    }
    rest.next_if_eq(&'u')?;
    let code = 0x10000 + ((first - 0xd800) << 10) + digits(rest, 4)?.checked_sub(0xdc00)?;
    char::from_u32(code)
}

/// Reads so many hexadecimal digits.
fn digits(rest: &mut Peekable<Chars<'_>>, count: usize) -> Option<u32> {
    (0..count).try_fold(0, |code, _| Some(code * 16 + rest.next()?.to_digit(16)?))
}
