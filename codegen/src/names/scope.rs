//! A scope: names that must not coincide, each with more words to fall back on.

use super::collision;
use crate::diagnostic::{Location, Report};
use crate::words;
use std::collections::{HashMap, HashSet};

/// How the words of a name are spelled.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Case {
    Snake,
    Pascal,
}

/// One name in want of an identifier.
pub(super) struct Claim {
    wire: String,
    case: Case,
    /// What the thing is, to be put before a name that cannot begin an identifier.
    kind: &'static str,
    /// Spellings, the preferred one first.
    candidates: Vec<Vec<String>>,
    /// Whether the spellings that every wire name has follow.
    by_wire: bool,
}

/// Number of spellings that every wire name has.
const WIRE_SPELLINGS: usize = 4;

impl Claim {
    /// Claims a name in `snake_case`.
    pub(super) fn snake(wire: &str, kind: &'static str) -> Self {
        Self { wire: wire.to_owned(), case: Case::Snake, kind, candidates: Vec::new(), by_wire: false }
    }

    /// Claims a name in `PascalCase`.
    pub(super) fn pascal(wire: &str, kind: &'static str) -> Self {
        Self { case: Case::Pascal, ..Self::snake(wire, kind) }
    }

    /// Adds a spelling to fall back on.
    #[must_use]
    pub(super) fn then(mut self, words: Vec<String>) -> Self {
        if !words.is_empty() {
            self.candidates.push(words);
        }
        self
    }

    /// Adds the spellings that every wire name has: its words, its symbols, its case, its code points.
    #[must_use]
    pub(super) fn wire(mut self) -> Self {
        self.by_wire = true;
        self
    }

    fn levels(&self) -> usize {
        self.candidates.len() + if self.by_wire { WIRE_SPELLINGS } else { 0 }
    }

    fn words(&self, level: usize) -> Vec<String> {
        if let Some(words) = self.candidates.get(level) {
            return words.clone();
        }
        let words = match level - self.candidates.len().min(level) {
            _ if !self.by_wire => self.candidates.last().cloned().unwrap_or_default(),
            0 => words::split(&self.wire),
            1 => words::spelled(&self.wire),
            2 => [vec![words::case_word(&self.wire).to_owned()], words::spelled(&self.wire)].concat(),
            _ => words::code_points(&self.wire),
        };
        // A name of symbols alone has no words before they are spelled.
        if words.is_empty() { words::spelled(&self.wire) } else { words }
    }

    fn ident(&self, level: usize) -> String {
        let mut words = self.words(level);
        if words.is_empty() {
            words.push("empty".to_owned());
        }
        let begins = |words: &[String]| {
            words.first().is_some_and(|word| word.starts_with(unicode_ident::is_xid_start))
        };
        let words = if begins(&words) { words } else { [vec![self.kind.to_owned()], words].concat() };
        match self.case {
            Case::Snake => words::snake(&words),
            Case::Pascal => words::pascal(&words),
        }
    }
}

/// Names that must not coincide.
pub(super) struct Scope {
    what: String,
    /// What to do where names coincide.
    help: &'static str,
    reserved: HashSet<String>,
    claims: Vec<(Claim, Location)>,
}

impl Scope {
    /// Opens a scope; `what` names it in diagnostics.
    pub(super) fn new(what: impl Into<String>) -> Self {
        let help = "rename one of them in the document";
        Self { what: what.into(), help, reserved: HashSet::new(), claims: Vec::new() }
    }

    /// Says what to do where names coincide.
    #[must_use]
    pub(super) fn help(mut self, help: &'static str) -> Self {
        self.help = help;
        self
    }

    /// Keeps names for emitted code itself.
    #[must_use]
    pub(super) fn reserve(mut self, names: &[&str]) -> Self {
        self.reserved.extend(names.iter().map(|name| (*name).to_owned()));
        self
    }

    /// Adds a name.
    pub(super) fn claim(&mut self, claim: Claim, at: &Location) {
        self.claims.push((claim, at.clone()));
    }

    /// Decides all names, in the order of the claims: those that coincide all get more words.
    pub(super) fn settle(self, report: &mut Report) -> Vec<String> {
        let mut levels = vec![0usize; self.claims.len()];
        let mut idents: Vec<String> = self.claims.iter().map(|(claim, _)| claim.ident(0)).collect();
        loop {
            let clashing = self.clashing(&idents);
            let more: Vec<usize> = clashing
                .iter()
                .flatten()
                .copied()
                .filter(|index| levels[*index] + 1 < self.claims[*index].0.levels())
                .collect();
            if more.is_empty() {
                self.report(&clashing, &idents, report);
                return idents;
            }
            for index in more {
                levels[index] += 1;
                idents[index] = self.claims[index].0.ident(levels[index]);
            }
        }
    }

    /// Returns groups of claims whose identifiers coincide, with each other or with a reserved name. Names in
    /// snake case have no capitals, so that modules coincide for file systems just if they do here.
    fn clashing(&self, idents: &[String]) -> Vec<Vec<usize>> {
        let mut groups: HashMap<&str, Vec<usize>> = HashMap::with_capacity(idents.len());
        for (index, ident) in idents.iter().enumerate() {
            groups.entry(ident).or_default().push(index);
        }
        let reserved = |ident: &str| self.reserved.contains(ident);
        let mut clashing: Vec<Vec<usize>> = groups
            .into_iter()
            .filter(|(ident, group)| group.len() > 1 || reserved(ident))
            .map(|(_, group)| group)
            .collect();
        clashing.sort();
        clashing
    }

    fn report(&self, clashing: &[Vec<usize>], idents: &[String], report: &mut Report) {
        for group in clashing {
            let wires: Vec<&str> = group.iter().map(|index| self.claims[*index].0.wire.as_str()).collect();
            let found = collision(&self.what, &idents[group[0]], &wires, &self.claims[group[0]].1);
            report.push(found.help(self.help));
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::diagnostic::Place;

    fn settle(wires: &[&str], reserved: &[&str]) -> Vec<String> {
        let at = Location { file: "a.json".into(), place: Place::File };
        let mut scope = Scope::new("test").reserve(reserved);
        for wire in wires {
            scope.claim(Claim::snake(wire, "field").wire(), &at);
        }
        let mut report = Report::default();
        let idents = scope.settle(&mut report);
        assert!(!report.has_errors(), "{report}");
        idents
    }

    #[test]
    fn names_that_coincide_all_get_more_words() {
        assert_eq!(
            settle(&["tracking-id", "tracking_id", "name"], &[]),
            ["tracking_dash_id", "tracking_underscore_id", "name"]
        );
    }

    #[test]
    fn case_tells_names_apart_where_nothing_else_does() {
        assert_eq!(settle(&["ASC", "asc", "Asc"], &[]), ["upper_asc", "lower_asc", "capital_asc"]);
    }

    #[test]
    fn reserved_names_and_names_without_letters_are_spelled_out() {
        assert_eq!(settle(&["params_"], &["params"]), ["params_underscore"]);
        assert_eq!(settle(&["*", "1", ""], &[]), ["star", "field_1", "empty"]);
    }
}
