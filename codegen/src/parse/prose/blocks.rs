//! A tree of elements in, blocks out.

use super::inline::{self, Inline, Run};
use super::tree::{Child, Element};
use super::{Block, Code, Content, List, Prose, Row, Table, element};

/// Returns the blocks of a tree.
pub(super) fn prose(root: &Element) -> Prose {
    let mut writer = Writer { count: 0 };
    Prose { blocks: writer.blocks(root) }
}

/// Makes blocks.
struct Writer {
    /// How many blocks were begun.
    count: usize,
}

/// Blocks of one element, and the text that becomes the next paragraph.
#[derive(Default)]
struct Flow {
    blocks: Vec<Block>,
    text: Inline,
    line: usize,
}

impl Writer {
    /// Returns the blocks in an element.
    fn blocks(&mut self, element: &Element) -> Vec<Block> {
        let mut flow = Flow { line: element.line, ..Flow::default() };
        self.children(element, &Run::default(), &mut flow);
        self.flush(&mut flow);
        flow.blocks
    }

    /// Adds what an element holds.
    fn children(&mut self, element: &Element, marks: &Run, flow: &mut Flow) {
        for child in &element.children {
            match child {
                Child::Text(text) => flow.text.push(text, marks),
                Child::Element(element) => self.element(element, marks, flow),
            }
        }
    }

    /// Adds an element.
    fn element(&mut self, element: &Element, marks: &Run, flow: &mut Flow) {
        if element::is_hidden(element.name) {
            return;
        }
        if !element::is_block(element.name) {
            return match element.name {
                "br" => flow.text.push_break(marks),
                _ => self.children(element, &marks.inside(element), flow),
            };
        }
        self.flush(flow);
        flow.line = element.line;
        let number = self.count + 1;
        let content = match element.name {
            "p" | "dt" | "dd" | "summary" | "div" | "body" => None,
            name => self.block(element, name),
        };
        match content {
            Some(content) => flow.blocks.push(Block { line: element.line, number, content }),
            None => {
                self.children(element, marks, flow);
                self.flush(flow);
            }
        }
    }

    /// Returns the block that an element is; `None` for one that only holds others.
    fn block(&mut self, element: &Element, name: &str) -> Option<Content> {
        let is_one =
            matches!(name, "ul" | "ol" | "table" | "pre" | "blockquote" | "hr") || level(name).is_some();
        self.count += usize::from(is_one);
        Some(match name {
            "ul" | "ol" => Content::List(self.list(element)),
            "table" => Content::Table(table(element)),
            "pre" => Content::Code(code(element)),
            "blockquote" => Content::Quote(self.blocks(element)),
            "hr" => Content::Rule,
            _ => Content::Heading { level: level(name)?, text: inline::of(element) },
        })
    }

    /// Reads a list. What stands between its items belongs to the one before.
    fn list(&mut self, element: &Element) -> List {
        let mut items: Vec<Vec<Block>> = Vec::new();
        for child in &element.children {
            match child {
                Child::Element(item) if item.name == "li" => items.push(self.blocks(item)),
                Child::Element(other) => {
                    let mut flow = Flow { line: other.line, ..Flow::default() };
                    self.element(other, &Run::default(), &mut flow);
                    self.flush(&mut flow);
                    match items.last_mut() {
                        Some(item) => item.extend(flow.blocks),
                        None => items.push(flow.blocks),
                    }
                }
                Child::Text(_) => {}
            }
        }
        List { ordered: element.name == "ol", items }
    }

    /// Makes a paragraph of the text so far.
    fn flush(&mut self, flow: &mut Flow) {
        let mut text = std::mem::take(&mut flow.text);
        text.trim_end();
        if !text.is_empty() {
            self.count += 1;
            let content = Content::Paragraph(text);
            flow.blocks.push(Block { line: flow.line, number: self.count, content });
        }
    }
}

/// Returns the level of a heading.
fn level(name: &str) -> Option<u8> {
    name.strip_prefix('h')?.parse().ok()
}

/// Reads a table. Its header is what stands in `thead`, or else a first row of nothing but header cells.
fn table(element: &Element) -> Table {
    let mut table = Table::default();
    let mut rows = Vec::new();
    collect_rows(element, false, &mut rows);
    for (row, in_head) in rows {
        let cells = || row.children.iter().filter_map(as_element);
        let is_head = in_head || (cells().count() > 0 && cells().all(|cell| cell.name == "th"));
        let texts: Vec<Inline> = cells().map(inline::of).collect();
        if is_head && table.header.is_empty() && table.rows.is_empty() {
            table.header = texts;
        } else {
            table.rows.push(Row { line: row.line, cells: texts });
        }
    }
    table
}

/// Collects the rows of a table, each with whether it stands in its head.
fn collect_rows<'e>(element: &'e Element, in_head: bool, rows: &mut Vec<(&'e Element, bool)>) {
    for child in element.children.iter().filter_map(as_element) {
        match child.name {
            "tr" => rows.push((child, in_head)),
            "table" => {}
            name => collect_rows(child, in_head || name == "thead", rows),
        }
    }
}

/// Returns the element that a child is.
fn as_element(child: &Child) -> Option<&Element> {
    match child {
        Child::Element(element) => Some(element),
        Child::Text(_) => None,
    }
}

/// Reads a block of code.
fn code(element: &Element) -> Code {
    let mut text = String::new();
    let mut language = language(element);
    collect_code(element, &mut text, &mut language);
    let text = text.trim_start_matches(['\n', '\r']).trim_end();
    Code { language, text: text.to_owned() }
}

/// Collects the text of code, and the first word on its language.
fn collect_code(element: &Element, text: &mut String, found: &mut Option<String>) {
    for child in &element.children {
        match child {
            Child::Text(part) => text.push_str(part),
            Child::Element(child) if child.name == "br" => text.push('\n'),
            Child::Element(child) => {
                *found = found.take().or_else(|| language(child));
                collect_code(child, text, found);
            }
        }
    }
}

/// Returns the language that an element states in its class.
fn language(element: &Element) -> Option<String> {
    let classes = element.attribute.as_deref()?.split_ascii_whitespace();
    let mut names = classes.filter_map(|class| {
        ["language-", "lang-", "highlight-source-"].iter().find_map(|prefix| class.strip_prefix(prefix))
    });
    names.next().filter(|name| !name.is_empty()).map(str::to_ascii_lowercase)
}
