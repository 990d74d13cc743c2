//! The words of `outline.toml`.

use super::{Entry, Kind, Outline, Reading, RowName, check};
use crate::diagnostic::{Diagnostic, Location, Report};
use crate::ir::Method;
use crate::lines::Lines;
use serde::Deserialize;
use std::ops::Range;
use std::sync::Arc;
use toml::Spanned;

/// The file as it is written.
#[derive(Default, Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct File {
    /// The calls of the text.
    #[serde(default)]
    pub(super) operation: Vec<Spanned<Words>>,
    /// Those that were there once.
    #[serde(default)]
    pub(super) vanished: Vec<Spanned<Words>>,
}

/// An entry as it is written.
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct Words {
    /// The facts by which its call is known again.
    pub(super) seen: Spanned<String>,
    pub(super) id: Spanned<String>,
    title: Option<String>,
    pub(super) resource: Spanned<String>,
    webhook: Option<Spanned<String>>,
    method: Option<Spanned<Word>>,
    path: Option<Spanned<Word>>,
    because: Option<String>,
    #[serde(default)]
    rows: Vec<RowName>,
    #[serde(default)]
    unchecked: bool,
}

/// What is known of a method or a path.
#[derive(Deserialize)]
#[serde(rename_all = "lowercase")]
enum Word {
    Stated(String),
    Implied(String),
    Unknown,
}

/// Reads `outline.toml`. `None` only together with an error.
pub fn read(file: &Arc<str>, bytes: &[u8], report: &mut Report) -> Option<Outline> {
    let text = text(file, bytes, report)?;
    let lines = Lines::of(file, text);
    let words = File::read(file, text, &lines, report)?;
    words.outline(&lines, report)
}

/// Returns a file as text.
pub(super) fn text<'a>(file: &Arc<str>, bytes: &'a [u8], report: &mut Report) -> Option<&'a str> {
    let text = std::str::from_utf8(bytes).ok();
    if text.is_none() {
        let found =
            Diagnostic::error("unreadable-outline", &Location::file(file), "the outline is not UTF-8");
        report.push(found.help("save the file as UTF-8"));
    }
    text
}

impl File {
    /// Reads the words of a file.
    pub(super) fn read(file: &Arc<str>, text: &str, lines: &Lines<'_>, report: &mut Report) -> Option<Self> {
        let read = toml::from_str::<Self>(text);
        let read = read.map_err(|error| {
            let at = error.span().map_or(Location::file(file), |span| lines.at(span.start));
            let message = format!("the outline is not understood: {}", error.message().replace('\n', "; "));
            Diagnostic::error("unreadable-outline", &at, message).help(HELP)
        });
        let read = read.map_err(|found| report.push(found)).ok()?;
        let inline = read.entries().map(Spanned::span).find(|span| !text[span.clone()].starts_with("[["));
        if let Some(span) = inline {
            let at = lines.at(span.start);
            let message = "the outline is not understood: entries stand in a list";
            report.push(Diagnostic::error("unreadable-outline", &at, message).help(HELP));
            return None;
        }
        Some(read)
    }

    /// Returns the outline that the words make.
    pub(super) fn outline(self, lines: &Lines<'_>, report: &mut Report) -> Option<Outline> {
        Reader { lines }.outline(self, report)
    }

    /// Returns all entries, those that vanished last.
    pub(super) fn entries(&self) -> impl Iterator<Item = &Spanned<Words>> {
        self.operation.iter().chain(&self.vanished)
    }
}

const HELP: &str = "see \"outline.toml\" in CONTRIBUTING.md: each entry is an `[[operation]]`";

/// Reads entries and says what is wrong with them.
struct Reader<'a> {
    lines: &'a Lines<'a>,
}

impl Reader<'_> {
    fn outline(&self, words: File, report: &mut Report) -> Option<Outline> {
        let mut found = Report::default();
        let mut all = |list: Vec<Spanned<Words>>| -> Vec<Entry> {
            list.into_iter().filter_map(|words| self.entry(words, &mut found)).collect()
        };
        let outline = Outline { entries: all(words.operation), vanished: all(words.vanished) };
        check::twins(&outline.entries, &mut found);
        let is_good = !found.has_errors();
        report.append(found);
        is_good.then_some(outline)
    }

    fn entry(&self, words: Spanned<Words>, report: &mut Report) -> Option<Entry> {
        let at = self.at(words.span());
        let words = words.into_inner();
        check::id(words.id.get_ref(), &self.at(words.id.span()), report);
        check::resource(words.resource.get_ref(), &self.at(words.resource.span()), report);
        words.rows.iter().for_each(|row| check::row(row, &at, report));
        let kind = match words.webhook {
            Some(name) => self.webhook(name, words.method, words.path, report)?,
            None => Kind::Call {
                method: self.method(words.method, &at, report)?,
                path: self.path(words.path, &at, report)?,
            },
        };
        check::because(&kind, words.because.as_deref(), &at, report);
        Some(Entry {
            at,
            seen: words.seen.into_inner(),
            id: words.id.into_inner(),
            title: words.title,
            resource: words.resource.into_inner(),
            kind,
            because: words.because,
            rows: words.rows,
            is_checked: !words.unchecked,
        })
    }

    fn webhook(
        &self,
        name: Spanned<String>,
        method: Option<Spanned<Word>>,
        path: Option<Spanned<Word>>,
        report: &mut Report,
    ) -> Option<Kind> {
        if let Some(word) = method.or(path) {
            let message = "a webhook of the outline has a method or a path";
            let help = "delete `method` and `path`, which only calls have, or `webhook`";
            report.push(check::error(&self.at(word.span()), message).help(help));
            return None;
        }
        if name.get_ref().trim().is_empty() {
            report.push(check::error(&self.at(name.span()), "a webhook of the outline has no name"));
            return None;
        }
        Some(Kind::Webhook { name: name.into_inner() })
    }

    fn method(
        &self,
        word: Option<Spanned<Word>>,
        at: &Location,
        report: &mut Report,
    ) -> Option<Reading<Method>> {
        let Some(word) = word else { return missing("method", "{ stated = \"GET\" }", at, report) };
        let at = self.at(word.span());
        word.into_inner().read(|text| {
            let method = Method::parse(&text);
            if method.is_none() {
                report.push(check::error(&at, format!("`{text}` is no method")).help(METHODS));
            }
            method
        })
    }

    fn path(
        &self,
        word: Option<Spanned<Word>>,
        at: &Location,
        report: &mut Report,
    ) -> Option<Reading<String>> {
        let Some(word) = word else { return missing("path", "{ stated = \"/parcels\" }", at, report) };
        let at = self.at(word.span());
        word.into_inner().read(|text| check::path(&text, &at, report).then_some(text))
    }

    fn at(&self, span: Range<usize>) -> Location {
        self.lines.at(span.start)
    }
}

const METHODS: &str = "methods: GET, HEAD, OPTIONS, TRACE, POST, PUT, PATCH, DELETE";

/// Asks for a method or path.
fn missing<T>(key: &str, example: &str, at: &Location, report: &mut Report) -> Option<T> {
    let help = format!("write `{key} = {example}`, `implied` in place of `stated`, or `{key} = \"unknown\"`");
    report.push(check::error(at, format!("an entry of the outline does not say its {key}")).help(help));
    None
}

impl Word {
    fn read<T>(self, read: impl FnOnce(String) -> Option<T>) -> Option<Reading<T>> {
        match self {
            Self::Stated(text) => read(text).map(Reading::Stated),
            Self::Implied(text) => read(text).map(Reading::Implied),
            Self::Unknown => Some(Reading::Unknown),
        }
    }
}
