//! Why a command failed.

use crate::project;
use crate::regen::counted;
use fieldwork_codegen::diagnostic::{Diagnostic, Location, Report, Severity};
use std::fmt::{self, Display, Formatter};
use std::path::Path;

/// What a person reads before the command ends with an exit code other than zero.
#[derive(Debug)]
pub(crate) enum Failure {
    /// Findings.
    Report(Report),
    /// What differs from what it should be.
    Difference(String),
}

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
        Self::Report(report)
    }
}

impl Display for Failure {
    fn fmt(&self, f: &mut Formatter<'_>) -> fmt::Result {
        match self {
            Self::Report(report) => errors(report, f),
            Self::Difference(text) => f.write_str(text.trim_end()),
        }
    }
}

/// Shows the errors alone: what a person can do about the warnings is seldom what stands in the way.
fn errors(report: &Report, f: &mut Formatter<'_>) -> fmt::Result {
    let errors = report.diagnostics().iter().filter(|diagnostic| diagnostic.severity == Severity::Error);
    let mut shown = Report::default();
    shown.extend(errors.cloned());
    writeln!(f, "{shown}")?;
    match report.count(Severity::Warning) {
        0 => {}
        number => write!(f, "{} not shown; ", counted(number, "warning"))?,
    }
    f.write_str("nothing was written")
}

impl From<Diagnostic> for Failure {
    fn from(diagnostic: Diagnostic) -> Self {
        Report::from(diagnostic).into()
    }
}
