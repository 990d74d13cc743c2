//! Strings, in the quotes that belong around them or in others, and with a quote missing.

use super::RepairKind;
use super::reader::Reader;

/// Quotes that open a string, and those that close it.
const QUOTES: &[(char, &[char])] = &[
    ('"', &['"']),
    ('\'', &['\'']),
    ('`', &['`']),
    ('\u{201c}', &['\u{201d}', '\u{201c}', '"']),
    ('\u{201d}', &['\u{201d}', '"']),
    ('\u{2018}', &['\u{2019}', '\u{2018}']),
];

impl Reader<'_> {
    /// Reads a string, if one stands here.
    pub(super) fn quoted(&mut self, is_key: bool) -> Option<String> {
        let first = self.rest().chars().next()?;
        let (_, closing) = QUOTES.iter().find(|(opening, _)| *opening == first)?;
        if first != '"' {
            self.repair(RepairKind::OtherQuotes);
        }
        self.step();
        if self.is_unclosed(closing) {
            self.repair(RepairKind::MissingQuote);
            return Some(self.unclosed(is_key));
        }
        Some(self.closed(closing))
    }

    /// Reads a string up to its closing quote.
    fn closed(&mut self, closing: &[char]) -> String {
        let mut text = String::new();
        while let Some(character) = self.step() {
            match character {
                _ if closing.contains(&character) => return text,
                '\\' => self.escape(&mut text),
                _ => {
                    if character < ' ' {
                        self.repair(RepairKind::RawCharacter);
                    }
                    text.push(character);
                }
            }
        }
        self.repair(RepairKind::MissingQuote);
        text
    }

    /// Tells whether the closing quote is missing: the line ends without it, and the next one begins something else.
    fn is_unclosed(&self, closing: &[char]) -> bool {
        let mut escaped = false;
        for (offset, character) in self.rest().char_indices() {
            match character {
                '\n' => return begins_something(&self.rest()[offset + 1..]),
                _ if escaped => escaped = false,
                '\\' => escaped = true,
                _ if closing.contains(&character) => return false,
                _ => {}
            }
        }
        true
    }

    /// Reads a string without closing quote: a key up to its colon, a value up to the end of its line.
    fn unclosed(&mut self, is_key: bool) -> String {
        let line = self.rest().lines().next().unwrap_or_default();
        let end = if is_key { line.find(':').unwrap_or(line.len()) } else { line.len() };
        let text = line[..end].trim_end();
        let text = if is_key { text } else { text.trim_end_matches(',') };
        let (length, text) = (text.len(), text.trim_end().to_owned());
        self.take(length);
        text
    }

    /// Reads what follows a backslash.
    fn escape(&mut self, text: &mut String) {
        let character = match self.step() {
            Some('n') => '\n',
            Some('t') => '\t',
            Some('r') => '\r',
            Some('b') => '\u{8}',
            Some('f') => '\u{c}',
            Some('u') => self.code_point(),
            Some(character @ ('"' | '\\' | '/')) => character,
            Some(character) => {
                self.repair(RepairKind::RawCharacter);
                character
            }
            None => return,
        };
        text.push(character);
    }

    /// Reads the digits of a character, which may be two halves.
    fn code_point(&mut self) -> char {
        let Some(first) = self.hex() else { return self.broken() };
        if !(0xd800..0xdc00).contains(&first) {
            return char::from_u32(first).unwrap_or_else(|| self.broken());
        }
        if self.rest().starts_with("\\u") {
            let before = self.at;
            self.take(2);
            if let Some(second @ 0xdc00..0xe000) = self.hex() {
                let code = 0x10000 + ((first - 0xd800) << 10) + (second - 0xdc00);
                return char::from_u32(code).unwrap_or_else(|| self.broken());
            }
            self.at = before;
        }
        self.broken()
    }

    /// Reads four digits.
    fn hex(&mut self) -> Option<u32> {
        let digits = self.rest().get(..4).filter(|digits| digits.bytes().all(|b| b.is_ascii_hexdigit()))?;
        let code = u32::from_str_radix(digits, 16).ok()?;
        self.take(4);
        Some(code)
    }

    /// Returns what stands for a character that is none.
    fn broken(&mut self) -> char {
        self.repair(RepairKind::RawCharacter);
        char::REPLACEMENT_CHARACTER
    }
}

/// Tells whether a text begins with a key or a closing bracket.
fn begins_something(text: &str) -> bool {
    let text = text.trim_start();
    let key = text.strip_prefix('"').and_then(|rest| rest.lines().next()?.split_once('"'));
    text.is_empty()
        || text.starts_with(['}', ']'])
        || key.is_some_and(|(_, behind)| behind.trim_start().starts_with(':'))
}
