//! The text of a page and the outline that is known in, the outline of today out.

use super::align::{self, Match};
use super::file::{self, File};
use super::guess::{self, Guess};
use super::write::{self, Block};
use super::{Entry, Kind, Outline, Reading, anchor, check, read, rows};
use crate::diagnostic::{Diagnostic, Location, Report};
use crate::lines::Lines;
use crate::parse::redoc::text::Document;
use std::collections::{BTreeMap, BTreeSet};
use std::sync::Arc;

/// An outline, and its file as it should be.
#[derive(Clone, Debug, PartialEq)]
pub struct Settled {
    /// The outline, an entry for each call of the text.
    pub outline: Outline,
    /// The text of the file: what was known, where nothing changed.
    pub text: String,
}

/// Brings the outline of a page up to date, or begins one. `file` is its name in diagnostics, `known` what it holds. `None` comes
/// only together with an error.
pub fn settle(
    document: &Document,
    file: &Arc<str>,
    known: Option<&[u8]>,
    report: &mut Report,
) -> Option<Settled> {
    let before = file::text(file, known.unwrap_or_default(), report)?;
    let lines = Lines::of(file, before);
    let words = File::read(file, before, &lines, report)?;
    let (header, blocks) = write::apart(before, &words);
    let outline = words.outline(&lines, report)?;
    let seen: Vec<String> = document.calls.iter().map(anchor::of).collect();
    let settling = Settling { document, outline: &outline, blocks: &blocks, seen: &seen };
    let matches = settling.matches();
    if known.is_some() {
        settling.tell(&matches, report);
    }
    let (entries, is_changed) = settling.entries(&matches);
    let text =
        if is_changed || known.is_none() { write::together(&header, &entries) } else { before.to_owned() };
    let outline = if text == before { outline } else { read(file, text.as_bytes(), report)? };
    rows(&outline, document, report);
    Some(Settled { outline, text })
}

/// Says how an outline and the rows of its calls agree.
fn rows(outline: &Outline, document: &Document, report: &mut Report) {
    let mut settled = rows::Guesses::new();
    for (entry, call) in outline.entries.iter().zip(&document.calls) {
        let mut named = call.clone();
        rows::apply(entry, &mut named, &mut settled, report);
        check::against(entry, &named, report);
        rows::confirm(entry, &named, &mut settled);
        rows::nameless(entry, &named, &mut settled, report);
    }
    report.settle_all(&settled);
}

/// What a page and its outline hold.
struct Settling<'a> {
    document: &'a Document,
    outline: &'a Outline,
    blocks: &'a [Block],
    seen: &'a [String],
}

impl Settling<'_> {
    /// Finds the entry of each call.
    fn matches(&self) -> Vec<Match> {
        let entries: Vec<&str> = self.known().map(|entry| entry.seen.as_str()).collect();
        align::all(&entries, self.outline.entries.len(), self.seen)
    }

    /// Returns the known entries, those that vanished last.
    fn known(&self) -> impl Iterator<Item = &Entry> {
        self.outline.entries.iter().chain(&self.outline.vanished)
    }

    fn entry(&self, index: usize) -> &Entry {
        match self.outline.entries.get(index) {
            Some(entry) => entry,
            None => &self.outline.vanished[index - self.outline.entries.len()],
        }
    }

    /// Returns the entries as they should be, those that vanished last, and whether any changed.
    fn entries(&self, matches: &[Match]) -> (Vec<String>, bool) {
        let mut names = Taken::of(matches.iter().filter_map(|found| found.entry()).map(|at| self.entry(at)));
        let is_new = matches.contains(&Match::New);
        let guesses = if is_new { guess::all(self.document) } else { Vec::new() };
        let mut texts = Vec::new();
        for (call, found) in matches.iter().enumerate() {
            let seen = &self.seen[call];
            texts.push(match found.entry() {
                Some(entry) => {
                    let is_other = self.entry(entry).seen != *seen;
                    self.blocks[entry].written(is_other.then_some(seen), "operation")
                }
                None => names.block(seen, guesses[call].clone()),
            });
        }
        let gone = self.gone(matches);
        texts.extend(gone.iter().map(|entry| self.blocks[*entry].written(None, "vanished")));
        let order: Vec<usize> = matches.iter().filter_map(|found| found.entry()).chain(gone).collect();
        let is_same = !is_new && order.iter().copied().eq(0..self.blocks.len());
        let kept = || order.iter().zip(&texts).all(|(entry, text)| self.blocks[*entry].is(text));
        let is_changed = !is_same || !kept();
        (texts, is_changed)
    }

    /// Returns the entries that no call has.
    fn gone(&self, matches: &[Match]) -> Vec<usize> {
        let used: BTreeSet<usize> = matches.iter().filter_map(|found| found.entry()).collect();
        (0..self.blocks.len()).filter(|entry| !used.contains(entry)).collect()
    }

    /// Says what appeared, vanished and moved.
    fn tell(&self, matches: &[Match], report: &mut Report) {
        let there = self.outline.entries.len();
        for (call, found) in matches.iter().enumerate() {
            let at = &self.document.calls[call].at;
            match found {
                Match::New => report.push(appeared(at, &self.seen[call])),
                Match::Moved(entry) => report.push(moved(at, self.entry(*entry), *entry >= there)),
                Match::Kept(entry) => {
                    let known = self.entry(*entry);
                    report.extend(
                        (known.seen != self.seen[call]).then(|| changed(at, known, &self.seen[call])),
                    );
                }
            }
        }
        report.extend(self.gone(matches).into_iter().map(|entry| vanished(self.entry(entry))));
    }
}

