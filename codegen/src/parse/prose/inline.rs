//! Text inside a block, as runs of equal marks.

use super::element;
use super::tree::{Child, Element};

/// Text inside a block.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Inline {
    /// Runs, in order. White space is collapsed as a browser does; a break is `\n`.
    pub runs: Vec<Run>,
}

/// Text with the same marks throughout.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Run {
    /// The text.
    pub text: String,
    /// Whether it is code.
    pub code: bool,
    /// Whether it is bold.
    pub strong: bool,
    /// Whether it is in italics.
    pub emphasis: bool,
    /// Target of the link that it is part of.
    pub link: Option<String>,
}

impl Inline {
    /// Returns the text without its marks.
    pub fn plain(&self) -> String {
        self.runs.iter().map(|run| run.text.as_str()).collect()
    }

    /// Returns the texts of the runs that are code.
    pub fn codes(&self) -> impl Iterator<Item = &str> {
        self.runs.iter().filter(|run| run.code).map(|run| run.text.as_str())
    }

    /// Tells whether there is no text.
    pub fn is_empty(&self) -> bool {
        self.runs.iter().all(|run| run.text.trim().is_empty())
    }

    /// Tells whether all of its text is bold.
    pub fn is_strong(&self) -> bool {
        !self.is_empty() && self.runs.iter().all(|run| run.strong || run.text.trim().is_empty())
    }

    /// Adds text under marks.
    pub(super) fn push(&mut self, text: &str, marks: &Run) {
        let mut collapsed = String::with_capacity(text.len());
        let mut spaced = self.runs.last().is_none_or(|run| run.text.ends_with([' ', '\n']));
        for character in text.chars() {
            let is_space = matches!(character, ' ' | '\t' | '\n' | '\r' | '\u{c}');
            if !is_space || !spaced {
                collapsed.push(if is_space { ' ' } else { character });
            }
            spaced = is_space;
        }
        self.append(collapsed, marks);
    }

    /// Adds a break.
    pub(super) fn push_break(&mut self, marks: &Run) {
        self.trim_end();
        if !self.runs.is_empty() {
            self.append("\n".to_owned(), marks);
        }
    }

    /// Adds text as it is.
    pub(super) fn append(&mut self, text: String, marks: &Run) {
        if text.is_empty() {
            return;
        }
        match self.runs.last_mut() {
            Some(last) if last.has_marks_of(marks) => last.text.push_str(&text),
            _ => self.runs.push(Run { text, ..marks.clone() }),
        }
    }

    /// Takes white space off the end.
    pub(super) fn trim_end(&mut self) {
        while let Some(last) = self.runs.last_mut() {
            last.text.truncate(last.text.trim_end().len());
            if !last.text.is_empty() {
                return;
            }
            self.runs.pop();
        }
    }
}

impl Run {
    /// Tells whether another run has the same marks.
    fn has_marks_of(&self, other: &Self) -> bool {
        let marks = |run: &Self| (run.code, run.strong, run.emphasis);
        marks(self) == marks(other) && self.link == other.link
    }

    /// Returns the marks of text inside an element.
    pub(super) fn inside(&self, element: &Element) -> Self {
        let mut marks = self.clone();
        match element.name {
            "code" | "tt" | "kbd" | "samp" | "pre" => marks.code = true,
            "strong" | "b" => marks.strong = true,
            "em" | "i" => marks.emphasis = true,
            "a" => marks.link.clone_from(&element.attribute),
            _ => {}
        }
        marks
    }
}

/// Returns the text of an element as one line of runs. Blocks in it begin a new line.
pub(super) fn of(element: &Element) -> Inline {
    let mut inline = Inline::default();
    collect(&element.children, &Run::default(), &mut inline);
    inline.trim_end();
    inline
}

/// Adds the text of elements.
pub(super) fn collect(children: &[Child], marks: &Run, inline: &mut Inline) {
    for child in children {
        match child {
            Child::Text(text) => inline.push(text, marks),
            Child::Element(element) if element::is_hidden(element.name) => {}
            Child::Element(element) if element.name == "br" => inline.push_break(marks),
            Child::Element(element) => {
                let is_block = element::is_block(element.name);
                if is_block && !inline.is_empty() {
                    inline.push_break(marks);
                }
                collect(&element.children, &marks.inside(element), inline);
                if is_block && !inline.is_empty() {
                    inline.push_break(marks);
                }
            }
        }
    }
}
