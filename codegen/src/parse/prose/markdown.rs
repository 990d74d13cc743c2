//! Markdown in, tags and texts out.

use super::token::Tokens;
use super::{html, row};
use pulldown_cmark::{CodeBlockKind, Event, HeadingLevel, Options, Parser, Tag, TagEnd};
use std::ops::Range;

/// Reads the tokens of a Markdown text.
pub(super) fn tokens(text: &str) -> Tokens {
    let mut reader =
        Reader { text, tokens: Tokens::of(text), cells: 0, columns: 0, in_head: false, html: None };
    for (event, range) in Parser::new_ext(text, options()).into_offset_iter() {
        reader.event(event, range);
    }
    reader.flush();
    reader.tokens
}

/// Tells whether a line has a mark of Markdown at its beginning.
pub(super) fn is_mark(line: &str) -> bool {
    let marks =
        ["# ", "## ", "### ", "#### ", "##### ", "###### ", "- ", "* ", "+ ", "> ", "```", "|", "1. "];
    marks.iter().any(|mark| line.trim_start().starts_with(mark))
}

/// Returns what is read beyond the core of Markdown.
pub(super) fn options() -> Options {
    Options::ENABLE_TABLES | Options::ENABLE_STRIKETHROUGH | Options::ENABLE_TASKLISTS
}

/// Turns events into tokens.
struct Reader<'t> {
    text: &'t str,
    tokens: Tokens,
    /// Cells of the row so far.
    cells: usize,
    /// Cells of the header.
    columns: usize,
    in_head: bool,
    /// Where a run of HTML begins, and the run so far: a tag may go on in the next line.
    html: Option<(usize, String)>,
}

impl Reader<'_> {
    fn event(&mut self, event: Event<'_>, range: Range<usize>) {
        let at = range.start;
        if !matches!(event, Event::Html(_) | Event::InlineHtml(_)) {
            self.flush();
        }
        match event {
            Event::Start(tag) => self.start(tag, at),
            Event::End(tag) => self.end(tag, range),
            Event::Text(text) => self.tokens.text(at, text.into_string()),
            Event::Code(text) => self.inline_code(at, text.into_string()),
            Event::InlineMath(text) | Event::DisplayMath(text) => self.tokens.text(at, text.into_string()),
            Event::Html(text) | Event::InlineHtml(text) => {
                self.html.get_or_insert((at, String::new())).1.push_str(&text);
            }
            Event::SoftBreak => self.tokens.text(at, " "),
            Event::HardBreak => self.tokens.open(at, "br", None),
            Event::Rule => self.tokens.open(at, "hr", None),
            Event::TaskListMarker(done) => self.tokens.text(at, if done { "\u{2705} " } else { "" }),
            Event::FootnoteReference(_) => {}
        }
    }

    /// Reads the HTML so far.
    fn flush(&mut self) {
        if let Some((at, text)) = self.html.take() {
            html::push(&mut self.tokens, &text, at);
        }
    }

    fn start(&mut self, tag: Tag<'_>, at: usize) {
        match &tag {
            Tag::CodeBlock(kind) => {
                let CodeBlockKind::Fenced(info) = kind else { return self.tokens.open(at, "pre", None) };
                let language = info.split([' ', ',', '{']).next().unwrap_or_default();
                return self.tokens.open(at, "pre", Some(format!("language-{language}")));
            }
            Tag::Link { dest_url, .. } => return self.tokens.open(at, "a", Some(dest_url.to_string())),
            Tag::Table(columns) => self.columns = columns.len(),
            Tag::TableHead => {
                self.in_head = true;
                self.tokens.open(at, "thead", None);
            }
            Tag::TableRow => self.cells = 0,
            _ => {}
        }
        if let Some(name) = self.name(tag.to_end()) {
            self.tokens.open(at, name, None);
        }
    }

    fn end(&mut self, tag: TagEnd, range: Range<usize>) {
        match tag {
            TagEnd::TableCell => self.cells += 1,
            TagEnd::TableRow => self.lost_cells(range.clone()),
            _ => {}
        }
        if let Some(name) = self.name(tag) {
            self.tokens.close(range.end, name);
        }
        if tag == TagEnd::TableHead {
            self.in_head = false;
            self.tokens.close(range.end, "thead");
        }
    }

    /// Adds the cells of a row that Markdown leaves out, since the header has fewer.
    fn lost_cells(&mut self, range: Range<usize>) {
        let source = self.text.get(range.clone()).unwrap_or_default();
        for cell in row::cells(source).into_iter().skip(self.cells.max(self.columns)) {
            self.tokens.open(range.start, "td", None);
            for token in tokens(&cell).list {
                self.tokens.push(range.start, token.kind);
            }
            self.tokens.close(range.end, "td");
        }
    }

    fn inline_code(&mut self, at: usize, text: String) {
        self.tokens.open(at, "code", None);
        self.tokens.text(at, text);
        self.tokens.close(at, "code");
    }

    /// Returns the element that a tag of Markdown is.
    fn name(&self, tag: TagEnd) -> Option<&'static str> {
        Some(match tag {
            TagEnd::Paragraph => "p",
            TagEnd::Heading(level) => heading(level),
            TagEnd::BlockQuote(_) => "blockquote",
            TagEnd::CodeBlock => "pre",
            TagEnd::List(true) => "ol",
            TagEnd::List(false) => "ul",
            TagEnd::Item => "li",
            TagEnd::Table => "table",
            TagEnd::TableHead | TagEnd::TableRow => "tr",
            TagEnd::TableCell if self.in_head => "th",
            TagEnd::TableCell => "td",
            TagEnd::Emphasis => "em",
            TagEnd::Strong => "strong",
            TagEnd::Link => "a",
            _ => return None,
        })
    }
}

/// Returns the element of a heading.
fn heading(level: HeadingLevel) -> &'static str {
    match level {
        HeadingLevel::H1 => "h1",
        HeadingLevel::H2 => "h2",
        HeadingLevel::H3 => "h3",
        HeadingLevel::H4 => "h4",
        HeadingLevel::H5 => "h5",
        HeadingLevel::H6 => "h6",
    }
}
