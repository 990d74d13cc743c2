//! Regular expressions: only whether one is well-formed, as documents hold globs and half expressions too.

/// Tells whether a regular expression is well-formed (ECMA-262).
pub(super) fn is_sound(pattern: &str) -> bool {
    let mut reader = Reader { rest: pattern.chars().peekable(), depth: 0, repeatable: false };
    reader.read().is_some()
}

struct Reader<'a> {
    rest: std::iter::Peekable<std::str::Chars<'a>>,
    depth: usize,
    /// Whether what was read last can be repeated.
    repeatable: bool,
}

impl Reader<'_> {
    fn read(&mut self) -> Option<()> {
        while let Some(character) = self.rest.next() {
            self.repeatable = match character {
                '(' => self.open()?,
                ')' => self.close()?,
                '[' => self.class()?,
                '\\' => self.rest.next().map(|escaped| !matches!(escaped, 'b' | 'B'))?,
                '*' | '+' | '?' => self.repeated()?,
                '{' if self.is_count() => self.repeated()?,
                '^' | '$' | '|' => false,
                _ => true,
            };
        }
        (self.depth == 0).then_some(())
    }

    /// Reads the opening of a group: one of a kind that the standard knows.
    fn open(&mut self) -> Option<bool> {
        self.depth += 1;
        if self.rest.next_if_eq(&'?').is_none() {
            return Some(false);
        }
        match self.rest.next()? {
            ':' | '=' | '!' => Some(false),
            '<' => match self.rest.peek()? {
                '=' | '!' => self.rest.next().map(|_| false),
                _ => self
                    .rest
                    .by_ref()
                    .find(|c| !c.is_alphanumeric() && *c != '_')
                    .filter(|c| *c == '>')
                    .map(|_| false),
            },
            _ => None,
        }
    }

    fn close(&mut self) -> Option<bool> {
        self.depth = self.depth.checked_sub(1)?;
        Some(true)
    }

    /// Reads a class of characters.
    fn class(&mut self) -> Option<bool> {
        self.rest.next_if_eq(&'^');
        // An expression that means the bracket itself would be read otherwise by others.
        let mut last = None;
        loop {
            match self.rest.next()? {
                ']' => return Some(true),
                '\\' => {
                    let escaped = self.rest.next()?;
                    last = (!escaped.is_alphanumeric()).then_some(escaped);
                }
                '-' => last = self.range(last)?,
                other => last = Some(other),
            }
        }
    }

    /// Reads the end of a range, which must not lie before its beginning.
    fn range(&mut self, first: Option<char>) -> Option<Option<char>> {
        match (first, *self.rest.peek()?) {
            (_, ']' | '\\') => Some(Some('-')),
            (None, _) => Some(Some('-')),
            (Some(first), last) => {
                self.rest.next();
                (first <= last).then_some(None)
            }
        }
    }

    /// Tells whether a brace begins a number of times, and reads it if so; otherwise it stands for itself.
    fn is_count(&mut self) -> bool {
        let text: String = self.rest.clone().take_while(|c| *c != '}').collect();
        let digits = |text: &str| !text.is_empty() && text.chars().all(|c| c.is_ascii_digit());
        let count = match text.split_once(',') {
            Some((least, most)) => digits(least) && (most.is_empty() || digits(most)),
            None => digits(&text),
        };
        if count {
            self.rest.by_ref().find(|c| *c == '}');
        }
        count
    }

    /// Reads the rest of a repetition of what stands before it.
    fn repeated(&mut self) -> Option<bool> {
        self.rest.next_if_eq(&'?');
        self.repeatable.then_some(false)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn well_formed_expressions_are_kept() {
        for pattern in [
            "",
            "^[A-Z]{2}$",
            r"^\+?[1-9]\d{1,14}$",
            "(?:a|b)*?(?=c)",
            r"[^\]a-z-]+",
            r"(?<year>\d{4})",
            "a{,3}",
            "[0-9a-fA-F]{8}(-[0-9a-fA-F]{4}){3}",
        ] {
            assert!(is_sound(pattern), "{pattern}");
        }
    }

    #[test]
    fn others_are_not() {
        for pattern in ["*.txt", "(a", "a)", "[a", "a**", "[z-a]", "\\", "(?i)a", "(?<a", "^+"] {
            assert!(!is_sound(pattern), "{pattern}");
        }
    }
}
