//! Objects and arrays.

use super::reader::Reader;
use super::{Array, Failure, Node, Object, RepairKind, Value};
use std::collections::HashSet;

/// What stands before the place that is looked at.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Before {
    /// The opening bracket or an ellipsis, neither of which needs a comma.
    Mark,
    /// A comma.
    Comma,
    /// A value without a comma.
    Value,
}

/// What comes next in an object or array.
enum Next {
    /// A member or an item.
    Entry,
    /// An ellipsis, which was taken.
    Ellipsis,
    /// Something that was left out.
    Nothing,
    /// The end, which was taken.
    End,
}

impl Reader<'_> {
    /// Reads an object.
    pub(super) fn object(&mut self) -> Result<Value, Failure> {
        self.enter(b'}')?;
        let object = self.members()?;
        self.awaited.pop();
        Ok(Value::Object(object))
    }

    /// Reads the members of an object up to its closing bracket.
    pub(super) fn members(&mut self) -> Result<Object, Failure> {
        let mut object = Object::default();
        let mut keys = HashSet::new();
        let mut before = Before::Mark;
        loop {
            match self.next(b'}', before) {
                Next::End => return Ok(object),
                Next::Nothing => continue,
                Next::Ellipsis => {
                    object.open = true;
                    self.comma();
                    before = Before::Mark;
                    continue;
                }
                Next::Entry => {
                    let (key, node) = self.member()?;
                    if !keys.insert(key.clone()) {
                        self.repair_at(RepairKind::DuplicateKey, node.line);
                    }
                    object.members.push((key, node));
                }
            }
            before = self.comma();
        }
    }

    /// Reads an array.
    pub(super) fn array(&mut self) -> Result<Value, Failure> {
        self.enter(b']')?;
        let mut array = Array::default();
        let mut before = Before::Mark;
        loop {
            match self.next(b']', before) {
                Next::End => break,
                Next::Nothing => continue,
                Next::Ellipsis => {
                    array.open = true;
                    self.comma();
                    before = Before::Mark;
                    continue;
                }
                Next::Entry => array.items.push(self.node()?),
            }
            before = self.comma();
        }
        self.awaited.pop();
        Ok(Value::Array(array))
    }

    /// Looks at what comes next before a closing bracket.
    fn next(&mut self, closing: u8, before: Before) -> Next {
        self.skip();
        match self.peek() {
            None => self.end_of_text(),
            Some(byte) if byte == closing && !(closing == b'}' && self.awaited.is_empty()) => {
                self.end(before)
            }
            Some(b'}' | b']') => self.mismatch(),
            Some(b',') => {
                self.repair(RepairKind::TrailingComma);
                self.step();
                Next::Nothing
            }
            Some(_) if self.ellipsis() => Next::Ellipsis,
            Some(_) => {
                if before == Before::Value {
                    self.repair(RepairKind::MissingComma);
                }
                Next::Entry
            }
        }
    }

    /// Takes the closing bracket.
    fn end(&mut self, before: Before) -> Next {
        if before == Before::Comma {
            self.repair(RepairKind::TrailingComma);
        }
        self.comments.end();
        self.step();
        Next::End
    }

    /// Ends with the text, which is the right place only for members without braces.
    fn end_of_text(&mut self) -> Next {
        if !self.awaited.is_empty() {
            self.repair(RepairKind::Unclosed);
        }
        self.comments.end();
        Next::End
    }

    /// Takes a bracket of the other kind: one too many, or the end of something further out.
    fn mismatch(&mut self) -> Next {
        if self.closes_outer() {
            self.repair(RepairKind::Unclosed);
            self.comments.end();
            return Next::End;
        }
        self.stray();
        Next::Nothing
    }

    /// Takes a comma behind a value, if there is one.
    fn comma(&mut self) -> Before {
        self.skip_spaces();
        if self.peek() != Some(b',') {
            self.skip();
        }
        if self.peek() != Some(b',') {
            return Before::Value;
        }
        self.step();
        Before::Comma
    }

    /// Takes an ellipsis and the words behind it, if there is one.
    fn ellipsis(&mut self) -> bool {
        let Some(mark) = ["...", "\u{2026}"].into_iter().find(|mark| self.rest().starts_with(mark)) else {
            return false;
        };
        self.repair(RepairKind::Ellipsis);
        self.take(mark.len());
        self.words();
        true
    }

    /// Reads a member.
    fn member(&mut self) -> Result<(String, Node), Failure> {
        let line = self.line;
        let id = self.comments.open(line);
        let key = self.key();
        self.skip();
        let value = if self.peek() == Some(b':') {
            self.step();
            self.skip_to_value();
            self.value()?
        } else {
            self.repair_at(RepairKind::MissingValue, line);
            Value::Placeholder(String::new())
        };
        self.comments.close(id, self.line);
        Ok((key, Node { value, line, comments: Vec::new() }))
    }

    /// Reads a key. At least one character is taken.
    fn key(&mut self) -> String {
        if let Some(key) = self.quoted(true) {
            return key;
        }
        self.repair(RepairKind::UnquotedKey);
        let start = self.at;
        while let Some(byte) = self.peek() {
            let is_braced = self.at > start && self.text[start..].starts_with("{{");
            match byte {
                b'\n' | b',' | b':' => break,
                b'}' | b']' if !is_braced => break,
                _ => self.step(),
            };
        }
        if self.at == start {
            self.step();
        }
        self.text[start..self.at].trim().trim_end_matches(['"', '\'']).to_owned()
    }

    /// Tells whether a string and a colon stand here.
    pub(super) fn is_member(&self) -> bool {
        let Some(rest) = self.rest().strip_prefix('"') else { return false };
        let line = rest.lines().next().unwrap_or_default();
        line.split_once('"').is_some_and(|(_, behind)| behind.trim_start().starts_with(':'))
    }
}
