//! A position in a line.

use super::prim;

/// What is left of a line.
#[derive(Clone)]
pub(super) struct Scan<'t> {
    pub(super) rest: &'t str,
    /// Whether prose may follow the type.
    pub(super) in_cell: bool,
}

impl<'t> Scan<'t> {
    /// Takes a text that stands next.
    pub(super) fn eat(&mut self, text: &str) -> Option<()> {
        self.rest = self.rest.strip_prefix(text)?;
        Some(())
    }

    /// Takes the word of small letters that stands next, as a whole.
    pub(super) fn word(&mut self) -> Option<&'t str> {
        let end = self.rest.find(|c: char| !c.is_ascii_lowercase()).unwrap_or(self.rest.len());
        let (word, rest) = self.rest.split_at(end);
        let is_whole = rest.is_empty() || rest.starts_with([' ', ')']);
        if !is_whole || prim(word).is_none() {
            return None;
        }
        self.rest = rest;
        Some(word)
    }

    /// Takes `Pet (object)`: a name, and the type in brackets.
    pub(super) fn named(&mut self) -> Option<(&'t str, &'t str)> {
        for (at, _) in self.rest.match_indices(" (") {
            let (name, word) = (&self.rest[..at], &self.rest[at + 2..]);
            let Some((word, rest)) = word.split_once(')').filter(|(word, _)| prim(word).is_some()) else {
                continue;
            };
            let is_prose = name.is_empty() || name.contains(" or ") || self.in_cell && name.contains(' ');
            self.rest = rest;
            return (!is_prose).then_some((name, word));
        }
        None
    }

    /// Takes what stands next between two marks.
    pub(super) fn between(&mut self, open: &str, close: char) -> Option<&'t str> {
        let (inner, rest) = self.rest.strip_prefix(open)?.split_once(close)?;
        self.rest = rest;
        Some(inner)
    }

    /// Takes what stands next in brackets, which may hold brackets. In a cell that is a name only where it is one word: what
    /// is said of a field may begin with a bracket, too.
    pub(super) fn bracketed(&mut self, open: &str) -> Option<&'t str> {
        let inner = self.rest.strip_prefix(open)?;
        let mut depth = 1;
        let end = inner.find(|c| {
            depth += i32::from(c == '(') - i32::from(c == ')');
            depth == 0
        })?;
        let (name, rest) = inner.split_at(end);
        let is_prose = name.trim().is_empty() || self.in_cell && name.contains(' ');
        self.rest = &rest[1..];
        (!is_prose).then_some(name)
    }

    /// Takes what stands next up to a space.
    pub(super) fn token(&mut self) -> Option<&'t str> {
        let end = self.rest.find(' ').unwrap_or(self.rest.len());
        let (token, rest) = self.rest.split_at(end);
        self.rest = rest;
        (!token.is_empty()).then_some(token)
    }
}
