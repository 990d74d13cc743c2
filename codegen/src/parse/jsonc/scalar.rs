//! Values: which kind begins here, and literals that stand alone or among alternatives.

use super::reader::Reader;
use super::{Failure, RepairKind, Value};
use serde_json::Number;

impl Reader<'_> {
    /// Reads a value.
    pub(super) fn value(&mut self) -> Result<Value, Failure> {
        match self.peek() {
            Some(b'{') if !self.is_variable() => self.object(),
            Some(b'[') => self.array(),
            None | Some(b',' | b'}' | b']') => {
                self.repair(RepairKind::MissingValue);
                Ok(Value::Placeholder(String::new()))
            }
            Some(_) => Ok(self.scalar()),
        }
    }

    /// Reads a literal; where others follow as alternatives, all of them as words.
    fn scalar(&mut self) -> Value {
        let (start, line, repairs) = (self.at, self.line, self.repairs.len());
        if let Some(value) = self.literal() {
            if !self.has_alternative() {
                return value;
            }
            (self.at, self.line) = (start, line);
            self.repairs.truncate(repairs);
        }
        self.word()
    }

    /// Reads a string, number, boolean or `null`.
    fn literal(&mut self) -> Option<Value> {
        if let Some(text) = self.quoted(false) {
            return Some(Value::Text(text));
        }
        let rest = self.rest();
        let end = rest.find(|c: char| c.is_whitespace() || matches!(c, ',' | '}' | ']' | '/' | '#'));
        let token = &rest[..end.unwrap_or(rest.len())];
        let length = token.len();
        let value = match token {
            "null" => Value::Null,
            "true" => Value::Bool(true),
            "false" => Value::Bool(false),
            _ => Value::Number(number(token)?),
        };
        let behind = rest[length..].trim_start_matches([' ', '\t', '\r']);
        let ends = behind.is_empty() || behind.starts_with(['\n', ',', '}', ']', '/', '#', '|', '"']);
        let ends = ends || behind.starts_with("or ");
        if ends {
            self.take(length);
        }
        ends.then_some(value)
    }

    /// Tells whether another value follows as an alternative.
    fn has_alternative(&self) -> bool {
        let rest = self.rest().trim_start_matches([' ', '\t']);
        rest.starts_with('|') || rest.starts_with("or ") || rest.starts_with("OR ")
    }

    /// Tells whether a variable in double braces stands here.
    pub(super) fn is_variable(&self) -> bool {
        let Some(rest) = self.rest().strip_prefix("{{") else { return false };
        let name = rest.split(['}', '{', '"', '\n', ':', ',']).next().unwrap_or_default();
        !name.is_empty() && rest[name.len()..].starts_with("}}")
    }
}

/// Returns the number that a token is.
fn number(token: &str) -> Option<Number> {
    let is_number = token.starts_with(|c: char| c == '-' || c.is_ascii_digit());
    is_number.then(|| serde_json::from_str(token).ok()).flatten()
}
