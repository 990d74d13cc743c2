//! A position in a line.

use super::prim;

/// How far the name of a schema is looked for.
const MAX_NAME: usize = 200;

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

    /// Takes the word that stands next, as a whole, if it names a type.
    pub(super) fn word(&mut self) -> Option<&'t str> {
        let (word, rest) = word(self.rest)?;
        if !rest.is_empty() && !rest.starts_with([' ', ')']) {
            return None;
        }
        self.rest = rest;
        Some(word)
    }

    /// Takes `Pet (object)`: a name, and the type in brackets.
    pub(super) fn named(&mut self) -> Option<(&'t str, &'t str)> {
        let near = &self.rest[..self.rest.floor_char_boundary(MAX_NAME)];
        for (at, _) in near.match_indices(" (") {
            let name = &self.rest[..at];
            let Some((word, rest)) = word(&self.rest[at + 2..]).filter(|(_, rest)| rest.starts_with(')'))
            else {
                continue;
            };
            let is_prose = name.is_empty() || name.contains(" or ") || self.in_cell && name.contains(' ');
            self.rest = &rest[1..];
            return (!is_prose).then_some((name, word));
        }
        None
    }

    /// Takes what stands next in angle brackets.
    pub(super) fn angled(&mut self) -> Option<&'t str> {
        let inner = self.rest.strip_prefix(" <")?;
        let end = inner.find(['<', '>']).filter(|end| inner[*end..].starts_with('>'))?;
        self.rest = &inner[end + 1..];
        Some(&inner[..end])
    }

    /// Takes what stands next in brackets, which may hold brackets. In a cell that is a name only where it is one word: what
    /// is said of a field may begin with a bracket, too.
    pub(super) fn bracketed(&mut self, open: &str) -> Option<&'t str> {
        let inner = self.rest.strip_prefix(open).filter(|inner| !inner.starts_with(' '))?;
        let mut depth = 1;
        let end = inner.find(|c| {
            depth += i32::from(c == '(') - i32::from(c == ')');
            depth == 0
        })?;
        let (name, rest) = inner.split_at(end);
        let is_prose = name.is_empty() || self.in_cell && name.contains(' ');
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

/// Splits off the word that a text begins with, if it names a type.
fn word(text: &str) -> Option<(&str, &str)> {
    let end = text.find(|c: char| !c.is_ascii_lowercase()).unwrap_or(text.len());
    let (word, rest) = text.split_at(end);
    prim(word).map(|_| (word, rest))
}
