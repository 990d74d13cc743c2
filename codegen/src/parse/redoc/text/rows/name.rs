//! Names that the text lost: samples and the rows beside have some of them.

use crate::diagnostic::{Diagnostic, Report};
use crate::parse::redoc::text::{Row, RowPlace, each_field};
use crate::words;
use serde_json::{Map, Value};
use std::collections::{BTreeMap, BTreeSet, HashMap, HashSet};

/// How many ways to go on behind a name are compared.
const MAX_TAILS: usize = 16;

/// Names that a document has, by what they say.
#[derive(Default)]
pub(super) struct KnownNames(BTreeMap<String, BTreeSet<String>>);

impl KnownNames {
    /// Adds a name.
    pub(super) fn add(&mut self, name: &str) {
        self.0.entry(words::key(name)).or_default().insert(name.to_owned());
    }

    /// Adds the keys of a sample.
    pub(super) fn add_keys(&mut self, sample: &Value) {
        each_field(sample, &mut |key, _| self.add(key));
    }

    /// Returns the only name that says this.
    fn only(&self, text: &str) -> Option<&str> {
        let names = self.0.get(&words::key(text))?;
        names.first().filter(|_| names.len() == 1).map(String::as_str)
    }
}

/// Names the rows of a call that lost their names. `sent` are the fields of the sample of its body.
pub(super) fn find(
    rows: &mut [Row],
    sent: Option<&Map<String, Value>>,
    known: &KnownNames,
    report: &mut Report,
) {
    if let Some(sent) = sent {
        by_sample(rows, sent);
    }
    by_siblings(rows, known);
    let lost = rows.iter().filter(|row| row.name.is_none() || row.is_named_by_sample);
    report.extend(lost.map(said));
}

/// Gives the rows of the body the keys that no other row has, if they agree in number and kind.
fn by_sample(rows: &mut [Row], sent: &Map<String, Value>) {
    let names: HashSet<String> = rows.iter().filter_map(|row| row.name.clone()).collect();
    let keys: Vec<(&String, &Value)> = sent.iter().filter(|(key, _)| !names.contains(*key)).collect();
    let is_lost = |row: &&mut Row| row.place == RowPlace::Body && row.name.is_none();
    let mut lost: Vec<&mut Row> = rows.iter_mut().filter(is_lost).collect();
    let agree =
        lost.len() == keys.len() && lost.iter().zip(&keys).all(|(row, (_, value))| row.ty.fits(value));
    if agree {
        for (row, (key, _)) in lost.iter_mut().zip(keys) {
            row.name = Some(key.clone());
            row.is_named_by_sample = true;
        }
    }
}

/// Names rows by rows of the same call that are described in the same words but for their names: beside `owner_id`, the
/// owner ID to look for, an age to look for is an `age`, if the document has this name anywhere.
fn by_siblings(rows: &mut [Row], known: &KnownNames) {
    let mut count: HashMap<String, usize> = HashMap::new();
    let mut tails = BTreeSet::new();
    for row in rows.iter() {
        row.name.iter().for_each(|name| *count.entry(name.clone()).or_default() += 1);
        tails.extend(tail(row).filter(|_| tails.len() < MAX_TAILS));
    }
    let name = |row: &Row| {
        let text = row.description.as_deref().filter(|_| row.name.is_none())?;
        let head = tails.iter().find_map(|tail| text.strip_suffix(*tail))?;
        known.only(head).map(str::to_owned)
    };
    let names: Vec<Option<String>> = rows.iter().map(name).collect();
    names.iter().flatten().for_each(|name| *count.entry(name.clone()).or_default() += 1);
    for (row, name) in rows.iter_mut().zip(names) {
        if let Some(name) = name.filter(|name| count[name] == 1) {
            row.name = Some(name);
            row.is_named_by_sample = true;
        }
    }
}

/// Returns what a description says behind the name of its row, in at least two words.
fn tail(row: &Row) -> Option<&str> {
    let text = row.description.as_deref()?;
    let name = words::key(row.name.as_deref()?);
    let spaces = text.match_indices(' ').take(words::split(row.name.as_deref()?).len());
    let end = spaces.map(|(at, _)| at).find(|at| words::key(&text[..*at]) == name)?;
    (text[end..].split_whitespace().count() > 1).then(|| &text[end..])
}

/// Says what became of a row without a name.
fn said(row: &Row) -> Diagnostic {
    match &row.name {
        Some(name) => {
            let message = format!("the text lost the name of a row; by its samples it is `{name}`");
            let help = "if the page says otherwise, name it in outline.toml: rows = [{ after = \"…\", name = \"…\" }]";
            Diagnostic::warning("guessed-name", &row.at, message).help(help)
        }
        None => {
            let message = "the text lost the name of a row, and nothing gives it back";
            let help =
                "read it from the page and name it in outline.toml: rows = [{ after = \"…\", name = \"…\" }]";
            Diagnostic::warning("lost-name", &row.at, message).help(help)
        }
    }
}
