//! What a stage has to say to the person who maintains an export: what is odd, where, and what to do about it.

use std::collections::HashSet;
use std::fmt;
use std::sync::Arc;

/// A place in an input file.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Location {
    /// Path of the file as the caller named it.
    pub file: Arc<str>,
    /// Where in the file.
    pub place: Place,
}

/// Where in a file.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Place {
    /// The file as a whole.
    File,
    /// A line and, where known, a column, both counted from 1.
    Line(usize, usize),
    /// A JSON pointer without the leading `#`; the empty pointer is the root.
    Pointer(Arc<str>),
    /// A line, counted from 1, of a text that a JSON pointer names.
    Text(Arc<str>, usize),
}

impl Location {
    /// Returns the place of a whole file.
    pub fn file(file: &Arc<str>) -> Self {
        Self { file: file.clone(), place: Place::File }
    }

    /// Returns a line of a file.
    pub fn line(file: &Arc<str>, line: usize, column: usize) -> Self {
        Self { file: file.clone(), place: Place::Line(line, column) }
    }

    /// Returns the node of a file that a JSON pointer names.
    pub fn pointer(file: &Arc<str>, pointer: impl Into<Arc<str>>) -> Self {
        Self { file: file.clone(), place: Place::Pointer(pointer.into()) }
    }

    /// Returns the child that `key` names, escaped as RFC 6901 wants it.
    pub fn child(&self, key: &str) -> Self {
        let base = match &self.place {
            Place::Pointer(pointer) | Place::Text(pointer, _) => pointer,
            Place::File | Place::Line(..) => "",
        };
        let mut pointer = String::with_capacity(base.len() + key.len() + 1);
        pointer.push_str(base);
        pointer.push('/');
        for character in key.chars() {
            match character {
                '~' => pointer.push_str("~0"),
                '/' => pointer.push_str("~1"),
                other => pointer.push(other),
            }
        }
        Self { file: self.file.clone(), place: Place::Pointer(pointer.into()) }
    }

    /// Returns the child at a position of an array.
    pub fn item(&self, index: usize) -> Self {
        self.child(&index.to_string())
    }

    /// Returns a line of the text that stands here.
    #[must_use]
    pub fn text_line(&self, line: usize) -> Self {
        let place = match &self.place {
            Place::File => Place::Line(line, 1),
            Place::Line(first, _) => Place::Line(first + line.saturating_sub(1), 1),
            Place::Pointer(pointer) => Place::Text(pointer.clone(), line),
            Place::Text(pointer, first) => Place::Text(pointer.clone(), first + line.saturating_sub(1)),
        };
        Self { file: self.file.clone(), place }
    }
}

impl fmt::Display for Location {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match &self.place {
            Place::File => f.write_str(&self.file),
            Place::Line(line, column) => write!(f, "{}:{line}:{column}", self.file),
            Place::Pointer(pointer) => write!(f, "{}#{pointer}", self.file),
            Place::Text(pointer, line) => write!(f, "{}#{pointer} (line {line})", self.file),
        }
    }
}

/// How much a diagnostic matters.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Severity {
    /// The output would be wrong; nothing is written.
    Error,
    /// Something was chosen or repaired for the reader.
    Warning,
}

/// One finding of a stage.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Diagnostic {
    /// How much it matters.
    pub severity: Severity,
    /// Stable identifier of the rule, such as `dangling-reference`.
    pub rule: &'static str,
    /// What is odd, without the place: equal messages of one rule are shown as a group.
    pub message: String,
    /// Where.
    pub at: Location,
    /// What to do.
    pub help: Option<String>,
}

impl Diagnostic {
    /// Creates an error.
    pub fn error(rule: &'static str, at: &Location, message: impl Into<String>) -> Self {
        Self { severity: Severity::Error, rule, message: message.into(), at: at.clone(), help: None }
    }

    /// Creates a warning.
    pub fn warning(rule: &'static str, at: &Location, message: impl Into<String>) -> Self {
        Self { severity: Severity::Warning, ..Self::error(rule, at, message) }
    }

