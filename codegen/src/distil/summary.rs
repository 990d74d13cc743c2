//! What was dropped and replaced, for the person who imports.

use super::Mask;
use std::collections::BTreeMap;
use std::fmt;

/// What distilling an export did to it. A second run does nothing.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Summary {
    /// How many descriptions were dropped.
    pub descriptions: usize,
    /// How many titles were dropped or shortened, since they were sentences.
    pub titles: usize,
    /// How many extensions were dropped that nothing reads, by name.
    pub extensions: BTreeMap<String, usize>,
    /// How many samples had something replaced.
    pub samples: usize,
    /// How many different values were replaced, by what they were.
    pub placeholders: BTreeMap<Mask, usize>,
}

impl fmt::Display for Summary {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "dropped {}", counted(self.descriptions, "description"))?;
        if !self.extensions.is_empty() {
            let names: Vec<&str> = self.extensions.keys().map(String::as_str).collect();
            let total = counted(self.extensions.values().sum(), "extension");
            write!(f, ", {total} that nothing reads ({})", names.join(", "))?;
        }
        if self.titles > 0 {
            write!(f, "; {} shortened or dropped", counted(self.titles, "wordy title"))?;
        }
        if self.samples > 0 {
            write!(f, "; {} had placeholders put in", counted(self.samples, "sample"))?;
            let kinds = self.placeholders.iter().map(|(mask, count)| counted(*count, mask.noun()));
            let kinds: Vec<String> = kinds.collect();
            if !kinds.is_empty() {
                write!(f, " ({})", kinds.join(", "))?;
            }
        }
        Ok(())
    }
}

/// Returns a number with its noun: `1 sample`, `3,035 descriptions`.
fn counted(count: usize, noun: &str) -> String {
    let digits = count.to_string();
    let mut number = String::with_capacity(digits.len() + digits.len() / 3);
    for (index, digit) in digits.chars().enumerate() {
        if index > 0 && (digits.len() - index).is_multiple_of(3) {
            number.push(',');
        }
        number.push(digit);
    }
    match (count, noun.strip_suffix("ss")) {
        (1, _) => format!("{number} {noun}"),
        (_, Some(_)) => format!("{number} {noun}es"),
        (_, None) => format!("{number} {noun}s"),
    }
}

#[cfg(test)]
mod tests {
    use super::{Mask, Summary};

    #[test]
    fn numbers_and_nouns_agree() {
        let placeholders = [(Mask::Email, 1), (Mask::Address, 2)].into();
        let extensions = [("x-logo".to_owned(), 1), ("x-note".to_owned(), 4)].into();
        let summary =
            Summary { descriptions: 3035, extensions, samples: 1, placeholders, ..Summary::default() };
        let text = "dropped 3,035 descriptions, 5 extensions that nothing reads (x-logo, x-note); 1 sample had placeholders put in (2 street addresses, 1 e-mail address)";
        assert_eq!(summary.to_string(), text);
        assert_eq!(Summary::default().to_string(), "dropped 0 descriptions");
    }
}
