//! Lists of fields: `name (type) - required: text`, `` `name` - text ``, nested for what a field holds.

use super::claim::{claim, refine};
use super::stated::listed_values;
use super::{kind, mark, path, token};
use crate::diagnostic::Location;
use crate::evidence::{Claim, Kind, Presence, Statement, Step};
use crate::lower::DocsPolicy;
use crate::parse::prose::{Block, Content, Inline, List, Run};

/// Words of a heading that say that a list is one of fields.
const FIELDS: [&str; 15] = [
    "field",
    "fields",
    "parameter",
    "parameters",
    "params",
    "property",
    "properties",
    "attribute",
    "attributes",
    "record",
    "object",
    "body",
    "payload",
    "where",
    "headers",
];

/// An item of a list of fields.
struct Item {
    path: Vec<Step>,
    /// Further fields of which it says the same.
    more: Vec<Vec<Step>>,
    kinds: kind::Types,
    presence: Option<Presence>,
    /// What stands behind the name.
    text: Inline,
    /// Whether name and type are written as nothing else is.
    sure: bool,
}

/// Returns what a list says of fields; nothing where it is one of something else. `words` are those of its heading.
pub(super) fn read(list: &List, words: &[String], at: &Location, policy: DocsPolicy) -> Vec<Statement> {
    let has = |list: &[&str]| words.iter().any(|word| list.contains(&word.as_str()));
    let told = has(&FIELDS) && !has(&["values"]);
    if !is_fields(list, told) {
        let outside = has(&["url", "query"]) && has(&["parameters", "parameter", "params"]);
        return if outside { bare(list, at, policy) } else { Vec::new() };
    }
    let mut statements = Vec::new();
    collect(list, &[], at, policy, &mut statements);
    statements
}

/// Reads a list of parameters whose names are not marked: `start time - from when`, `kind (optional) - which ones`.
fn bare(list: &List, at: &Location, policy: DocsPolicy) -> Vec<Statement> {
    let item = |blocks: &Vec<Block>| {
        let Content::Paragraph(text) = &blocks.first()?.content else { return None };
        let plain = text.plain();
        let (name, said) = plain.split_once(" - ")?;
        let (name, bracket) = name.split_once('(').unwrap_or((name, ""));
        let is_name = name.split_whitespace().count() <= 3;
        let path = path::read(&name.split_whitespace().collect::<Vec<_>>().join("_")).filter(|_| is_name)?;
        let mut claim = claim(&token::inline(said), policy);
        if claim.kinds.is_empty() {
            claim.kinds.extend(told_kind(said));
        }
        claim.presence = if bracket.contains("optional") { Some(Presence::Optional) } else { claim.presence };
        Some(Statement { at: at.text_line(blocks.first()?.line), path, claim })
    };
    list.items.iter().map(item).collect::<Option<_>>().unwrap_or_default()
}

/// Returns the type that a text tells in words: `how long, in minutes`, `list of kinds`.
fn told_kind(text: &str) -> Option<Kind> {
    const UNITS: [&str; 5] = ["milliseconds", "seconds", "minutes", "hours", "days"];
    let lower = text.to_lowercase();
    let words: Vec<&str> =
        lower.split(|c: char| !c.is_alphanumeric()).filter(|word| !word.is_empty()).collect();
    let is_list = words.starts_with(&["list", "of"]) || words.starts_with(&["comma", "separated"]);
    let is_measured = || words.windows(2).any(|pair| pair[0] == "in" && UNITS.contains(&pair[1]));
    match is_list {
        true => Some(Kind::List(Some(Box::new(Kind::Text)))),
        false => is_measured().then_some(Kind::Integer),
    }
}

/// Tells whether the items of a list are fields.
fn is_fields(list: &List, told: bool) -> bool {
    let items: Vec<Item> = list.items.iter().filter_map(|item| item_of(item)).collect();
    let sure = items.iter().filter(|item| item.sure).count();
    items.len() * 2 >= list.items.len() && (sure > 0 || (told && !items.is_empty()))
}

fn collect(list: &List, parent: &[Step], at: &Location, policy: DocsPolicy, statements: &mut Vec<Statement>) {
    for blocks in &list.items {
        let Some(item) = item_of(blocks) else { continue };
        let path: Vec<Step> = parent.iter().chain(&item.path).cloned().collect();
        let mut said = said(&item, policy);
        let inner = blocks.iter().find_map(|block| match &block.content {
            Content::List(inner) => Some(inner),
            _ => None,
        });
        let is_list = said.kinds.iter().any(|kind| matches!(kind, Kind::List(_)));
        let sure = inner.is_some_and(|inner| is_fields(inner, false));
        let values =
            inner.filter(|_| !sure).map(|inner| listed_values(inner, &item.text)).unwrap_or_default();
        let holds_fields = values.is_empty() && inner.is_some_and(|inner| is_fields(inner, true));
        if !values.is_empty() {
            said.values = values;
        }
        let line = blocks.first().map_or(1, |block| block.line);
        let further = item.more.iter().map(|more| parent.iter().chain(more).cloned().collect());
        for path in std::iter::once(path.clone()).chain(further) {
            statements.push(Statement { at: at.text_line(line), path, claim: said.clone() });
        }
        if holds_any_fields(&item.text) {
            let path = path.iter().cloned().chain([Step::Entry]).collect();
            statements.push(Statement { at: at.text_line(line), path, claim: Claim::default() });
        }
        if let Some(inner) = inner.filter(|_| holds_fields) {
            let parent: Vec<Step> = path.into_iter().chain(is_list.then_some(Step::Item)).collect();
            collect(inner, &parent, at, policy, statements);
        }
    }
}

