//! What the text of a cell, an item of a list or a comment says of a value.

use super::token::{self, Token};
use super::{canonical, cases, kind, limits, values};
use crate::evidence::{Claim, Kind, Presence};
use crate::ir::TextFormat;
use crate::lower::DocsPolicy;
use crate::markdown::clean;
use crate::parse::prose::Inline;
use serde_json::Value;

/// Reads a text.
pub fn claim(text: &Inline, policy: DocsPolicy) -> Claim {
    if let Some(claim) = canonical::claim(text) {
        return claim;
    }
    let tokens = token::tokens(text);
    let plain = text.plain();
    let mut claim = Claim {
        nullable: is_nullable(&tokens),
        presence: presence(&plain),
        values: values::read(&tokens),
        value_names: values::numbered(&tokens),
        cases: cases::read(&tokens),
        default: default(&tokens),
        limits: limits::read(&tokens),
        deprecated: tokens.iter().any(|token| token.is_word("deprecated")),
        text: prose(text, policy),
        ..Claim::default()
    };
    if claim.values.is_empty() {
        claim.values = claim.value_names.iter().map(|(value, _)| value.clone()).collect();
    }
    if let Some(types) = leading_type(&plain) {
        claim.kinds = types.kinds;
        claim.nullable |= types.nullable;
    }
    claim
}

/// Adds what a text says to what stands elsewhere on the type: forms, limits and values count only where they fit it.
pub(super) fn refine(claim: &mut Claim, text: &str) {
    let form = limits::form(text);
    claim.limits.format = claim.limits.format.take().or(form.name.map(str::to_owned));
    let is_text = |kind: &Kind| matches!(kind, Kind::Text);
    if let Some(format) = form.format {
        for kind in &mut claim.kinds {
            specialise(kind, format);
        }
    }
    let holds = |kind: &Kind| matches!(kind, Kind::Object | Kind::Named(_) | Kind::List(Some(_) | None));
    let items_are_values =
        |kind: &Kind| matches!(kind, Kind::List(Some(item)) if matches!(**item, Kind::Text | Kind::Values));
    if !claim.kinds.is_empty() {
        if claim.kinds.iter().all(|kind| holds(kind) && !items_are_values(kind)) {
            claim.values.clear();
            claim.value_names.clear();
            if claim
                .kinds
                .iter()
                .all(|kind| !matches!(kind, Kind::List(Some(item)) if **item != Kind::Object))
            {
                claim.limits.format = None;
            }
            claim.default = claim.default.take().filter(|value| value.is_object() || value.is_array());
        }
        if claim.kinds.iter().all(|kind| !matches!(kind, Kind::Number | Kind::Integer)) {
            (claim.limits.minimum, claim.limits.maximum) = (None, None);
            claim.limits.exclusive_minimum = false;
        }
        if claim.kinds.iter().all(|kind| is_text(kind) || *kind == Kind::Values) {
            quote_default(claim);
        }
    }
}

/// Gives a text or the items of a list of texts a form.
fn specialise(kind: &mut Kind, format: TextFormat) {
    match kind {
        Kind::Text => *kind = Kind::Formatted(format),
        Kind::List(Some(item)) => specialise(item, format),
        _ => {}
    }
}

/// A default of a text is a text, though it may look like a number.
fn quote_default(claim: &mut Claim) {
    if let Some(value) = &claim.default
        && !value.is_string()
        && !value.is_null()
    {
        claim.default = Some(Value::String(value.to_string()));
    }
}

/// Returns a text as Markdown, where the policy keeps prose.
fn prose(text: &Inline, policy: DocsPolicy) -> Option<String> {
    if policy == DocsPolicy::Facts || text.is_empty() {
        return None;
    }
    let mut markdown = String::new();
    for run in &text.runs {
        let inner = run.text.trim();
        let mark = match run {
            _ if inner.is_empty() => "",
            run if run.code => "`",
            run if run.strong => "**",
            run if run.emphasis => "_",
            _ => "",
        };
        let start = run.text.len() - run.text.trim_start().len();
        let end = run.text.trim_end().len().max(start);
        markdown += &format!("{}{mark}{inner}{mark}{}", &run.text[..start], &run.text[end..]);
    }
    Some(clean(&markdown))
}

/// Returns the type that a text begins with: a line of its own, or in square brackets.
fn leading_type(text: &str) -> Option<kind::Types> {
    let bracketed = text.trim_start().strip_prefix('[').and_then(|text| text.split_once(']'));
    let (first, is_line) = match bracketed {
        Some((word, _)) => (word, true),
        None => {
            let (line, rest) = text.split_once('\n').unwrap_or((text, ""));
            (line, !rest.is_empty() || line.contains('|'))
        }
    };
    (is_line && kind::is_type(first)).then(|| kind::read(first))
}

