//! Why a value could not be read, and where it stands.
use super::Tree;
use std::fmt::{self, Write as _};

/// A value that does not fit its type. [`ReadError::path`] says where it stands, such as `data[3].variant.price`.
#[derive(Clone, Debug, PartialEq)]
pub struct ReadError(Box<Inner>);

#[derive(Clone, Debug, PartialEq)]
struct Inner {
    /// Innermost step first.
    steps: Vec<Step>,
    message: String,
}

#[derive(Clone, Debug, PartialEq)]
enum Step {
    Key(String),
    Index(usize),
}

/// How much of an unexpected text is shown.
const EXCERPT: usize = 40;

impl ReadError {
    /// Says what is wrong with a value.
    pub fn new(message: impl Into<String>) -> Self {
        Self(Box::new(Inner { steps: Vec::new(), message: message.into() }))
    }

    /// Says that one kind of value was expected and another found.
    pub fn expected(what: &str, found: &Tree<'_>) -> Self {
        Self::new(format!("expected {what}, found {}", describe(found)))
    }

    /// Says that an object lacks a key.
    pub fn missing(key: &str) -> Self {
        Self::new(format!("missing field `{key}`"))
    }

    /// Adds the key under which the value stands.
    #[must_use]
    pub fn under(mut self, key: &str) -> Self {
        self.0.steps.push(Step::Key(key.to_owned()));
        self
    }

    /// Adds the position at which the value stands.
    #[must_use]
    pub fn at(mut self, index: usize) -> Self {
        self.0.steps.push(Step::Index(index));
        self
    }

    /// Adds what was being read to the message.
    #[must_use]
    pub fn within(mut self, what: &str) -> Self {
        self.0.message = format!("{what}: {}", self.0.message);
        self
    }

    /// Returns what is wrong.
    pub fn message(&self) -> &str {
        &self.0.message
    }

    /// Returns where the value stands, empty for the document itself.
    pub fn path(&self) -> String {
        let mut path = String::new();
        for step in self.0.steps.iter().rev() {
            push_step(&mut path, step);
        }
        path
    }
}

fn push_step(path: &mut String, step: &Step) {
    let _ = match step {
        Step::Index(index) => write!(path, "[{index}]"),
        Step::Key(key) if !is_plain(key) => write!(path, "[{key:?}]"),
        Step::Key(key) if path.is_empty() => write!(path, "{key}"),
        Step::Key(key) => write!(path, ".{key}"),
    };
}

/// Whether a key can be shown without quotes.
fn is_plain(key: &str) -> bool {
    !key.is_empty() && key.chars().all(|c| c.is_alphanumeric() || matches!(c, '_' | '-' | '$' | '@' | '#'))
}

fn describe(found: &Tree<'_>) -> String {
    match found {
        Tree::Null => "null".into(),
        Tree::List(_) => "an array".into(),
        Tree::Object(_) => "an object".into(),
        Tree::Text(text) => format!("the text {:?}", excerpt(text)),
        Tree::Bool(value) => value.to_string(),
        number => format!("the number {}", number.scalar().unwrap_or_default()),
    }
}

fn excerpt(text: &str) -> String {
    match text.char_indices().nth(EXCERPT) {
        Some((end, _)) => format!("{}…", &text[..end]),
        None => text.to_owned(),
    }
}

impl fmt::Display for ReadError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        if !self.0.steps.is_empty() {
            write!(f, "{}: ", self.path())?;
        }
        f.write_str(self.message())
    }
}

impl std::error::Error for ReadError {}
