//! Documented error codes: in tables, in samples, in running text.

use super::section;
use crate::diagnostic::Location;
use crate::evidence::ErrorFact;
use crate::parse::prose::{Inline, Table};
use serde_json::Value;

/// How much of the text before a code is read.
const MAX_CLAUSE: usize = 200;

/// Words before a code that say that the service answers with it.
const SAYS: [&str; 14] = [
    "return",
    "returns",
    "returned",
    "returning",
    "fails",
    "fail",
    "failed",
    "error",
    "errors",
    "rejected",
    "throws",
    "raises",
    "responds",
    "code",
];

/// Parts of names that only errors have.
const TELLS: [&str; 15] = [
    "NOT_FOUND",
    "INVALID_",
    "_INVALID",
    "_REQUIRED",
    "NOT_SUPPORTED",
    "_ALREADY_",
    "_FAILED",
    "_EXISTS",
    "FORBIDDEN",
    "UNAUTHORIZED",
    "MISSING_",
    "_MISSING",
    "_EXPIRED",
    "CANNOT_",
    "MULTIPLE_",
];

/// Keys under which an error carries its code.
const CODE_KEYS: [&str; 6] = ["code", "errorCode", "error_code", "message", "error", "type"];

/// Reads a table of errors by its columns of status, code and text.
pub(super) fn of_table(
    table: &Table,
    (status, code, text): (Option<usize>, Option<usize>, Option<usize>),
    at: &Location,
) -> Vec<ErrorFact> {
    let mut facts = Vec::new();
    for row in &table.rows {
        let cell = |column: Option<usize>| column.and_then(|column| row.cells.get(column));
        let status = cell(status).and_then(|cell| section::status(&cell.plain()));
        let mut codes = cell(code).map(codes_of_cell).unwrap_or_default();
        if code.is_none() {
            codes.extend(cell(text).into_iter().flat_map(Inline::codes).filter_map(Code::snake));
        }
        let at = at.text_line(row.line);
        if codes.is_empty() && status.is_some() {
            facts.push(ErrorFact { at: at.clone(), status, code: None, detailed: false });
        }
        facts.extend(codes.into_iter().map(|code| code.fact(&at, status)));
    }
    facts
}

/// Returns the codes in a cell: `CODE`, `CODE: {name}`, `A` or `B`.
fn codes_of_cell(cell: &Inline) -> Vec<Code> {
    let codes: Vec<Code> = cell.codes().filter_map(Code::plain).collect();
    if codes.is_empty() { Code::plain(&cell.plain()).into_iter().collect() } else { codes }
}

/// A code, and whether a text follows it.
struct Code {
    code: String,
    detailed: bool,
}

impl Code {
    /// Reads what stands where codes stand.
    fn plain(text: &str) -> Option<Self> {
        let code = before_colon(text).trim_matches(['`', '"']);
        let is_code = code.starts_with(char::is_alphanumeric) && !code.contains(char::is_whitespace);
        is_code.then(|| Self::of(code, text))
    }

    /// Reads what is a code by its capitals.
    fn snake(text: &str) -> Option<Self> {
        Some(Self::of(snake(text)?, text))
    }

    fn of(code: &str, text: &str) -> Self {
        let detail = text.trim_matches(['`', '"']).split_once(": ").map(|(_, detail)| detail.trim());
        Self { code: code.to_owned(), detailed: detail.is_some_and(|detail| !detail.is_empty()) }
    }

    fn fact(self, at: &Location, status: Option<u16>) -> ErrorFact {
        ErrorFact { at: at.clone(), status, code: Some(self.code), detailed: self.detailed }
    }
}

fn before_colon(text: &str) -> &str {
    let text = text.split_once(": ").map_or(text, |(code, _)| code);
    text.trim().trim_end_matches(':')
}

/// Reads the body of an error.
pub(super) fn of_sample(body: &Value, status: Option<u16>, at: &Location) -> Option<ErrorFact> {
    let status = status.or_else(|| status_in(body));
    let texts = CODE_KEYS.iter().filter_map(|key| body.get(key)?.as_str());
    match texts.filter_map(Code::snake).next() {
        Some(code) => Some(code.fact(at, status)),
        None => status.map(|status| ErrorFact {
            at: at.clone(),
            status: Some(status),
            code: None,
            detailed: false,
        }),
    }
}

/// Returns the status that the body of an error repeats.
pub(super) fn status_in(body: &Value) -> Option<u16> {
    let numbers =
        ["statusCode", "status_code", "status", "code"].iter().filter_map(|key| body.get(key)?.as_u64());
    let mut statuses = numbers.filter_map(|number| u16::try_from(number).ok());
    statuses.find(|status| {
        (400..600).contains(status)
            && ["message", "error", "errors"].iter().any(|key| body.get(key).is_some())
    })
}

