//! Fields of an object that a text lists: `{ id, name }`, `Each object includes: • code: …`.

use super::claim::{claim, refine};
use super::token::{self, Token};
use super::{kind, path};
use crate::evidence::{Claim, Kind, Presence, Step};
use crate::lower::DocsPolicy;
use crate::parse::prose::{Inline, Run};

/// Returns the fields that a text lists, if the value holds fields.
pub(super) fn read(text: &Inline, said: &Claim, policy: DocsPolicy) -> Vec<(Vec<Step>, Claim)> {
    let is_list =
        said.kinds.iter().any(|kind| matches!(kind, Kind::List(None)) || *kind == list_of_objects());
    let is_object = said.kinds.contains(&Kind::Object);
    if !is_list && !is_object {
        return Vec::new();
    }
    let tokens = token::tokens(text);
    let mut fields = braces(&tokens);
    if fields.is_empty() && said.kinds.len() == 1 {
        fields = bracketed(&tokens);
    }
    if fields.is_empty() {
        fields = bullets(text, policy);
    }
    let prefix = if is_object { None } else { Some(Step::Item) };
    let path = |rest: Vec<Step>| prefix.iter().cloned().chain(rest).collect();
    fields.into_iter().map(|(rest, claim)| (path(rest), claim)).collect()
}

fn list_of_objects() -> Kind {
    Kind::List(Some(Box::new(Kind::Object)))
}

/// `{ id, name }`, `{ "lat": number }`
fn braces(tokens: &[Token]) -> Vec<(Vec<Step>, Claim)> {
    let is_object = |text: &&str| text.starts_with('{') && text.ends_with('}');
    let text = tokens.iter().filter_map(Token::text).find(is_object);
    text.and_then(object).unwrap_or_default()
}

/// Returns the fields of an object that is written as `{ id, name: string }`.
pub(super) fn object(text: &str) -> Option<Vec<(Vec<Step>, Claim)>> {
    let inside = text.strip_prefix('{')?.strip_suffix('}')?;
    let field = |part: &str| {
        let (name, ty) = part.split_once(':').unwrap_or((part, ""));
        let types = kind::read(ty);
        // Who writes the types, too, shows the object as it is sent.
        let presence = part.contains(':').then_some(Presence::Required);
        let claim = Claim { kinds: types.kinds, nullable: types.nullable, presence, ..Claim::default() };
        Some((path::read(name)?, claim))
    };
    inside.split(',').map(field).collect()
}

/// `(id, name, isOpen)`
fn bracketed(tokens: &[Token]) -> Vec<(Vec<Step>, Claim)> {
    let Some(open) = tokens.iter().position(|token| *token == Token::Sign('(')) else { return Vec::new() };
    let inside = tokens[open + 1..].split(|token| *token == Token::Sign(')')).next().unwrap_or_default();
    let names: Vec<&str> = inside.iter().filter_map(Token::text).collect();
    let is_plain =
        inside.iter().all(|token| matches!(token, Token::Word(_) | Token::Quoted(_) | Token::Sign(',')));
    let is_listed = names.len() > 1 && inside.len() == names.len() * 2 - 1;
    let is_name =
        |name: &&str| **name == *"id" || name.contains('_') || name.chars().skip(1).any(char::is_uppercase);
    if !is_plain || !is_listed || !names.iter().any(is_name) {
        return Vec::new();
    }
    let field = |name: &&str| Some((path::read(name)?, Claim::default()));
    names.iter().map(field).collect::<Option<_>>().unwrap_or_default()
}

/// `Each object includes:`, and a line for each field.
fn bullets(text: &Inline, policy: DocsPolicy) -> Vec<(Vec<Step>, Claim)> {
    let lines = lines(text);
    let opens = |line: &Inline| {
        let text = line.plain().to_lowercase();
        let says = ["includes", "contains", "fields", "properties", "object has"];
        text.trim_end().ends_with(':') && says.iter().any(|word| text.contains(word))
    };
    let Some(start) = lines.iter().position(opens) else { return Vec::new() };
    lines[start + 1..].iter().map_while(|line| bullet(line, policy)).collect()
}

fn bullet(line: &Inline, policy: DocsPolicy) -> Option<(Vec<Step>, Claim)> {
    let is_item = line.plain().trim_start().starts_with(['•', '-', '*', '·']);
    let name = path::read(line.codes().next().filter(|_| is_item)?)?;
    let at = line.runs.iter().position(|run| run.code)?;
    let rest = Inline { runs: line.runs[at + 1..].to_vec() };
    let mut claim = claim(&rest, policy);
    let is_text = super::limits::form(&rest.plain()).name.is_some();
    claim.kinds.extend((claim.kinds.is_empty() && is_text).then_some(Kind::Text));
    refine(&mut claim, &rest.plain());
    Some((name, claim))
}

/// Splits a text at its breaks.
pub(super) fn lines(text: &Inline) -> Vec<Inline> {
    let mut lines = vec![Inline::default()];
    for run in &text.runs {
        for (at, part) in run.text.split('\n').enumerate() {
            if at > 0 {
                lines.push(Inline::default());
            }
            if let Some(line) = lines.last_mut().filter(|_| !part.is_empty()) {
                line.runs.push(Run { text: part.to_owned(), ..run.clone() });
            }
        }
    }
    lines
}
