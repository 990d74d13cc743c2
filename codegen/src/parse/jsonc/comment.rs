//! Comments, and the values that they belong to: the one whose line they stand in, or else the next one.

use super::reader::Reader;
use super::{Comment, CommentPlace, Node, RepairKind, Value};

/// Comments by the values they belong to. Values are numbered in the order of the text.
#[derive(Debug, Default)]
pub(super) struct Comments {
    owned: Vec<Vec<Comment>>,
    /// The value that comments in this line belong to.
    last: Option<(usize, usize)>,
    /// Comments that wait for the next value.
    waiting: Vec<Comment>,
}

impl Comments {
    /// Begins a value in a line; returns its number.
    pub(super) fn open(&mut self, line: usize) -> usize {
        let id = self.owned.len();
        self.owned.push(std::mem::take(&mut self.waiting));
        self.last = Some((id, line));
        id
    }

    /// Ends a value in a line.
    pub(super) fn close(&mut self, id: usize, line: usize) {
        self.last = Some((id, line));
    }

    /// Says that no further value follows here: what waits belongs to the last one.
    pub(super) fn end(&mut self) {
        let waiting = std::mem::take(&mut self.waiting).into_iter();
        let below = waiting.map(|comment| Comment { place: CommentPlace::Below, ..comment });
        if let Some(owned) = self.last.and_then(|(id, _)| self.owned.get_mut(id)) {
            owned.extend(below);
        }
    }

    /// Puts in a comment.
    fn push(&mut self, text: &str, line: usize) {
        let comment = |place| Comment { text: text.to_owned(), line, place };
        match self.last {
            Some((id, at)) if at == line && self.waiting.is_empty() => {
                self.owned[id].push(comment(CommentPlace::Beside));
            }
            _ => self.waiting.push(comment(CommentPlace::Above)),
        }
    }

    /// Gives all comments to their values.
    pub(super) fn attach<'n>(&mut self, roots: impl Iterator<Item = &'n mut Node>) {
        let mut owned = std::mem::take(&mut self.owned).into_iter();
        roots.for_each(|root| attach(root, &mut owned));
    }
}

/// Gives comments to a value and all in it.
fn attach(node: &mut Node, owned: &mut impl Iterator<Item = Vec<Comment>>) {
    node.comments = owned.next().unwrap_or_default();
    match &mut node.value {
        Value::Array(array) => array.items.iter_mut().for_each(|item| attach(item, owned)),
        Value::Object(object) => object.members.iter_mut().for_each(|(_, member)| attach(member, owned)),
        _ => {}
    }
}

impl Reader<'_> {
    /// Skips white space and comments.
    pub(super) fn skip(&mut self) {
        self.skip_unless(|_| false);
    }

    /// Skips white space and comments before a value, which may itself begin as a comment does: `#ff8800`.
    pub(super) fn skip_to_value(&mut self) {
        self.skip_unless(|rest| {
            rest.strip_prefix('#').is_some_and(|rest| rest.starts_with(char::is_alphanumeric))
        });
    }

    fn skip_unless(&mut self, is_value: fn(&str) -> bool) {
        loop {
            while self.rest().starts_with(char::is_whitespace) {
                self.step();
            }
            let rest = self.rest();
            if is_value(rest) {
                return;
            }
            if rest.starts_with("//") || rest.starts_with('#') {
                self.line_comment();
            } else if rest.starts_with("/*") {
                self.block_comment();
            } else {
                return;
            }
        }
    }

    /// Skips spaces, but neither comments nor line breaks.
    pub(super) fn skip_spaces(&mut self) {
        while matches!(self.peek(), Some(b' ' | b'\t')) {
            self.step();
        }
    }

    /// Reads a comment up to the end of its line.
    fn line_comment(&mut self) {
        let text = self.text;
        let end = text[self.at..].find('\n').map_or(text.len(), |length| self.at + length);
        let comment = text[self.at..end].trim_start_matches(['/', '#']).trim();
        self.repair(RepairKind::Comment);
        self.comments.push(comment, self.line);
        self.at = end;
    }

    /// Reads a comment between its marks.
    fn block_comment(&mut self) {
        let text = self.text;
        let start = self.at + 2;
        let end = text[start..].find("*/").map_or(text.len(), |length| start + length);
        let lines = text[start..end].lines().map(|line| line.trim().trim_start_matches('*').trim());
        let comment = lines.filter(|line| !line.is_empty()).collect::<Vec<_>>().join("\n");
        self.repair(RepairKind::Comment);
        self.comments.push(&comment, self.line);
        self.line += text[start..end].matches('\n').count();
        self.at = (end + 2).min(text.len());
    }
}
