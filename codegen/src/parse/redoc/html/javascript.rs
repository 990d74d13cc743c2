//! Scripts in, the objects and addresses out that they show a page from.
//!
//! No program is understood here: known calls and assignments are found by their names, and of what is given to them only
//! literals count, and names that are given a literal elsewhere.

use super::page::{Page, Script};
use super::{Found, MAX_TEXTS, Text, document, object, string};
use std::borrow::Cow;

/// The name under which rendered pages keep their state.
const STATE: &str = "__redoc_state";

/// Functions that show what is given to them.
const CALLS: [&str; 2] = ["Redoc.init", "Redoc.hydrate"];

/// Most names that are looked for.
const MAX_NAMES: usize = 8;

/// What is given to a name or call.
enum Given<'p> {
    /// An object, and what follows it.
    Object(&'p str),
    /// The text of a string.
    Text(String),
    /// Another name.
    Name(&'p str),
}

/// Finds what a page is shown from.
pub(super) fn find<'p>(page: &Page<'p>) -> Found<'p> {
    let json = page.scripts.iter().filter(|script| script.is_json);
    let data = json.map(|script| text_at(script, script.text.trim_start())).collect();
    let mut found = Found { data, addresses: page.addresses.clone(), ..Found::default() };
    let mut names = found.take(page, |script| assigned(script, STATE));
    for call in CALLS {
        names.extend(found.take(page, |script| called(script, call)));
    }
    for _ in 0..MAX_NAMES {
        let Some(name) = names.pop().filter(|name| *name != STATE) else { continue };
        names.extend(found.take(page, |script| assigned(script, name)));
    }
    found
}

impl<'p> Found<'p> {
    /// Takes what is given at some places of each script. Returns the names among it.
    fn take(&mut self, page: &Page<'p>, places: impl Fn(&'p str) -> Vec<&'p str>) -> Vec<&'p str> {
        let mut names = Vec::new();
        for script in page.scripts.iter().filter(|script| !script.is_json) {
            for place in places(script.text) {
                match given(place) {
                    Some(Given::Object(object)) => self.object(script, object),
                    Some(Given::Text(text)) => self.text(offset(script, place), text),
                    Some(Given::Name(name)) => names.push(name),
                    None => {}
                }
            }
        }
        names
    }

    /// Takes an object: JSON, or what becomes JSON.
    fn object(&mut self, script: &Script<'p>, object: &'p str) {
        if self.states.len() >= MAX_TEXTS {
            return;
        }
        let mut state = text_at(script, object);
        if !document::is_json(object) {
            state.text = object::json(object).map_or(state.text, Cow::Owned);
        }
        self.states.push(state);
    }

    /// Takes a string: JSON, or an address.
    fn text(&mut self, offset: usize, text: String) {
        if text.trim_start().starts_with('{') {
            self.states.push(Text { text: Cow::Owned(text), offset });
        } else {
            self.addresses.push((offset, text));
        }
    }
}

/// Returns a part of a script with its place in the page.
fn text_at<'p>(script: &Script<'p>, part: &'p str) -> Text<'p> {
    Text { text: Cow::Borrowed(part), offset: offset(script, part) }
}

/// Returns the place in the page of a part of a script that reaches to its end.
fn offset(script: &Script<'_>, part: &str) -> usize {
    script.offset + script.text.len() - part.len()
}

/// Returns what follows each assignment to a name: `const name = …`, `window.name = …`, `window["name"] = …`.
fn assigned<'p>(script: &'p str, name: &str) -> Vec<&'p str> {
    let behind = |rest: &'p str| {
        let rest = rest.strip_prefix("\"]").or_else(|| rest.strip_prefix("']")).unwrap_or(rest);
        let value = rest.trim_start().strip_prefix('=')?;
        (!value.starts_with(['=', '>'])).then_some(value)
    };
    uses(script, name).filter_map(behind).collect()
}

/// Returns what follows the opening bracket of each call.
fn called<'p>(script: &'p str, name: &str) -> Vec<&'p str> {
    uses(script, name).filter_map(|rest| rest.trim_start().strip_prefix('(')).collect()
}

/// Returns what follows each use of a name.
fn uses<'p>(script: &'p str, name: &str) -> impl Iterator<Item = &'p str> {
    let is_whole = |before: &str| !before.ends_with(is_of_name);
    let found = script.match_indices(name).filter(move |(at, _)| is_whole(&script[..*at]));
    found.map(|(at, name)| &script[at + name.len()..])
}

/// Reads what is given.
fn given(rest: &str) -> Option<Given<'_>> {
    let rest = rest.trim_start();
    if rest.starts_with('{') {
        return Some(Given::Object(rest));
    }
    let argument = rest.strip_prefix("JSON.parse").and_then(|rest| rest.trim_start().strip_prefix('('));
    if let Some((text, _)) = string::literal(argument.unwrap_or(rest).trim_start()) {
        return Some(Given::Text(text));
    }
    let globals = ["window.", "self.", "globalThis."];
    let rest = globals.iter().find_map(|global| rest.strip_prefix(global)).unwrap_or(rest);
    let name = &rest[..rest.find(|c| !is_of_name(c)).unwrap_or(rest.len())];
    (!name.is_empty()).then_some(Given::Name(name))
}

fn is_of_name(character: char) -> bool {
    character.is_alphanumeric() || matches!(character, '_' | '$')
}
