//! Reports where the documentation lists values in ways that do not agree.

use super::settle::Settling;
use crate::diagnostic::{Diagnostic, Location};
use crate::evidence::Claim;
use crate::words;
use std::collections::{BTreeSet, HashMap};

impl Settling<'_> {
    /// Reports places that list other values than the first one, and values that are spellings of each other.
    pub(super) fn listed_values(&mut self, claims: &[&(Location, Claim)]) {
        let lists = || claims.iter().filter(|(_, claim)| !claim.values.is_empty());
        let Some((at, first)) = lists().next() else { return };
        let known = set(first);
        if let Some((other, claim)) = lists().find(|(_, claim)| set(claim) != known) {
            let message = format!(
                "`{}` lists {} here, but {} in another place; all are taken",
                self.place,
                listed(&first.values),
                listed(&claim.values)
            );
            let help = format!("the other place: {other}; nothing to do, as any value is read");
            self.report.push(Diagnostic::warning("values-contradiction", at, message).help(help));
        }
        for (at, claim) in lists() {
            if let Some((one, other)) = again(&claim.values) {
                let message = format!(
                    "`{}` lists `{one}` and `{other}`, which say the same; both are kept",
                    self.place
                );
                let help = "find out which one the service takes";
                self.report.push(Diagnostic::warning("spelling", at, message).help(help));
            }
        }
    }
}

fn set(claim: &Claim) -> BTreeSet<&str> {
    claim.values.iter().map(String::as_str).collect()
}

/// Returns two values of a list that are spellings of each other.
fn again(values: &[String]) -> Option<(&str, &str)> {
    let mut known: HashMap<String, &str> = HashMap::new();
    values.iter().find_map(|value| {
        let one = *known.entry(words::key(value)).or_insert(value);
        (one != value && !words::key(value).is_empty()).then_some((one, value.as_str()))
    })
}

/// Returns some of a list, as a sentence names it.
fn listed(values: &[String]) -> String {
    const SHOWN: usize = 6;
    let names: Vec<String> = values.iter().take(SHOWN).map(|value| format!("`{value}`")).collect();
    let more = if values.len() > SHOWN { ", …" } else { "" };
    format!("{}{more}", names.join(", "))
}