/// Tells whether a text says that the keys of an object are free: `any number of fields`.
fn holds_any_fields(text: &Inline) -> bool {
    let plain = text.plain().to_lowercase();
    let behind = plain.split_once("any number of").map(|(_, behind)| behind).unwrap_or_default();
    let mut words = behind.split_whitespace().take(3);
    words.any(|word| {
        matches!(
            word.trim_end_matches(['.', ',']),
            "fields" | "keys" | "entries" | "attributes" | "properties"
        )
    })
}

fn said(item: &Item, policy: DocsPolicy) -> Claim {
    let mut said = claim(&item.text, policy);
    if !item.kinds.kinds.is_empty() {
        said.kinds.clone_from(&item.kinds.kinds);
    }
    said.nullable |= item.kinds.nullable;
    said.presence = item.presence.or(said.presence);
    refine(&mut said, &item.text.plain());
    said
}

/// Reads an item; `None` where it does not begin with the name of a field.
fn item_of(blocks: &[Block]) -> Option<Item> {
    let Content::Paragraph(text) = &blocks.first()?.content else { return None };
    let start = text.runs.iter().position(|run| !run.text.trim().is_empty())?;
    let first = &text.runs[start];
    if !first.code && !first.strong {
        return None;
    }
    let rest = Inline { runs: text.runs[start + 1..].to_vec() };
    typed(first, &rest).or_else(|| plain(first, &rest))
}

/// `name (type) - required: text`, all in one run or with the brackets behind it.
fn typed(first: &Run, rest: &Inline) -> Option<Item> {
    let behind = rest.plain();
    let whole = if first.text.contains('(') { first.text.clone() } else { format!("{}{behind}", first.text) };
    let (name, inside) = whole.split_once('(')?;
    let (ty, after) = inside.split_once(')')?;
    let (kinds, optional) = type_words(ty)?;
    let path = path::read(name)?;
    let after = after.trim_start_matches([' ', '-', '–', '—', ',']);
    let word = after.split([':', ' ']).next().unwrap_or_default();
    let marked = mark::read(word).map(|mark| mark::presence(&mark, &path, &[]));
    let text = if first.text.contains('(') { rest.clone() } else { behind_brackets(rest) };
    // Where some are marked, those that are not may be left out.
    let presence = marked.or(optional).or(Some(Presence::Optional));
    Some(Item { path, more: Vec::new(), kinds, presence, text: without_separator(text), sure: true })
}

/// Reads the words in brackets: a type, and perhaps whether the field must be there.
fn type_words(text: &str) -> Option<(kind::Types, Option<Presence>)> {
    let mut presence = None;
    let mut kept = Vec::new();
    for part in text.split(',') {
        match mark::read(part) {
            Some(mark::Mark::Yes) => presence = Some(Presence::Required),
            Some(mark::Mark::No) => presence = Some(Presence::Optional),
            _ => kept.push(part),
        }
    }
    let types = kind::read(&kept.join(","));
    (types.pure && !types.is_empty()).then_some((types, presence))
}

/// Returns what stands behind the first closing bracket.
fn behind_brackets(rest: &Inline) -> Inline {
    let mut runs = rest.runs.clone();
    if let Some(run) = runs.iter_mut().find(|run| run.text.contains(')')) {
        let end = run.text.find(')').map_or(0, |end| end + 1);
        run.text.drain(..end);
    }
    Inline { runs }
}

/// `` `name` - text ``
fn plain(first: &Run, rest: &Inline) -> Option<Item> {
    let path = path::read(&first.text)?;
    let (more, rest) = further(rest);
    let behind = rest.plain();
    let behind = behind.trim_start();
    let is_parted = behind.is_empty()
        || behind.starts_with(['-', '–', '—', ':', '('])
        || first.text.trim_end().ends_with(':');
    let presence = behind
        .starts_with('(')
        .then(|| super::claim::claim(&token::inline(behind), DocsPolicy::Facts).presence);
    let item = Item {
        path,
        more,
        kinds: kind::Types::default(),
        presence: presence.flatten(),
        text: without_separator(rest),
        sure: false,
    };
    (first.code && is_parted).then_some(item)
}

/// Returns the fields that stand behind the first one, and what is left: `` `a` and `b` - text ``.
fn further(rest: &Inline) -> (Vec<Vec<Step>>, Inline) {
    let mut runs = rest.runs.as_slice();
    let mut more = Vec::new();
    while let [word, name, behind @ ..] = runs
        && matches!(word.text.trim(), "and" | "," | "/" | "or")
        && name.code
        && let Some(path) = path::read(&name.text)
    {
        more.push(path);
        runs = behind;
    }
    (more, Inline { runs: runs.to_vec() })
}

/// Takes the mark between name and text off.
fn without_separator(mut text: Inline) -> Inline {
    for run in &mut text.runs {
        run.text = run.text.trim_start_matches([' ', '-', '–', '—', ':']).to_owned();
        if !run.text.is_empty() {
            break;
        }
    }
    text.runs.retain(|run| !run.text.is_empty());
    text
}

/// Returns all texts in a list, with their lines.
pub(super) fn texts<'l>(list: &'l List, into: &mut Vec<(usize, &'l Inline)>) {
    for block in list.items.iter().flatten() {
        match &block.content {
            Content::Paragraph(text) => into.push((block.line, text)),
            Content::List(inner) => texts(inner, into),
            _ => {}
        }
    }
}