fn is_nullable(tokens: &[Token]) -> bool {
    let is_null = |token: &Token| token.text().is_some_and(|text| text == "null");
    let says = |pair: &[Token]| {
        is_null(&pair[1])
            && (["be", "as", "or"].iter().any(|word| pair[0].is_word(word)) || pair[0] == Token::Sign('|'))
    };
    let is_refused = tokens.iter().any(|token| token.is_word("not") || token.is_word("cannot"));
    tokens.iter().any(|token| token.is_word("nullable")) || (tokens.windows(2).any(says) && !is_refused)
}

/// Reads whether a value must be there, where a text begins with it or says when.
fn presence(text: &str) -> Option<Presence> {
    let lower = text.trim_start_matches(['(', '[', ' ', '*']).to_lowercase();
    const WHEN: [&str; 12] = [
        "required when",
        "required if",
        "required for",
        "required only",
        "mandatory when",
        "mandatory if",
        "present when",
        "present only",
        "present if",
        "if applicable)",
        "when applicable)",
        "only present",
    ];
    const FIRST: [&str; 3] = ["conditional", "only for ", "only when "];
    const INSIDE: [&str; 4] = [" if provided", " if given", " if sent", " if any"];
    // In the middle of a sentence the same words may be about something else.
    let begins_clause = |words: &str| {
        let mut places = lower.match_indices(words).map(|(at, _)| lower[..at].trim_end());
        places.any(|before| before.is_empty() || before.ends_with(['.', '(', ';', '\n']))
    };
    let is_inside = |words: &str| {
        let mut rests = lower.match_indices(words).map(|(at, words)| lower[at + words.len()..].trim_start());
        rests.any(|rest| {
            rest.is_empty() || rest.starts_with(['.', ')', ';', ',']) || rest.starts_with("in the request")
        })
    };
    let conditional = WHEN.iter().any(|words| begins_clause(words))
        || FIRST.iter().any(|words| lower.starts_with(words))
        || INSIDE.iter().any(|words| is_inside(words));
    let begins = |word: &str| {
        let rest = lower.strip_prefix(word);
        rest.is_some_and(|rest| !rest.starts_with(char::is_alphanumeric) && !rest.starts_with(" when"))
    };
    if conditional {
        Some(Presence::Conditional)
    } else if begins("optional") || lower.contains("(optional)") {
        Some(Presence::Optional)
    } else if begins("required") || lower.contains("(required)") {
        Some(Presence::Required)
    } else {
        None
    }
}

/// Reads the value that is used unless one is given.
fn default(tokens: &[Token]) -> Option<Value> {
    (0..tokens.len()).find_map(|at| stated_default(&tokens[at..]).or_else(|| marked_default(tokens, at)))
}

/// `defaults to 5`, `Default: "a"`, `the default status is "a"`
fn stated_default(tokens: &[Token]) -> Option<Value> {
    let (first, rest) = tokens.split_first()?;
    if first.is_word("defaults") {
        return literal(rest.strip_prefix(&[Token::Word("to".to_owned())])?.first()?);
    }
    if !first.is_word("default") {
        return None;
    }
    let verb =
        |token: &Token| token.is_word("is") || *token == Token::Sign(':') || *token == Token::Sign('=');
    match rest.iter().take(8).take_while(|token| !token.is_end()).position(verb) {
        Some(verb) => literal(rest.get(verb + 1)?),
        None => literal(rest.first()?),
    }
}

/// `true: all or nothing (default)`
fn marked_default(tokens: &[Token], at: usize) -> Option<Value> {
    let [Token::Sign('('), word, Token::Sign(')'), ..] = &tokens[at..] else { return None };
    let before = tokens[..at]
        .iter()
        .enumerate()
        .rev()
        .filter(|(next, _)| tokens.get(next + 1) == Some(&Token::Sign(':')));
    let flags = before.filter_map(|(_, token)| token.text());
    let mut flags = flags.filter_map(|text| text.parse::<bool>().ok()).filter(|_| word.is_word("default"));
    flags.next().map(Value::Bool)
}

/// Returns the value that a word stands for; words without quotes that are no literals stand for none.
fn literal(token: &Token) -> Option<Value> {
    let text = token.text()?;
    let json = serde_json::from_str(text).ok().filter(|value: &Value| !value.is_null());
    match token {
        Token::Quoted(text) if !text.contains(char::is_whitespace) => {
            json.or_else(|| Some(text.as_str().into()))
        }
        _ => json,
    }
}
