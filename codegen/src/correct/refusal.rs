//! Why a correction is not applied, as a diagnostic.

use super::config::Correction;
use crate::diagnostic::{Diagnostic, Location};

/// Why a correction is not applied.
pub(super) enum Refusal {
    /// What it is about is not there, or says so already.
    Idle(String),
    /// The export says the same under this key.
    Same(&'static str),
    /// It says something that cannot be said; the second text is advice.
    Wrong(String, String),
}

impl From<String> for Refusal {
    fn from(what: String) -> Self {
        Self::Idle(what)
    }
}

impl From<&str> for Refusal {
    fn from(what: &str) -> Self {
        Self::Idle(what.to_owned())
    }
}

/// What to write where nothing says why.
pub(super) const BECAUSE: &str = "say what is wrong in the documentation, and how that is known";

/// Refuses what is stated without a reason.
pub(super) fn reason(because: &str) -> Result<(), Refusal> {
    match because.trim().is_empty() {
        true => Err(Refusal::Wrong("`because` says nothing".to_owned(), BECAUSE.to_owned())),
        false => Ok(()),
    }
}

impl Refusal {
    /// Says it of a correction.
    pub(super) fn diagnostic(&self, at: &Location, correction: &Correction) -> Diagnostic {
        self.of(&format!("the correction of `{}`", correction.at), at)
    }

    /// Says it of a fact or correction, in words.
    pub(super) fn of(&self, what: &str, at: &Location) -> Diagnostic {
        match self {
            Self::Idle(why) => {
                let message = format!("{what} does not apply: {why}");
                Diagnostic::error("idle-correction", at, message)
                    .help("delete it, or correct what it points to")
            }
            Self::Same(key) => {
                let message = format!("{what} no longer applies: its `{key}` is so already");
                Diagnostic::error("idle-correction", at, message)
                    .help(format!("delete `{key}`, or the correction where it says no more"))
            }
            Self::Wrong(why, advice) => {
                let message = format!("{what} cannot be applied: {why}");
                Diagnostic::error("wrong-correction", at, message).help(advice)
            }
        }
    }
}
