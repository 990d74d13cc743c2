//! Words where a value belongs: names of types, alternatives, variables.

use super::reader::Reader;
use super::{RepairKind, Value};

impl Reader<'_> {
    /// Reads words as a value. At least one character is taken.
    pub(super) fn word(&mut self) -> Value {
        let line = self.line;
        let start = self.at;
        self.words();
        if self.at == start {
            self.step();
        }
        let text = self.text[start..self.at].trim();
        let (kind, value) = match text {
            "True" | "TRUE" => (RepairKind::ForeignWord, Value::Bool(true)),
            "False" | "FALSE" => (RepairKind::ForeignWord, Value::Bool(false)),
            "None" | "NULL" | "Null" | "nil" | "undefined" => (RepairKind::ForeignWord, Value::Null),
            _ => match text.strip_suffix('"').filter(|text| !text.contains('"')) {
                Some(text) => (RepairKind::MissingQuote, Value::Text(text.to_owned())),
                None => (RepairKind::Placeholder, Value::Placeholder(text.to_owned())),
            },
        };
        self.repair_at(kind, line);
        value
    }

    /// Takes words up to a comma, a closing bracket that they did not open, a comment or the end of the line.
    pub(super) fn words(&mut self) {
        let start = self.at;
        let mut open = 0_usize;
        while let Some(byte) = self.peek() {
            match byte {
                b'\n' => break,
                b',' | b'}' | b']' if open == 0 => break,
                b'/' | b'#' if self.is_comment(start) => break,
                b'{' | b'[' | b'(' => open += 1,
                b'}' | b']' | b')' => open = open.saturating_sub(1),
                b'"' => self.take(self.quote_length()),
                _ => {}
            }
            self.step();
        }
    }

    /// Tells whether a comment begins here, and not the inside of a word such as a URL.
    fn is_comment(&self, start: usize) -> bool {
        let before = self.text[start..self.at].chars().next_back();
        let begins = ["//", "/*", "#"].iter().any(|mark| self.rest().starts_with(mark));
        begins && before.is_some_and(char::is_whitespace)
    }

    /// Returns how many bytes lie between this quote and the closing one in the same line; 0 without one.
    fn quote_length(&self) -> usize {
        let inside = self.rest().bytes().skip(1).take_while(|byte| *byte != b'\n');
        inside.enumerate().find(|(_, byte)| *byte == b'"').map_or(0, |(length, _)| length + 1)
    }
}
