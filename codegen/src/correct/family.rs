//! What tells messages apart, where the evidence does not decide it or decides wrongly.

use super::config::Config;
use super::find;
use super::refusal::BECAUSE;
use crate::diagnostic::{Diagnostic, Location, Report};
use crate::ir::Tag;
use crate::lower::{Facts, Pin};
use serde::Deserialize;

/// A fact on requests that share method and URL.
#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct FamilyFact {
    /// Their method and path, as `METHOD /path`.
    pub at: String,
    /// The keys under which a message says what it is, with dots between them.
    pub value: Option<String>,
    /// Those under which it says its version.
    pub version: Option<String>,
    /// Whether the only key of a message says what it is.
    #[serde(default)]
    pub key: bool,
    /// The header of which some requests send a value of their own.
    pub header: Option<String>,
    /// Whether the requests are calls of their own.
    #[serde(default)]
    pub apart: bool,
    /// How we know.
    pub because: String,
}

/// Notes what is stated of families.
pub fn pin(facts: &mut Facts, config: &Config, report: &mut Report) {
    for (at, fact) in &config.families {
        match read(fact, at) {
            Ok(pin) => facts.pins.push(pin),
            Err((what, help)) => report.push(Diagnostic::error("wrong-correction", at, what).help(help)),
        }
    }
}

fn read(fact: &FamilyFact, at: &Location) -> Result<Pin, (String, &'static str)> {
    if fact.because.trim().is_empty() {
        return Err((format!("`because` says nothing of `{}`", fact.at), BECAUSE));
    }
    let Ok((method, path, None)) = find::address(&fact.at) else {
        return Err((format!("`{}` is no call", fact.at), "write `METHOD /path`"));
    };
    let keys = |path: &String| path.split('.').map(str::to_owned).collect::<Vec<_>>();
    let tag = match (&fact.value, fact.key, &fact.header, fact.apart) {
        (Some(value), false, None, false) => {
            Some(Tag::Value { path: keys(value), version: fact.version.as_ref().map(keys) })
        }
        (None, true, None, false) => Some(Tag::Key),
        (None, false, Some(header), false) => Some(Tag::Header(header.clone())),
        (None, false, None, true) => None,
        _ => {
            let what = format!("`{}` states not one way in which messages are told apart", fact.at);
            return Err((what, "state one of `value`, `key`, `header` and `apart`"));
        }
    };
    Ok(Pin { method, path: path.to_owned(), tag, at: at.clone() })
}
