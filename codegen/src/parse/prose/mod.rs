//! The text of a description in, its blocks out: headings, paragraphs, lists, tables, code and quotes.
//!
//! HTML and Markdown come out alike, also Markdown with HTML in it. What a table or a list means is not known here.

mod blocks;
mod element;
mod html;
mod inline;
mod markdown;
mod row;
mod token;
mod tree;

#[cfg(test)]
mod tests;

pub use inline::{Inline, Run};

use crate::diagnostic::{Diagnostic, Location, Report};
use token::Tokens;

/// How many bytes of a description are read.
const MAX_BYTES: usize = 1 << 20;

/// How deep elements may nest.
const MAX_DEPTH: usize = 100;

/// A description.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Prose {
    /// Blocks, in order.
    pub blocks: Vec<Block>,
}

/// A block of a description.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Block {
    /// Line of the description, from 1.
    pub line: usize,
    /// Number of the block among all of the description, those inside others included, from 1.
    pub number: usize,
    /// What it is.
    pub content: Content,
}

/// What a block is.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Content {
    /// A heading.
    Heading {
        /// From 1.
        level: u8,
        /// Its text.
        text: Inline,
    },
    /// A paragraph.
    Paragraph(Inline),
    /// A list.
    List(List),
    /// A table.
    Table(Table),
    /// A block of code.
    Code(Code),
    /// Blocks that are quoted, or set off as a note.
    Quote(Vec<Block>),
    /// A line between two parts.
    Rule,
}

/// A list.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct List {
    /// Whether its items are counted.
    pub ordered: bool,
    /// Items: their own text is the first block, lists below them follow.
    pub items: Vec<Vec<Block>>,
}

/// A table.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Table {
    /// Cells of the header. None where the table has no header.
    pub header: Vec<Inline>,
    /// Rows below it.
    pub rows: Vec<Row>,
}

/// A row of a table.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Row {
    /// Line of the description, from 1.
    pub line: usize,
    /// Cells as they stand. A `|` in a cell makes two of it: there may be more cells than in the header where the text
    /// still has them, and as many, with the last ones lost, where whoever rendered the text cut them off.
    pub cells: Vec<Inline>,
}

/// A block of code.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Code {
    /// What it is marked as: `json`, `http`.
    pub language: Option<String>,
    /// The code, without line breaks around it.
    pub text: String,
}

/// Reads a description. `media` is its kind as the document states it, if it does.
pub fn read(text: &str, media: Option<&str>, at: &Location, report: &mut Report) -> Prose {
    let text = bounded(text, at, report);
    let tokens = if is_html(text, media) { html::tokens(text) } else { markdown::tokens(text) };
    let Tokens { list, .. } = tokens;
    let (root, is_cut) = tree::build(list);
    if is_cut {
        let message = format!(
            "elements of a description nest more than {MAX_DEPTH} deep; the inner ones are read as one"
        );
        report.push(Diagnostic::warning("too-deep", at, message));
    }
    blocks::prose(&root)
}

/// Returns as much of a text as is read.
fn bounded<'t>(text: &'t str, at: &Location, report: &mut Report) -> &'t str {
    if text.len() <= MAX_BYTES {
        return text;
    }
    let message = format!("a description of {} bytes is read up to byte {MAX_BYTES}", text.len());
    report.push(Diagnostic::warning("too-large", at, message).help("check how the file was produced"));
    &text[..text.floor_char_boundary(MAX_BYTES)]
}

/// Tells whether a text is HTML rather than Markdown with HTML in it.
fn is_html(text: &str, media: Option<&str>) -> bool {
    let start = text.trim_start();
    match media {
        Some("text/markdown") => false,
        Some("text/html") => true,
        _ if !element::is_block_at(start) => false,
        _ => element::is_page_at(start) || !text.lines().any(markdown::is_mark),
    }
}
