//! The best readings of a page that has no outline yet, for a person to check.

mod facts;
mod name;
mod path;
mod verb;

pub(super) use facts::event;

use super::{Kind, Reading, prose};
use crate::ir::Method;
use crate::parse::redoc::text::{Call, Document};
use facts::Facts;
use path::{Finder, Found};
use std::collections::BTreeSet;
use verb::{Action, Verb};

/// What a page gives to read of one call.
#[derive(Clone, Debug, PartialEq)]
pub(super) struct Guess {
    /// Names for it, the best first; none of them need be free.
    pub(super) ids: Vec<String>,
    /// Its title.
    pub(super) title: String,
    /// Its group.
    pub(super) resource: String,
    /// What it is.
    pub(super) kind: Kind,
    /// What that is read from.
    pub(super) because: Vec<String>,
    /// What its path may be, where that is unknown.
    pub(super) perhaps: BTreeSet<String>,
}

/// Returns what a page gives to read of each of its calls.
pub(super) fn all(document: &Document) -> Vec<Guess> {
    let facts: Vec<Facts> = document.calls.iter().map(facts::of).collect();
    let verbs: Vec<Verb> =
        document.calls.iter().zip(&facts).map(|(call, facts)| verb::of(call, facts)).collect();
    let mentions = prose::mentions(document);
    let paths = Finder { document, facts: &facts, verbs: &verbs, mentions: &mentions }.all();
    let resources = name::resources(document, &facts, &paths);
    let calls = document.calls.iter().zip(facts).zip(verbs).zip(paths).zip(resources);
    calls
        .map(|((((call, facts), verb), found), resource)| {
            if call.is_webhook { webhook(call, resource) } else { one(call, &facts, &verb, found, resource) }
        })
        .collect()
}

fn one(call: &Call, facts: &Facts, verb: &Verb, found: Found, resource: String) -> Guess {
    let mut because = Vec::new();
    let method = method(call, facts, verb, &found, &mut because);
    let path = path(&found, &mut because);
    let composed = || name::title(call, facts, verb, path.value().map(String::as_str));
    let title = call.title.as_ref().map_or_else(composed, |title| title.text.clone());
    let ids = name::ids(call, facts, verb, &resource, &title);
    let perhaps = if path == Reading::Unknown { found.perhaps } else { BTreeSet::new() };
    Guess { ids, title, resource, kind: Kind::Call { method, path }, because, perhaps }
}

fn webhook(call: &Call, resource: String) -> Guess {
    let title = call.title.as_ref().map(|title| title.text.clone());
    let name = event(call).or_else(|| title.clone()).unwrap_or_else(|| resource.clone());
    let words = crate::words::split(&name);
    let title = title.unwrap_or_else(|| capital(&words.join(" ")));
    let ids = vec![crate::words::snake(&words)];
    Guess {
        ids,
        title,
        resource,
        kind: Kind::Webhook { name },
        because: Vec::new(),
        perhaps: BTreeSet::new(),
    }
}

fn capital(text: &str) -> String {
    let mut characters = text.chars();
    characters.next().into_iter().flat_map(char::to_uppercase).chain(characters).collect()
}

/// Returns the method that the prose states, else the one that the verb implies.
fn method(
    call: &Call,
    facts: &Facts,
    verb: &Verb,
    found: &Found,
    because: &mut Vec<String>,
) -> Reading<Method> {
    if let Some((Some(method), path)) = &found.stated {
        because.push(format!("the prose names `{} {path}`", method.as_str()));
        return Reading::Stated(*method);
    }
    let sends = call.body.is_some() || call.request.is_some();
    let method = match verb.action {
        Some(Action::Read) if !sends => Method::Get,
        Some(Action::Create) => Method::Post,
        Some(Action::Delete) if !sends => Method::Delete,
        // It may be PUT or PATCH, and neither verb nor body tells.
        _ => return Reading::Unknown,
    };
    because.push(match &verb.said {
        Some(said) => format!("{}: its text says `{said}`", method.as_str()),
        None => {
            let what = if facts.gives_many { "a list" } else { "a thing" };
            format!("{}: it sends nothing and gives {what}", method.as_str())
        }
    });
    Reading::Implied(method)
}

/// Returns the path that the prose states, else the one that a rule implies.
fn path(found: &Found, because: &mut Vec<String>) -> Reading<String> {
    match (found, &found.rule) {
        (Found { stated: Some((method, path)), .. }, _) => {
            because.extend(method.is_none().then(|| format!("the prose names `{path}`")));
            Reading::Stated(path.clone())
        }
        (Found { implied: Some(path), .. }, Some(rule)) => {
            because.push(format!(
                "path: the prose has a rule for all below `{rule}/`; the tail is what it gives"
            ));
            Reading::Implied(path.clone())
        }
        _ => Reading::Unknown,
    }
}
