//! Values of fields that lists and sentences name, where no table and no list of fields does.

use super::token::{self, Token};
use super::{path, values};
use crate::diagnostic::Location;
use crate::evidence::{Claim, Statement, Step};
use crate::parse::prose::{Block, Content, Inline, List, Run};
use crate::words;

/// Words between the name of a field and the values that it may have.
const AUXILIARY: [&str; 9] = ["will", "may", "can", "must", "should", "shall", "always", "is", "are"];

/// Returns the values that a list below a field names, if its text announces values.
pub(super) fn listed_values(list: &List, above: &Inline) -> Vec<String> {
    let text = above.plain().to_lowercase();
    let last = text.trim_end().strip_suffix(':').and_then(|text| text.rsplit('.').next());
    let says = |last: &str| ["value", "one of", "options", "either"].iter().any(|word| last.contains(word));
    if last.is_some_and(says) { values(list) } else { Vec::new() }
}

/// Returns the values that the items of a list begin with, if all do.
fn values(list: &List) -> Vec<String> {
    let value = |blocks: &Vec<Block>| {
        let Content::Paragraph(text) = &blocks.first()?.content else { return None };
        let first = text.runs.iter().find(|run| !run.text.trim().is_empty())?;
        let word = first.text.split([' ', ':', '\n']).next().unwrap_or_default().trim_matches(['"', '\'']);
        let is_marked = first.code || first.strong;
        let rest = text.plain();
        let rest = rest.trim_start().strip_prefix(word).unwrap_or_default().trim_start();
        let is_parted = is_marked || rest.is_empty() || rest.starts_with(['-', '–', '—', ':', '(']);
        (is_parted && !word.is_empty()).then(|| word.to_owned())
    };
    list.items.iter().map(value).collect::<Option<_>>().unwrap_or_default()
}

/// Reads a list of values below a paragraph that announces those of one field: ``The `status` is one of these values:``.
pub(super) fn announced(list: &List, before: Option<&Inline>, at: &Location) -> Option<Statement> {
    let before = before?;
    let plain = before.plain().to_lowercase();
    let says = plain.trim_end().ends_with(':') && plain.contains("value");
    let codes: Vec<&str> = before.codes().collect();
    let ([name], true) = (codes.as_slice(), says) else { return None };
    let values = values(list);
    let claim = Claim { values, ..Claim::default() };
    (claim.values.len() > 1).then_some(Statement { at: at.clone(), path: path::read(name)?, claim })
}

/// Reads items that name the value of a field, or the values that it is one of: ``Status: `lost` ``, ``Ways - either `sea` or `air` ``.
pub(super) fn stated(list: &List, at: &Location) -> Vec<Statement> {
    let item = |blocks: &Vec<Block>| {
        let Content::Paragraph(text) = &blocks.first()?.content else { return None };
        let at = at.text_line(blocks.first()?.line);
        let (name, values) = one(text).or_else(|| several(text))?;
        Some(each(&words::snake(&words::split(&name)), values, &at))
    };
    list.items.iter().filter_map(item).flatten().collect()
}

/// ``Status: `lost` ``
fn one(text: &Inline) -> Option<(String, Vec<String>)> {
    let runs: Vec<&Run> = text.runs.iter().filter(|run| !run.text.trim().is_empty()).collect();
    let [word, value] = runs.as_slice() else { return None };
    let name = word.text.trim().strip_suffix(':').filter(|name| !name.contains(' ') && !word.code)?;
    value.code.then(|| (name.to_owned(), vec![value.text.trim().to_owned()]))
}

/// ``Ways - either `sea` or `air` ``
fn several(text: &Inline) -> Option<(String, Vec<String>)> {
    let tokens = token::tokens(text);
    let [Token::Word(name), Token::Sign('-' | '–' | '—' | ':'), rest @ ..] = tokens.as_slice() else {
        return None;
    };
    Some((name.clone(), values::choice(rest)?))
}

/// Reads sentences that name a field and the values that it is one of: ``The `way` is either `sea` or `air`.``
pub(super) fn told(text: &Inline, at: &Location) -> Vec<Statement> {
    let tokens = token::tokens(text);
    let sentences = tokens.split(|token| matches!(token, Token::Sign('.' | '\n')));
    let sentence = |tokens: &[Token]| {
        let start = tokens.iter().take_while(|token| token.is_word("the")).count();
        let [Token::Quoted(name), rest @ ..] = &tokens[start..] else { return None };
        let is_auxiliary = |token: &&Token| AUXILIARY.iter().any(|word| token.is_word(word));
        let most = rest.iter().take_while(is_auxiliary).count();
        let values = (0..=most).find_map(|skipped| values::choice(&rest[skipped..]))?;
        let is_name = path::read(name).is_some_and(|path| path.len() == 1);
        is_name.then(|| each(name, values, at))
    };
    sentences.filter_map(sentence).flatten().collect()
}

/// Returns a statement for each value of a field.
fn each(name: &str, values: Vec<String>, at: &Location) -> Vec<Statement> {
    let path = vec![Step::Key(name.to_owned())];
    let claim = |value| Claim { values: vec![value], ..Claim::default() };
    let statement = |value| Statement { at: at.clone(), path: path.clone(), claim: claim(value) };
    values.into_iter().map(statement).collect()
}
