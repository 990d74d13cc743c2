//! What a call is called, and its group.

use super::facts::Facts;
use super::path::{Found, last_fixed, singular};
use super::verb::{self, Verb};
use crate::parse::redoc::text::{Call, Document};
use crate::words;
use std::collections::BTreeMap;

/// Words of a title that say nothing of what it is about.
const SMALL: [&str; 7] = ["a", "an", "the", "all", "new", "existing", "specific"];
/// Words that what a title is about ends before.
const LINKS: [&str; 16] = [
    "by", "for", "from", "with", "of", "in", "to", "using", "and", "or", "via", "on", "as", "per", "without",
    "if",
];

/// Returns the group of each call.
pub(super) fn resources(document: &Document, facts: &[Facts], paths: &[Found]) -> Vec<String> {
    let mut section: Option<&str> = None;
    let mut known: BTreeMap<String, String> = lists(facts);
    let mut found = Vec::new();
    for ((call, facts), path) in document.calls.iter().zip(facts).zip(paths) {
        section = call.section.as_ref().map(|section| section.text.as_str()).or(section);
        // Calls of no section follow those of the last one, and only their titles tell.
        let is_begin = call.section.is_some();
        let fits = |section: &&str| {
            is_begin || call.title.as_ref().is_none_or(|title| is_about(&title.text, section))
        };
        let own = section.filter(fits);
        let other = || if call.is_webhook { Some("webhooks".to_owned()) } else { subject(call, facts, path) };
        let name = own.map(str::to_owned).or_else(other).unwrap_or_default();
        let name = Some(words::snake(&words::named(&name))).filter(|name| !name.is_empty());
        let name = name.unwrap_or_else(|| "calls".to_owned());
        let group = known.entry(singular(&name)).or_insert(name);
        found.push(group.clone());
    }
    found
}

/// Returns the names of lists by those of their things: a group is called like its list.
fn lists(facts: &[Facts]) -> BTreeMap<String, String> {
    let lists = facts.iter().filter(|facts| facts.gives_many).filter_map(|facts| facts.noun.as_deref());
    lists.map(|noun| (singular(noun), words::snake(&words::named(noun)))).collect()
}

/// Tells whether a title is about what a section is about.
fn is_about(title: &str, section: &str) -> bool {
    let title: Vec<String> = words::split(title).iter().map(|word| singular(word)).collect();
    words::split(section).iter().any(|word| title.contains(&singular(word)))
}

/// Returns what a call is about.
fn subject(call: &Call, facts: &Facts, path: &Found) -> Option<String> {
    let title = call.title.as_ref().map(|title| title_subject(&title.text)).filter(|words| !words.is_empty());
    let title = title.map(|subject| words::snake(&subject));
    let sent = || call.request.as_ref()?.value.as_object()?.keys().next().cloned();
    let last = || path.stated.as_ref().and_then(|(_, path)| last_fixed(path)).map(str::to_owned);
    title.or_else(|| facts.noun.clone()).or_else(last).or_else(sent).or_else(|| facts.fields.first().cloned())
}

/// Returns what stands behind the verb of a title, which may have a word before it: `Bulk delete crates`.
fn title_subject(title: &str) -> Vec<String> {
    let words = words::split(title);
    let verb = words.iter().take(2).position(|word| verb::is_one(word)).unwrap_or_default();
    let said = words.into_iter().skip(verb + 1).filter(|word| !SMALL.contains(&word.as_str()));
    said.take_while(|word| !LINKS.contains(&word.as_str())).collect()
}

/// Returns a title for a call that has none.
pub(super) fn title(call: &Call, facts: &Facts, verb: &Verb, path: Option<&str>) -> String {
    let last = || path.and_then(last_fixed);
    let field = || call.request.as_ref()?.value.as_object()?.keys().next().map(String::as_str);
    let noun = facts.noun.as_deref().or_else(last).or_else(field).unwrap_or_default();
    let words = [words::split(&verb.word), words::split(noun)].concat();
    let mut title = words.join(" ");
    if let Some(first) = title.get_mut(..1) {
        first.make_ascii_uppercase();
    }
    title
}

/// Returns names for a call, the best first; the module says what its group says.
pub(super) fn ids(call: &Call, facts: &Facts, verb: &Verb, resource: &str, title: &str) -> Vec<String> {
    let title = words::split(title);
    let best = if call.title.is_some() { of_title(&title, verb, resource) } else { of_facts(facts, verb) };
    let by = call.parameters.iter().find_map(|row| row.name.as_deref()).map(words::split);
    let by = by.map(|name| [vec!["by".to_owned()], name].concat()).unwrap_or_default();
    let plain = title.iter().filter(|word| !SMALL.contains(&word.as_str())).cloned().collect();
    let all = [best.clone(), [best, by].concat(), plain, title];
    let is_id = |id: &String| id.starts_with(|c: char| c.is_ascii_lowercase()) && id.is_ascii();
    all.iter().map(|words| words::snake(words)).filter(is_id).collect()
}

/// Names a call by its title.
fn of_title(title: &[String], verb: &Verb, resource: &str) -> Vec<String> {
    let group: Vec<String> = words::split(resource).iter().map(|word| singular(word)).collect();
    let says = |word: &&String| !group.contains(&singular(word)) && !SMALL.contains(&word.as_str());
    let is_led = title.first() == verb.said.as_ref();
    let rest: Vec<String> = title.iter().skip(usize::from(is_led)).filter(says).cloned().collect();
    match (is_led, rest == ["by", "id"]) {
        (true, true) => words::split(&verb.word),
        (true, false) => [words::split(&verb.word), rest].concat(),
        (false, _) => rest,
    }
}

/// Names a call by its verb.
fn of_facts(facts: &Facts, verb: &Verb) -> Vec<String> {
    let many = facts.sends_many.then(|| "many".to_owned());
    words::split(&verb.word).into_iter().chain(many).collect()
}
