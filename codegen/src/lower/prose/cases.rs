//! Types of a value by what another value is: `If type = "point" → must be an object`.

use super::kind;
use super::token::Token;
use crate::evidence::Kind;

/// Reads such sentences; one alone is none, for it rather says when a value must be there.
pub(super) fn read(tokens: &[Token]) -> Vec<(String, Kind)> {
    let sentences = tokens.split(|token| matches!(token, Token::Sign('\n' | '.' | ';')));
    let cases: Vec<_> = sentences.filter_map(case).collect();
    if cases.len() > 1 { cases } else { Vec::new() }
}

fn case(sentence: &[Token]) -> Option<(String, Kind)> {
    let start = sentence.iter().position(|token| token.is_word("if") || token.is_word("when"))?;
    let rest = &sentence[start + 1..];
    let (at, value) = rest.iter().take(4).enumerate().find_map(|(at, token)| match token {
        Token::Quoted(text) => {
            compared(text, &rest[at + 1..]).map(|(length, value)| (at + 1 + length, value))
        }
        _ => None,
    })?;
    let kind = rest[at..].iter().filter_map(Token::text).find(|text| kind::is_type(text))?;
    Some((value, kind::read(kind).kinds.pop()?))
}

/// Returns the value that another is compared with, and how many words that takes: `type = "a"`, `type` is `a`.
fn compared(text: &str, behind: &[Token]) -> Option<(usize, String)> {
    let value = |text: &str| {
        Some(text.trim_matches(['=', ' ', '"', '\''])).filter(|text| !text.is_empty()).map(str::to_owned)
    };
    match (text.split_once('='), behind) {
        (Some((_, right)), _) => Some((0, value(right)?)),
        (None, [verb, Token::Quoted(right), ..]) if verb.is_word("is") || *verb == Token::Sign('=') => {
            Some((2, value(right)?))
        }
        _ => None,
    }
}
