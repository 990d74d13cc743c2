//! What prose says as facts: prose of a call in, facts on fields and on calls out.
//!
//! Few forms of sentences are read, each in full: what is not understood says nothing. Where the text lost the beginning of a
//! sentence, only what holds with any beginning is taken.

mod calls;
mod fields;
mod fragment;
#[cfg(test)]
mod tests;
mod words;

use crate::diagnostic::Location;
use crate::parse::redoc::text::{Call, Document, Row, each_field};
use fragment::Fragment;
use serde_json::Value;
use std::collections::{HashMap, HashSet};

/// What a sentence says.
#[derive(Clone, Debug, PartialEq)]
pub struct Fact {
    /// Where the sentence begins.
    pub at: Location,
    /// The field or parameter that it is about.
    pub field: Option<String>,
    /// What it says.
    pub says: Says,
}

/// What can be said.
#[derive(Clone, Debug, PartialEq)]
pub enum Says {
    /// The field is deprecated.
    Deprecated,
    /// The field may be left out.
    Optional,
    /// The field must be given.
    Required,
    /// The field is there in some cases only: these.
    Conditional(String),
    /// The field has one of these values.
    Values(Vec<String>),
    /// The field has this format: `dd/mm/yyyy`.
    Format(String),
    /// The call takes these fields and no others; none is required.
    Allowed(Vec<String>),
    /// The call fails with this status, and with this code.
    Error {
        /// The status.
        status: u16,
        /// The code.
        code: Option<String>,
    },
    /// Tokens have this scope.
    Scope(String),
    /// These headers go with calls.
    Headers(Vec<String>),
}

/// Returns what the prose of a call says. Fields are among those that the call's rows and samples have.
pub fn of_call(call: &Call) -> Vec<Fact> {
    let mut known = Known::default();
    known.add_call(call);
    facts(fragment::split(&call.prose), &known)
}

/// Returns what the introduction of a page says. Fields are among those of all calls.
pub fn of_introduction(document: &Document) -> Vec<Fact> {
    let mut known = Known::default();
    document.calls.iter().for_each(|call| known.add_call(call));
    facts(fragment::split(&document.introduction), &known)
}

fn facts(fragments: Vec<Fragment>, known: &Known<'_>) -> Vec<Fact> {
    let mut facts = Vec::new();
    let mut reader = fields::Reader::new(known);
    for fragment in &fragments {
        reader.read(fragment, &mut facts);
        calls::read(fragment, &mut facts);
    }
    facts
}

/// The fields that calls have.
#[derive(Default)]
struct Known<'a> {
    names: HashSet<&'a str>,
    /// Texts that samples have, by field.
    values: HashMap<&'a str, HashSet<&'a str>>,
}

impl<'a> Known<'a> {
    fn add_call(&mut self, call: &'a Call) {
        let rows = call.parameters.iter().chain(call.body.iter().flat_map(|body| &body.rows));
        self.names.extend(rows.filter_map(|row: &Row| row.name.as_deref()));
        call.request.iter().chain(&call.reply).for_each(|sample| self.add_keys(&sample.value));
    }

    fn add_keys(&mut self, sample: &'a Value) {
        each_field(sample, &mut |key, value| {
            self.names.insert(key);
            self.values.entry(key).or_default().extend(value.as_str());
        });
    }

    fn has(&self, field: &str) -> bool {
        self.names.contains(field)
    }

    /// Tells whether a sample has one of these values in a field.
    fn has_value(&self, field: &str, values: &[String]) -> bool {
        self.values.get(field).is_some_and(|known| values.iter().any(|value| known.contains(value.as_str())))
    }
}
