//! Tags and texts, the form in which HTML and Markdown meet.

/// One tag or text and where it stands.
#[derive(Clone, Debug)]
pub(super) struct Token {
    /// Line, from 1.
    pub(super) line: usize,
    pub(super) kind: Kind,
}

/// A tag or a text.
#[derive(Clone, Debug)]
pub(super) enum Kind {
    /// A start tag, with the attribute that matters for it: `class` of code, `href` of a link.
    Open(&'static str, Option<String>),
    /// An end tag.
    Close(&'static str),
    /// Text.
    Text(String),
}

/// A list of tokens, with the lines of the text that they come from.
#[derive(Debug)]
pub(super) struct Tokens {
    pub(super) list: Vec<Token>,
    /// Offsets at which lines begin.
    starts: Vec<usize>,
    /// What the offsets of further tokens count from.
    base: usize,
}

impl Tokens {
    /// Begins the list of a text.
    pub(super) fn of(text: &str) -> Self {
        let breaks = text.bytes().enumerate().filter(|(_, byte)| *byte == b'\n');
        let starts = std::iter::once(0).chain(breaks.map(|(offset, _)| offset + 1)).collect();
        Self { list: Vec::new(), starts, base: 0 }
    }

    /// Counts the offsets of further tokens from here.
    pub(super) fn rebase(&mut self, base: usize) {
        self.base = base;
    }

    /// Adds a start tag.
    pub(super) fn open(&mut self, offset: usize, name: &'static str, attribute: Option<String>) {
        self.push(offset, Kind::Open(name, attribute));
    }

    /// Adds an end tag.
    pub(super) fn close(&mut self, offset: usize, name: &'static str) {
        self.push(offset, Kind::Close(name));
    }

    /// Adds text.
    pub(super) fn text(&mut self, offset: usize, text: impl Into<String>) {
        self.push(offset, Kind::Text(text.into()));
    }

    /// Adds a tag or a text.
    pub(super) fn push(&mut self, offset: usize, kind: Kind) {
        let line = self.starts.partition_point(|start| *start <= self.base + offset).max(1);
        self.list.push(Token { line, kind });
    }
}
