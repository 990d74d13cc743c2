//! Why a command failed.

use crate::project;
use fieldwork_codegen::diagnostic::{Diagnostic, Location, Report};
use std::fmt::Display;
use std::path::Path;

/// The text that a person reads before the command ends with an exit code other than zero.
#[derive(Debug)]
pub(crate) struct Failure(pub(crate) String);

impl Failure {
    /// Says that a file or folder could not be read or written.
    pub(crate) fn path(doing: &str, path: &Path, error: impl Display) -> Self {
        let rule = if doing == "read" { "unreadable" } else { "unwritable" };
        let at = Location::file(&project::shown(path).into());
        let help = "check that the path is right and that you may use it";
        Diagnostic::error(rule, &at, format!("cannot {doing} this: {error}")).help(help).into()
    }
}

impl From<Report> for Failure {
    fn from(report: Report) -> Self {
        Self(format!("{report}\nnothing was written"))
    }
}

impl From<Diagnostic> for Failure {
    fn from(diagnostic: Diagnostic) -> Self {
        Report::from(diagnostic).into()
    }
}
