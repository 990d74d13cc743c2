//! Entries of an outline and calls of a page, brought together: first by equal facts, then by order and likeness.

use super::anchor::likeness;
use std::collections::HashMap;

/// Calls less alike than this have nothing to do with each other.
const ALIKE: f64 = 0.5;
/// What an equal pair weighs against one that is alike.
const EQUAL: f64 = 4.0;
/// Tables of more cells than this are not filled: then only equal facts count.
const MOST_CELLS: usize = 4_000_000;

/// What became of a call.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Match {
    /// Its entry stands where it stood.
    Kept(usize),
    /// Its entry stood elsewhere among the others.
    Moved(usize),
    /// It has none.
    New,
}

impl Match {
    /// Returns the position of the entry.
    pub(super) fn entry(self) -> Option<usize> {
        match self {
            Self::Kept(entry) | Self::Moved(entry) => Some(entry),
            Self::New => None,
        }
    }
}

/// Finds the entry of each call. Of `entries`, those from `vanished` on stand in no order.
pub(super) fn all(entries: &[&str], vanished: usize, calls: &[String]) -> Vec<Match> {
    let ordered = entries.get(..vanished).unwrap_or(entries);
    let mut matches = vec![Match::New; calls.len()];
    for (entry, call) in in_order(ordered, calls) {
        matches[call] = Match::Kept(entry);
    }
    let mut is_free = vec![true; entries.len()];
    matches.iter().filter_map(|found| found.entry()).for_each(|entry| is_free[entry] = false);
    let mut free: HashMap<&str, Vec<usize>> = HashMap::new();
    for entry in (0..entries.len()).rev().filter(|entry| is_free[*entry]) {
        free.entry(entries[entry]).or_default().push(entry);
    }
    for (call, found) in matches.iter_mut().enumerate().filter(|(_, found)| **found == Match::New) {
        if let Some(entry) = free.get_mut(calls[call].as_str()).and_then(Vec::pop) {
            *found = Match::Moved(entry);
        }
    }
    matches
}

/// Pairs entries and calls in their order so that as much as possible is alike.
fn in_order(entries: &[&str], calls: &[String]) -> Vec<(usize, usize)> {
    let start = entries.iter().zip(calls).take_while(|(entry, call)| *entry == call).count();
    let tails = entries[start..].iter().rev().zip(calls[start..].iter().rev());
    let end = tails.take_while(|(entry, call)| *entry == call).count();
    let (entries_end, calls_end) = (entries.len() - end, calls.len() - end);
    let middle = Table::of(&entries[start..entries_end], &calls[start..calls_end]).pairs();
    let middle = middle.into_iter().map(|(entry, call)| (start + entry, start + call));
    let tail = (0..end).map(|at| (entries_end + at, calls_end + at));
    (0..start).map(|at| (at, at)).chain(middle).chain(tail).collect()
}

/// The best that can be had of the entries and calls from a position on.
struct Table<'a> {
    entries: &'a [&'a str],
    calls: &'a [String],
    /// How often an anchor stands among both.
    counts: HashMap<&'a str, (usize, usize)>,
    cells: Vec<f64>,
}