    /// Adds advice.
    #[must_use]
    pub fn help(mut self, help: impl Into<String>) -> Self {
        self.help = Some(help.into());
        self
    }
}

/// The findings of one run, in the order in which they were made.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Report {
    diagnostics: Vec<Diagnostic>,
}

impl Report {
    /// Adds a finding.
    pub fn push(&mut self, diagnostic: Diagnostic) {
        self.diagnostics.push(diagnostic);
    }

    /// Takes out what a rule found at a place: it is settled. Returns whether there was something.
    pub fn settle(&mut self, rule: &str, at: &Location) -> bool {
        let before = self.diagnostics.len();
        self.diagnostics.retain(|finding| finding.rule != rule || finding.at != *at);
        self.diagnostics.len() < before
    }

    /// Takes out what rules found at places: it is settled.
    pub fn settle_all(&mut self, settled: &HashSet<(&str, Location)>) {
        self.diagnostics.retain(|finding| !settled.contains(&(finding.rule, finding.at.clone())));
    }

    /// Adds all findings of another report.
    pub fn append(&mut self, other: Self) {
        self.diagnostics.extend(other.diagnostics);
    }

    /// Returns the findings with files named from outside the folder that they lie in; `folder` ends in `/` or is empty.
    /// `outside` is a file that lies elsewhere and is named rightly.
    #[must_use]
    pub fn seen_from(mut self, folder: &str, outside: &str) -> Self {
        for diagnostic in self.diagnostics.iter_mut().filter(|diagnostic| *diagnostic.at.file != *outside) {
            diagnostic.at.file = format!("{folder}{}", diagnostic.at.file).into();
        }
        self
    }

    /// Returns all findings.
    pub fn diagnostics(&self) -> &[Diagnostic] {
        &self.diagnostics
    }

    /// Tells whether something stands in the way of output.
    pub fn has_errors(&self) -> bool {
        self.diagnostics.iter().any(|d| d.severity == Severity::Error)
    }

    /// Returns how many findings have this severity.
    pub fn count(&self, severity: Severity) -> usize {
        self.diagnostics.iter().filter(|d| d.severity == severity).count()
    }
}

impl From<Diagnostic> for Report {
    fn from(diagnostic: Diagnostic) -> Self {
        Self { diagnostics: vec![diagnostic] }
    }
}

impl Extend<Diagnostic> for Report {
    fn extend<T: IntoIterator<Item = Diagnostic>>(&mut self, diagnostics: T) {
        self.diagnostics.extend(diagnostics);
    }
}

/// Shows a finding alone.
impl fmt::Display for Diagnostic {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        show(f, &[self])
    }
}

impl fmt::Display for Report {
    /// Shows errors first, findings that say the same as one group with a count.
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let mut groups: indexmap::IndexMap<_, Vec<&Diagnostic>> = indexmap::IndexMap::new();
        for diagnostic in &self.diagnostics {
            let key = (diagnostic.severity, diagnostic.rule, &diagnostic.message);
            groups.entry(key).or_default().push(diagnostic);
        }
        groups.sort_by(|left, _, right, _| left.0.cmp(&right.0));
        groups.values().try_for_each(|members| show(f, members))
    }
}

/// Shows findings that say the same.
fn show(f: &mut fmt::Formatter<'_>, members: &[&Diagnostic]) -> fmt::Result {
    let [first, others @ ..] = members else { return Ok(()) };
    let severity = match first.severity {
        Severity::Error => "error",
        Severity::Warning => "warning",
    };
    writeln!(f, "{severity}[{}]: {}", first.rule, first.message)?;
    writeln!(f, "  --> {}", first.at)?;
    if let Some(last) = others.last() {
        writeln!(f, "  = and {} more like it, the last at {}", others.len(), last.at)?;
    }
    let mut lines = first.help.iter().flat_map(|help| help.lines());
    if let Some(line) = lines.next() {
        writeln!(f, "  = help: {line}")?;
    }
    lines.try_for_each(|line| writeln!(f, "          {line}"))
}
