//! What the headings above a block say of it.

use super::{kind, path};
use crate::evidence::Step;
use crate::parse::prose::Inline;
use crate::words;

/// What a block is about.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Role {
    /// The body of a request.
    Request,
    /// The body of a success.
    Reply,
    /// The body of a failure, or failures as such.
    Error,
    /// Parameters outside of the body.
    Parameter,
}

/// The object that a table or list describes, by its heading.
#[derive(Clone, Debug, Default, PartialEq)]
pub(super) struct Subject {
    /// Name of a documented type.
    pub(super) name: Option<String>,
    /// Whether the type is that of the whole body.
    pub(super) is_root: bool,
    /// Where the object stands.
    pub(super) hint: Vec<Step>,
    /// Whether the heading says that it may be left out.
    pub(super) optional: bool,
    /// Words in brackets, which may name several objects.
    pub(super) roles: Vec<String>,
}

/// Level of a paragraph that serves as a heading, below all others.
const LABEL: u8 = 7;

/// The headings above the place that is being read.
#[derive(Debug, Default)]
pub(super) struct Sections {
    stack: Vec<(u8, Inline)>,
    /// The paragraph just before.
    paragraph: Option<Inline>,
}

impl Sections {
    /// Begins a section.
    pub(super) fn heading(&mut self, level: u8, text: &Inline) {
        self.stack.retain(|(own, _)| *own < level);
        self.stack.push((level, text.clone()));
        self.paragraph = None;
    }

    /// Takes in a paragraph, which may be a label of what follows.
    pub(super) fn paragraph(&mut self, text: &Inline) {
        let plain = text.plain();
        let is_short = plain.split_whitespace().count() <= 12;
        let ends = plain.trim_end().ends_with(':') || text.is_strong();
        if is_short && (ends || status(&plain).is_some()) {
            self.heading(LABEL, text);
        }
        self.paragraph = Some(text.clone());
    }

    /// Says that a block that is no paragraph was read.
    pub(super) fn block(&mut self) {
        self.paragraph = None;
    }

    /// Returns the paragraph just before.
    pub(super) fn before(&self) -> Option<&Inline> {
        self.paragraph.as_ref()
    }

    /// Returns what the place is about: the innermost heading that says it.
    pub(super) fn role(&self) -> Option<Role> {
        self.stack.iter().rev().find_map(|(_, text)| role(&text.plain()))
    }

    /// Returns the status that the innermost heading names.
    pub(super) fn status(&self) -> Option<u16> {
        self.stack.iter().rev().take(2).find_map(|(_, text)| status(&text.plain()))
    }

    /// Returns the words of the headings and of the paragraph before.
    pub(super) fn words(&self) -> Vec<String> {
        let innermost = self.stack.iter().rev().take(2).map(|(_, text)| text);
        let texts = innermost.chain(&self.paragraph);
        texts.flat_map(|text| plain_words(&text.plain())).collect()
    }

    /// Returns the object that a table or list here describes. `known` tells the names of types that tables refer to.
    pub(super) fn subject(&self, known: &dyn Fn(&str) -> bool) -> Subject {
        let before = self.paragraph.as_ref().and_then(|text| of_paragraph(text, self.role(), known));
        let above = || self.stack.last().map(|(_, text)| of_heading(text, known));
        before.or_else(above).unwrap_or_default()
    }
}

/// Returns what a heading says of what is below it.
pub(super) fn role(text: &str) -> Option<Role> {
    let words = plain_words(text);
    let has = |list: &[&str]| words.iter().any(|word| list.contains(&word.as_str()));
    let is_outside = has(&["query", "path", "url", "uri", "header"])
        && has(&["parameters", "parameter", "params", "variables"]);
    if is_outside || has(&["headers"]) {
        Some(Role::Parameter)
    } else if has(&["error", "errors", "failure", "failures", "failed"])
        || status(text).is_some_and(|status| status >= 400)
    {
        Some(Role::Error)
    } else if has(&[
        "response",
        "responses",
        "reply",
        "replies",
        "returns",
        "success",
        "successful",
        "output",
        "result",
        "results",
    ]) {
        Some(Role::Reply)
    } else if has(&["request", "requests", "body", "payload", "input"]) {
        Some(Role::Request)
    } else {
        None
    }
}