impl<'a> Table<'a> {
    fn of(entries: &'a [&'a str], calls: &'a [String]) -> Self {
        let mut counts: HashMap<&str, (usize, usize)> = HashMap::new();
        entries.iter().for_each(|entry| counts.entry(*entry).or_default().0 += 1);
        calls.iter().for_each(|call| counts.entry(call.as_str()).or_default().1 += 1);
        let mut table = Self { entries, calls, counts, cells: Vec::new() };
        table.fill();
        table
    }

    fn fill(&mut self) {
        let (rows, columns) = (self.entries.len() + 1, self.calls.len() + 1);
        if rows.saturating_mul(columns) > MOST_CELLS {
            return;
        }
        self.cells = vec![0.0; rows * columns];
        for entry in (0..self.entries.len()).rev() {
            for call in (0..self.calls.len()).rev() {
                let skip = self.best(entry + 1, call).max(self.best(entry, call + 1));
                let pair = self.weight(entry, call).map(|weight| weight + self.best(entry + 1, call + 1));
                self.cells[entry * columns + call] = pair.map_or(skip, |pair| pair.max(skip));
            }
        }
    }

    fn best(&self, entry: usize, call: usize) -> f64 {
        self.cells.get(entry * (self.calls.len() + 1) + call).copied().unwrap_or_default()
    }

    /// Returns what a pair is worth. An entry that has its equal once elsewhere is paired with that.
    fn weight(&self, entry: usize, call: usize) -> Option<f64> {
        let (entry, call) = (self.entries[entry], self.calls[call].as_str());
        if entry == call {
            return Some(EQUAL);
        }
        let has_equal = |anchor: &str| self.counts.get(anchor).is_some_and(|(one, other)| one == other);
        if has_equal(entry) || has_equal(call) {
            return None;
        }
        Some(likeness(entry, call)).filter(|likeness| *likeness >= ALIKE)
    }

    /// Walks along the best.
    fn pairs(&self) -> Vec<(usize, usize)> {
        let (mut entry, mut call) = (0, 0);
        let mut pairs = Vec::new();
        while !self.cells.is_empty() && entry < self.entries.len() && call < self.calls.len() {
            let here = self.best(entry, call);
            if self.best(entry + 1, call) == here {
                entry += 1;
            } else if self.best(entry, call + 1) == here {
                call += 1;
            } else {
                pairs.push((entry, call));
                (entry, call) = (entry + 1, call + 1);
            }
        }
        pairs
    }
}

#[cfg(test)]
mod tests {
    use super::Match::{Kept, Moved, New};
    use super::*;

    fn matches(entries: &[&str], calls: &[&str]) -> Vec<Match> {
        let calls: Vec<String> = calls.iter().map(|call| (*call).to_owned()).collect();
        all(entries, entries.len(), &calls)
    }

    #[test]
    fn calls_are_known_by_equal_facts_wherever_they_stand() {
        assert_eq!(matches(&["a", "b", "c"], &["a", "b", "c"]), [Kept(0), Kept(1), Kept(2)]);
        assert_eq!(matches(&["a", "b", "c"], &["a", "x", "c"]), [Kept(0), New, Kept(2)]);
        assert_eq!(
            matches(&["a", "b", "c", "d"], &["d", "a", "b", "c"]),
            [Moved(3), Kept(0), Kept(1), Kept(2)]
        );
        assert_eq!(matches(&[], &["a"]), [New]);
    }

    #[test]
    fn twins_stay_in_order() {
        assert_eq!(matches(&["t", "t", "a"], &["t", "t", "a"]), [Kept(0), Kept(1), Kept(2)]);
        assert_eq!(matches(&["t", "a", "t"], &["a", "t"]), [Kept(1), Kept(2)]);
    }

    #[test]
    fn a_call_that_gained_a_field_is_known_by_the_rest() {
        let before = ["takes id", "takes page; gives crates", "takes id; gives crate"];
        let now = ["takes id", "takes page size; gives crates", "takes id; gives crate"];
        assert_eq!(matches(&before, &now), [Kept(0), Kept(1), Kept(2)]);
        let other = ["takes id", "takes depot; gives lorries", "takes id; gives crate"];
        assert_eq!(matches(&before, &other), [Kept(0), New, Kept(2)]);
    }

    #[test]
    fn a_new_call_does_not_take_the_entry_of_one_that_moved() {
        let before = ["takes id; gives crate", "gives crates", "gives lorries"];
        let now = ["takes id x; gives crate", "gives crates", "gives lorries", "takes id; gives crate"];
        assert_eq!(matches(&before, &now), [New, Kept(1), Kept(2), Moved(0)]);
    }

    #[test]
    fn what_vanished_comes_back_by_equal_facts_only() {
        let calls = ["a".to_owned(), "b".to_owned()];
        assert_eq!(all(&["a", "b"], 1, &calls), [Kept(0), Moved(1)]);
        assert_eq!(all(&["a", "b x"], 1, &calls), [Kept(0), New]);
    }
}