/// Reads codes that running text says the service answers with.
pub(super) fn of_text(text: &Inline, at: &Location) -> Vec<ErrorFact> {
    let mut facts = Vec::new();
    let mut before = String::new();
    for run in &text.runs {
        let code = Some(run.text.trim()).filter(|_| run.code).and_then(Code::snake);
        if let Some(code) = code.filter(|known| is_tell(&known.code) || is_said(&before)) {
            facts.push(code.fact(at, None));
        }
        before.push_str(&run.text);
    }
    facts
}

fn is_tell(code: &str) -> bool {
    TELLS.iter().any(|part| code.contains(part))
}

/// Tells whether the clause before a code says that it is the answer.
fn is_said(before: &str) -> bool {
    let before = &before[before.ceil_char_boundary(before.len().saturating_sub(MAX_CLAUSE))..];
    let clause = before.rsplit(['.', ';']).next().unwrap_or_default().to_lowercase();
    let last: Vec<&str> =
        clause.split(|c: char| !c.is_alphanumeric()).filter(|word| !word.is_empty()).collect();
    let says = last.iter().rev().take(4).any(|word| SAYS.contains(word));
    says || (clause.trim_start().starts_with("if ") && clause.trim_end().ends_with(':'))
}

/// Returns the code at the beginning of a text: `DEPOT_NOT_FOUND`, `DEPOT_NOT_FOUND: text`.
fn snake(text: &str) -> Option<&str> {
    let code = before_colon(text).trim_matches('"');
    let is_plain = code.chars().all(|c| c.is_ascii_uppercase() || c.is_ascii_digit() || c == '_');
    (is_plain
        && code.contains('_')
        && code.starts_with(|c: char| c.is_ascii_uppercase())
        && !code.ends_with('_'))
    .then_some(code)
}

#[cfg(test)]
mod tests {
    use super::super::token;
    use super::*;
    use crate::parse::prose::Run;
    use serde_json::json;

    fn at() -> Location {
        Location::pointer(&"a.json".into(), "/a")
    }

    /// Returns the codes in a text whose code stands between backticks.
    fn codes(text: &str) -> Vec<String> {
        let mut inline = token::inline("");
        for (index, part) in text.split('`').enumerate() {
            inline.runs.push(Run { text: part.to_owned(), code: index % 2 == 1, ..Run::default() });
        }
        of_text(&inline, &at()).into_iter().filter_map(|fact| fact.code).collect()
    }

    #[test]
    fn codes_are_those_that_the_service_answers_with() {
        assert_eq!(codes("A closed depot returns `DEPOT_SHUT`."), ["DEPOT_SHUT"]);
        assert_eq!(codes("If it is closed: `DEPOT_SHUT`."), ["DEPOT_SHUT"]);
        assert_eq!(codes("Otherwise `DEPOT_NOT_FOUND`."), ["DEPOT_NOT_FOUND"]);
        assert_eq!(codes("Only while it is `ON_ITS_WAY` or `AT_DEPOT`."), Vec::<String>::new());
        assert_eq!(codes("returns `depot`"), Vec::<String>::new());
    }

    #[test]
    fn a_text_after_a_code_is_noted() {
        let read = |cell: &str| {
            let mut inline = token::inline("");
            inline.runs.push(Run { text: cell.to_owned(), code: true, ..Run::default() });
            let codes = codes_of_cell(&inline).into_iter().map(|code| (code.code, code.detailed));
            codes.collect::<Vec<_>>()
        };
        assert_eq!(read("DEPOT_SHUT: {until}"), [("DEPOT_SHUT".to_owned(), true)]);
        assert_eq!(read("DEPOT_SHUT:"), [("DEPOT_SHUT".to_owned(), false)]);
        let fact = of_sample(&json!({"message": "DEPOT_SHUT: try later"}), None, &at());
        assert!(fact.is_some_and(|fact| fact.detailed));
    }

    #[test]
    fn samples_tell_status_and_code() {
        let fact = of_sample(&json!({"statusCode": 404, "message": "DEPOT_SHUT: try later"}), None, &at());
        assert_eq!(
            fact.map(|fact| (fact.status, fact.code)),
            Some((Some(404), Some("DEPOT_SHUT".to_owned())))
        );
        let fact = of_sample(&json!({"message": "no such depot"}), None, &at());
        assert_eq!(fact, None);
    }
}
