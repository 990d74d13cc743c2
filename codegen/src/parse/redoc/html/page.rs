//! HTML in, its scripts and the addresses of documents out.

use html5gum::{DefaultEmitter, StartTag, Token, Tokenizer};

/// A page.
#[derive(Debug, Default)]
pub(super) struct Page<'p> {
    pub(super) scripts: Vec<Script<'p>>,
    /// Where `<redoc>` fetches a document from, each with its place.
    pub(super) addresses: Vec<(usize, String)>,
}

/// A script that stands in the page.
#[derive(Clone, Copy, Debug)]
pub(super) struct Script<'p> {
    /// Its text, in which nothing is escaped as HTML has it.
    pub(super) text: &'p str,
    /// Where in the page it begins.
    pub(super) offset: usize,
    /// Whether it is JSON rather than a program.
    pub(super) is_json: bool,
}

impl<'p> Page<'p> {
    /// Reads a page.
    pub(super) fn of(text: &'p str) -> Self {
        let mut page = Self::default();
        let mut open: Option<StartTag<usize>> = None;
        let mut emitter = DefaultEmitter::<usize>::new_with_span();
        // A script ends where the standard says: not at a `<`, and not at an end tag that a comment holds.
        emitter.naively_switch_states(true);
        for Ok(token) in Tokenizer::new_with_emitter(text, emitter) {
            match token {
                Token::StartTag(tag) if *tag.name == *b"script" => open = Some(tag),
                Token::StartTag(tag) if *tag.name == *b"redoc" => page.address(&tag),
                Token::EndTag(tag) => page.close(open.take(), text, tag.span.start),
                _ => {}
            }
        }
        page.close(open, text, text.len());
        page
    }

    /// Adds the script that ends at an offset.
    fn close(&mut self, tag: Option<StartTag<usize>>, text: &'p str, end: usize) {
        let Some(tag) = tag else { return };
        let offset = tag.span.end;
        let is_json = attribute(&tag, "type").is_some_and(|kind| kind.contains("json"));
        let text = text.get(offset..end).unwrap_or_default();
        self.scripts.push(Script { text, offset, is_json });
    }

    /// Adds the address that an element names.
    fn address(&mut self, tag: &StartTag<usize>) {
        let address = attribute(tag, "spec-url").map(|address| (tag.span.start, address));
        self.addresses.extend(address);
    }
}

fn attribute(tag: &StartTag<usize>, name: &str) -> Option<String> {
    let value = tag.attributes.get(name.as_bytes())?;
    Some(String::from_utf8_lossy(&value.value).trim().to_owned())
}
