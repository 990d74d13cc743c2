//! Why a command failed.

use crate::project;
use crate::regen::counted;
use fieldwork_codegen::diagnostic::{Diagnostic, Location, Report, Severity};
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
    /// Shows the errors alone: what a person can do about the warnings is seldom what stands in the way.
    fn from(report: Report) -> Self {
        let errors = report.diagnostics().iter().filter(|diagnostic| diagnostic.severity == Severity::Error);
        let mut shown = Report::default();
        shown.extend(errors.cloned());
        let warnings = match report.count(Severity::Warning) {
            0 => String::new(),
            number => format!("{} not shown; ", counted(number, "warning")),
        };
        Self(format!("{shown}\n{warnings}nothing was written"))
    }
}

impl From<Diagnostic> for Failure {
    fn from(diagnostic: Diagnostic) -> Self {
        Report::from(diagnostic).into()
    }
}
