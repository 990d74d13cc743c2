//! What all parts are read with: a position in the text, the repairs so far, and the brackets that are open.

use super::comment::Comments;
use super::{Failure, Node, Reading, Reason, Repair, RepairKind, Value};
use crate::parse::tree::MAX_DEPTH;

/// Reads one text.
pub(super) struct Reader<'t> {
    pub(super) text: &'t str,
    /// Offset of the next character.
    pub(super) at: usize,
    /// Line of the next character.
    pub(super) line: usize,
    pub(super) repairs: Vec<Repair>,
    pub(super) comments: Comments,
    /// Closing brackets that are awaited, the innermost last.
    pub(super) awaited: Vec<u8>,
    /// How often the rest of the text may still be looked through for its brackets.
    pub(super) looks: usize,
}

/// Reads a text.
pub(super) fn read(text: &str) -> Result<Reading, Failure> {
    let text = text.strip_prefix('\u{feff}').unwrap_or(text);
    let mut reader = Reader {
        text,
        at: 0,
        line: 1,
        repairs: Vec::new(),
        comments: Comments::default(),
        awaited: Vec::new(),
        looks: 32,
    };
    reader.skip();
    if reader.peek().is_none() {
        return Err(reader.failure(Reason::Empty));
    }
    let mut root = reader.root()?;
    let mut more = reader.more(&root)?;
    reader.comments.end();
    let Reader { mut comments, repairs, .. } = reader;
    comments.attach(std::iter::once(&mut root).chain(&mut more));
    Ok(Reading { root, more, repairs })
}

impl Reader<'_> {
    /// Reads the first value, which may be members without braces.
    fn root(&mut self) -> Result<Node, Failure> {
        let line = self.line;
        if self.peek() == Some(b'"') && self.is_member() {
            self.repair(RepairKind::MissingBraces);
            let id = self.comments.open(line);
            let value = Value::Object(self.members()?);
            self.comments.close(id, self.line);
            return Ok(Node { value, line, comments: Vec::new() });
        }
        let root = self.node()?;
        let repaired = self.repairs.iter().any(|repair| repair.kind != RepairKind::Comment);
        let is_scalar = !matches!(root.value, Value::Array(_) | Value::Object(_));
        if is_scalar && (repaired || !self.rest().trim().is_empty()) {
            return Err(Failure { reason: Reason::NotJson, line });
        }
        Ok(root)
    }

    /// Reads what follows the first value.
    fn more(&mut self, root: &Node) -> Result<Vec<Node>, Failure> {
        let mut more = Vec::new();
        loop {
            self.skip();
            match self.peek() {
                None => return Ok(more),
                Some(b'}' | b']') => self.stray(),
                Some(b',') => {
                    self.repair(RepairKind::TrailingComma);
                    self.step();
                }
                Some(b'{' | b'[') if matches!(root.value, Value::Array(_) | Value::Object(_)) => {
                    self.repair(RepairKind::SeveralValues);
                    more.push(self.node()?);
                }
                Some(_) => {
                    self.repair(RepairKind::TextBehind);
                    return Ok(more);
                }
            }
        }
    }

    /// Reads a value, with the comments on it.
    pub(super) fn node(&mut self) -> Result<Node, Failure> {
        let line = self.line;
        let id = self.comments.open(line);
        let value = self.value()?;
        self.comments.close(id, self.line);
        Ok(Node { value, line, comments: Vec::new() })
    }

    /// Takes a bracket that opens something.
    pub(super) fn enter(&mut self, closing: u8) -> Result<(), Failure> {
        if self.awaited.len() >= MAX_DEPTH {
            return Err(self.failure(Reason::TooDeep));
        }
        self.awaited.push(closing);
        self.step();
        Ok(())
    }

    /// Leaves out a bracket that closes nothing.
    pub(super) fn stray(&mut self) {
        self.repair(RepairKind::StrayBracket);
        self.step();
    }

    /// Returns the next byte.
    pub(super) fn peek(&self) -> Option<u8> {
        self.text.as_bytes().get(self.at).copied()
    }

    /// Returns the text that is still to be read.
    pub(super) fn rest(&self) -> &str {
        self.text.get(self.at..).unwrap_or_default()
    }

    /// Takes the next character.
    pub(super) fn step(&mut self) -> Option<char> {
        let character = self.rest().chars().next()?;
        self.at += character.len_utf8();
        self.line += usize::from(character == '\n');
        Some(character)
    }

    /// Takes so many bytes, none of which is a line break.
    pub(super) fn take(&mut self, count: usize) {
        self.at += count;
    }

    /// Adds a repair.
    pub(super) fn repair(&mut self, kind: RepairKind) {
        self.repair_at(kind, self.line);
    }

    /// Adds a repair in a line.
    pub(super) fn repair_at(&mut self, kind: RepairKind, line: usize) {
        self.repairs.push(Repair { kind, line });
    }

    /// Returns why the text is not read.
    pub(super) fn failure(&self, reason: Reason) -> Failure {
        Failure { reason, line: self.line }
    }
}