fn appeared(at: &Location, seen: &str) -> Diagnostic {
    let help = "compare its new entry in the outline with the page, correct it, and delete its line `unchecked = true`";
    Diagnostic::warning("outline-new", at, format!("a call is new on the page: {seen}")).help(help)
}

fn moved(at: &Location, entry: &Entry, was_gone: bool) -> Diagnostic {
    let what = if was_gone { "is on the page again" } else { "stands elsewhere on the page" };
    let message = format!("`{}` of `{}` {what}; its entry is put there", entry.id, entry.resource);
    let help = "nothing is to be done unless two calls alike were taken for each other";
    Diagnostic::warning("outline-moved", at, message).help(help)
}

fn changed(at: &Location, entry: &Entry, seen: &str) -> Diagnostic {
    let message = format!(
        "`{}` of `{}` has changed on the page: was {}; is {seen}",
        entry.id, entry.resource, entry.seen
    );
    let help = "check that it is the same call, and that its entry still holds";
    Diagnostic::warning("outline-changed", at, message).help(help)
}

fn vanished(entry: &Entry) -> Diagnostic {
    let message = format!("`{}` of `{}` is no longer on the page: {}", entry.id, entry.resource, entry.seen);
    let help = "its entry stays as `[[vanished]]` and is taken back if the call returns; delete it once that is certain";
    Diagnostic::warning("outline-vanished", &entry.at, message).help(help)
}

/// What entries have that no other may have.
#[derive(Default)]
struct Taken {
    /// Groups and names.
    names: BTreeSet<(String, String)>,
    calls: BTreeSet<(&'static str, String)>,
    webhooks: BTreeSet<String>,
    /// The last number behind a name of a group; webhooks are of none.
    numbers: BTreeMap<(Option<String>, String), usize>,
}

impl Taken {
    fn of<'a>(entries: impl Iterator<Item = &'a Entry>) -> Self {
        let mut taken = Self::default();
        for entry in entries {
            taken.names.insert((crate::words::key(&entry.resource), entry.id.clone()));
            taken.take(&mut entry.kind.clone());
        }
        taken
    }

    /// Returns a new entry that shares nothing with the others.
    fn block(&mut self, seen: &str, mut guess: Guess) -> String {
        if !self.take(&mut guess.kind) {
            guess.because.clear();
        }
        let id = self.id(&guess);
        write::block(seen, &id, &guess)
    }

    /// Notes a call or webhook; of one that is there or cannot be, no path remains.
    fn take(&mut self, kind: &mut Kind) -> bool {
        match kind {
            Kind::Webhook { name } => {
                let known = name.clone();
                while !self.webhooks.insert(name.clone()) {
                    *name = format!("{known} {}", self.number(None, &known));
                }
                true
            }
            Kind::Call { method, path } => {
                let Some(text) = path.value() else { return true };
                let known = method.value().map(|method| (method.as_str(), check::shape(text)));
                let is_good = check::path(text, &Location::file(&"".into()), &mut Report::default());
                let is_free = is_good && known.is_none_or(|known| self.calls.insert(known));
                if !is_free {
                    (*method, *path) = (Reading::Unknown, Reading::Unknown);
                }
                is_free
            }
        }
    }

    /// Takes the first name that is free; a person finds a better one than the number.
    fn id(&mut self, guess: &Guess) -> String {
        let resource = crate::words::key(&guess.resource);
        let first = guess.ids.first().map_or("call", String::as_str).to_owned();
        let mut ids = guess.ids.iter().chain(guess.ids.is_empty().then_some(&first));
        let mut is_free = |id: &str| self.names.insert((resource.clone(), id.to_owned()));
        if let Some(id) = ids.find(|id| is_free(id)) {
            return id.clone();
        }
        loop {
            let id = format!("{first}_{}", self.number(Some(&resource), &first));
            if self.names.insert((resource.clone(), id.clone())) {
                return id;
            }
        }
    }

    /// Returns the next number behind a name.
    fn number(&mut self, resource: Option<&str>, name: &str) -> usize {
        let last = self.numbers.entry((resource.map(str::to_owned), name.to_owned())).or_insert(1);
        *last += 1;
        *last
    }
}
