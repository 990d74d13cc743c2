//! HTML in, tags and texts out.

use super::element;
use super::token::Tokens;
use html5gum::{DefaultEmitter, EndTag, Span, StartTag, Token, Tokenizer};

/// Reads the tokens of an HTML text.
pub(super) fn tokens(text: &str) -> Tokens {
    let mut tokens = Tokens::of(text);
    push(&mut tokens, text, 0);
    tokens
}

/// Adds the tokens of a piece of HTML that begins at an offset.
pub(super) fn push(tokens: &mut Tokens, text: &str, offset: usize) {
    tokens.rebase(offset);
    let mut emitter = DefaultEmitter::<usize>::new_with_span();
    emitter.naively_switch_states(true);
    for Ok(token) in Tokenizer::new_with_emitter(text, emitter) {
        match token {
            Token::StartTag(tag) => start(tokens, text, &tag),
            Token::EndTag(tag) => end(tokens, text, &tag),
            Token::String(string) => tokens.text(string.span.start, String::from_utf8_lossy(&string.value)),
            Token::Comment(_) | Token::Doctype(_) | Token::Error(_) => {}
        }
    }
    tokens.rebase(0);
}

/// Adds a start tag.
fn start(tokens: &mut Tokens, text: &str, tag: &StartTag<usize>) {
    let Some(name) = element::known(&tag.name) else { return literal(tokens, text, tag.span) };
    let attribute = match name {
        "a" => "href",
        "pre" | "code" => "class",
        _ => "",
    };
    let value = tag.attributes.get(attribute.as_bytes());
    let value = value.map(|value| String::from_utf8_lossy(&value.value).into_owned());
    tokens.open(tag.span.start, name, value);
    if tag.self_closing && !element::is_void(name) {
        tokens.close(tag.span.end, name);
    }
}

/// Adds an end tag.
fn end(tokens: &mut Tokens, text: &str, tag: &EndTag<usize>) {
    match element::known(&tag.name) {
        Some(name) => tokens.close(tag.span.start, name),
        None => literal(tokens, text, tag.span),
    }
}

/// Adds what only looks like a tag, as text.
fn literal(tokens: &mut Tokens, text: &str, span: Span<usize>) {
    tokens.text(span.start, text.get(span.start..span.end).unwrap_or_default());
}