/// Returns the HTTP status that a text names.
pub(super) fn status(text: &str) -> Option<u16> {
    let mut numbers = text.split(|c: char| !c.is_alphanumeric()).filter(|word| word.len() == 3);
    numbers.find_map(|word| word.parse().ok().filter(|status| (100..600).contains(status)))
}

/// Returns the words of a text in lower case; identifiers stay whole.
fn plain_words(text: &str) -> Vec<String> {
    let words = text.split(|c: char| !c.is_alphanumeric() && c != '_').filter(|word| !word.is_empty());
    words.map(str::to_lowercase).collect()
}

/// Reads a heading: `Request Body: DepotDTO`, `depot.lines[]`, `depot object (optional)`.
fn of_heading(text: &Inline, known: &dyn Fn(&str) -> bool) -> Subject {
    let plain = text.plain();
    let (title, brackets) = brackets(&plain);
    let optional = brackets.is_some_and(|inside| plain_words(inside).iter().any(|word| word == "optional"));
    let roles = brackets.filter(|_| !optional).map(plain_words).unwrap_or_default();
    let (prefix, rest) = title.rsplit_once(':').unwrap_or(("", title));
    let decisive = role(prefix).is_some();
    let mut subject = Subject { optional, roles, ..Subject::default() };
    let tokens: Vec<&str> =
        rest.split_whitespace().filter(|word| word.contains(char::is_alphanumeric)).collect();
    match tokens.as_slice() {
        [one] if is_type_name(one, known) || (decisive && kind::is_name(one)) => {
            subject.name = Some((*one).to_owned());
            subject.is_root = decisive;
        }
        [one] if one.contains(['.', '[']) || text.codes().any(|code| code == *one) => {
            subject.hint = path::read(one).unwrap_or_default();
        }
        [one, "object" | "Object" | "record" | "objects"] => {
            subject.hint = path::read(one).unwrap_or_default()
        }
        _ => {}
    }
    subject
}

/// Reads a paragraph before a table: `depot object`, `Returns DepotDTO.`, `Returns an array of depots`.
fn of_paragraph(text: &Inline, place: Option<Role>, known: &dyn Fn(&str) -> bool) -> Option<Subject> {
    let plain = text.plain();
    let words = plain_words(&plain);
    let code = text.codes().next();
    if let ([.., last], Some(code)) = (words.as_slice(), code)
        && (last == "object" || last == "record")
        && words.len() <= 4
    {
        return Some(Subject { hint: path::read(code)?, ..Subject::default() });
    }
    let is_returned =
        place == Some(Role::Reply) || words.first().is_some_and(|word| word.starts_with("return"));
    if !is_returned {
        return None;
    }
    let is_list =
        words.windows(2).any(|pair| ["array", "list"].contains(&pair[0].as_str()) && pair[1] == "of");
    let hint = if is_list { vec![Step::Item] } else { Vec::new() };
    match code.filter(|code| is_type_name(code, known) && words.len() <= 8) {
        Some(name) if !is_list => {
            Some(Subject { name: Some(name.to_owned()), is_root: true, ..Subject::default() })
        }
        _ if is_list => Some(Subject { hint, ..Subject::default() }),
        _ => None,
    }
}

/// Tells whether a word is the name of a documented type.
fn is_type_name(word: &str, known: &dyn Fn(&str) -> bool) -> bool {
    let begins = word.starts_with(|c: char| c.is_ascii_uppercase()) && words::split(word).len() > 1;
    let says = ["DTO", "Dto", "Schema", "Model"].iter().any(|end| word.ends_with(end));
    kind::is_name(word) && (begins || says || known(word))
}

/// Parts what stands in round brackets at the end.
fn brackets(text: &str) -> (&str, Option<&str>) {
    let text = text.trim().trim_end_matches(':').trim_end();
    match text.strip_suffix(')').and_then(|inside| inside.rfind('(')) {
        Some(open) => (text[..open].trim(), Some(&text[open + 1..text.len() - 1])),
        None => (text, None),
    }
}
