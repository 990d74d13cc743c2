//! Tags and texts in, a tree of elements of bounded depth out.

use super::MAX_DEPTH;
use super::element;
use super::token::{Kind, Token};

/// An element.
#[derive(Debug)]
pub(super) struct Element {
    pub(super) name: &'static str,
    /// `class` of code, `href` of a link.
    pub(super) attribute: Option<String>,
    pub(super) line: usize,
    pub(super) children: Vec<Child>,
}

/// What an element holds.
#[derive(Debug)]
pub(super) enum Child {
    Element(Element),
    Text(String),
}

/// Builds the tree. Tells too whether elements were left out since they nest too deeply; what they hold is kept.
pub(super) fn build(tokens: Vec<Token>) -> (Element, bool) {
    let root = Element { name: "body", attribute: None, line: 1, children: Vec::new() };
    let mut builder = Builder { open: vec![root], is_cut: false };
    for token in tokens {
        match token.kind {
            Kind::Open(name, attribute) => builder.start(name, attribute, token.line),
            Kind::Close(name) => builder.end(name),
            Kind::Text(text) => builder.put(Child::Text(text)),
        }
    }
    while builder.open.len() > 1 {
        builder.pop();
    }
    (builder.open.remove(0), builder.is_cut)
}

/// Builds a tree.
struct Builder {
    /// Open elements, the innermost last. The first is the root and always there.
    open: Vec<Element>,
    is_cut: bool,
}

impl Builder {
    /// Begins an element.
    fn start(&mut self, name: &'static str, attribute: Option<String>, line: usize) {
        while let Some(depth) = self.ended_by(name) {
            self.open_to(depth);
        }
        let element = Element { name, attribute, line, children: Vec::new() };
        if element::is_void(name) {
            self.put(Child::Element(element));
        } else if self.open.len() > MAX_DEPTH {
            self.is_cut = true;
        } else {
            self.open.push(element);
        }
    }

    /// Returns the depth of the open element that the beginning of another one ends.
    fn ended_by(&self, name: &str) -> Option<usize> {
        if !element::is_block(name) {
            return None;
        }
        for (depth, open) in self.open.iter().enumerate().skip(1).rev() {
            if element::ends(name, open.name) {
                return Some(depth);
            }
            if element::is_barrier(open.name, name) || (element::is_block(open.name) && open.name != "p") {
                return None;
            }
        }
        None
    }

    /// Ends the innermost open element of a name.
    fn end(&mut self, name: &str) {
        for depth in (1..self.open.len()).rev() {
            if self.open[depth].name == name {
                return self.open_to(depth);
            }
            if element::is_barrier(self.open[depth].name, name) {
                return;
            }
        }
    }

    /// Ends all elements from a depth on.
    fn open_to(&mut self, depth: usize) {
        while self.open.len() > depth.max(1) {
            self.pop();
        }
    }

    /// Ends the innermost element.
    fn pop(&mut self) {
        if let Some(element) = self.open.pop() {
            self.put(Child::Element(element));
        }
    }

    /// Puts something into the innermost element.
    fn put(&mut self, child: Child) {
        if let Some(open) = self.open.last_mut() {
            open.children.push(child);
        }
    }
}
