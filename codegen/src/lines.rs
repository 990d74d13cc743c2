//! Where the lines of a text begin: places for bytes.

use crate::diagnostic::Location;
use std::sync::Arc;

/// A text, and where its lines begin.
pub(crate) struct Lines<'a> {
    file: &'a Arc<str>,
    text: &'a str,
    starts: Vec<usize>,
}

impl<'a> Lines<'a> {
    pub(crate) fn of(file: &'a Arc<str>, text: &'a str) -> Self {
        let starts = text.match_indices('\n').map(|(at, _)| at + 1);
        Self { file, text, starts: std::iter::once(0).chain(starts).collect() }
    }

    /// Returns the place of a byte.
    pub(crate) fn at(&self, byte: usize) -> Location {
        let byte = if self.text.is_char_boundary(byte) { byte } else { self.text.len() };
        let line = self.starts.partition_point(|start| *start <= byte);
        let column = self.text[self.starts[line - 1]..byte].chars().count() + 1;
        Location::line(self.file, line, column)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_byte_has_a_line_and_a_column() {
        let file = "a.toml".into();
        let lines = Lines::of(&file, "a\nöb\n\nc");
        let places = [(0, 1, 1), (1, 1, 2), (2, 2, 1), (4, 2, 2), (6, 3, 1), (7, 4, 1), (8, 4, 2)];
        for (byte, line, column) in places {
            assert_eq!(lines.at(byte), Location::line(&file, line, column), "{byte}");
        }
        assert_eq!(lines.at(99), lines.at(8));
        assert_eq!(Lines::of(&file, "").at(0), Location::line(&file, 1, 1));
    }
}
