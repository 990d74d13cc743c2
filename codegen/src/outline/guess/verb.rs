//! What a call does, by the verb of its text or by what goes in and out.

use super::facts::Facts;
use crate::parse::redoc::text::Call;

/// What a call does.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Action {
    /// It gives what is there.
    Read,
    /// It makes something, or sets something off.
    Create,
    /// It changes what is there.
    Update,
    /// It makes something, or changes it if it is there.
    CreateOrUpdate,
    /// It takes something away.
    Delete,
}

/// Verbs, and what they say.
const VERBS: [(&str, Action); 31] = [
    ("retrieve", Action::Read),
    ("return", Action::Read),
    ("list", Action::Read),
    ("get", Action::Read),
    ("fetch", Action::Read),
    ("show", Action::Read),
    ("read", Action::Read),
    ("view", Action::Read),
    ("search", Action::Read),
    ("find", Action::Read),
    ("create", Action::Create),
    ("add", Action::Create),
    ("send", Action::Create),
    ("schedule", Action::Create),
    ("register", Action::Create),
    ("submit", Action::Create),
    ("upload", Action::Create),
    ("post", Action::Create),
    ("start", Action::Create),
    ("insert", Action::Create),
    ("import", Action::Create),
    ("update", Action::Update),
    ("change", Action::Update),
    ("edit", Action::Update),
    ("modify", Action::Update),
    ("replace", Action::Update),
    ("set", Action::Update),
    ("assign", Action::Update),
    ("delete", Action::Delete),
    ("remove", Action::Delete),
    ("destroy", Action::Delete),
];

/// Verbs that say no more than that something is read.
const PLAIN: [&str; 7] = ["retrieve", "return", "fetch", "show", "read", "view", "get"];

/// How far into a sentence a second verb is looked for.
const MOST_WORDS: usize = 40;

/// What is known of what a call does.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Verb {
    /// What it does, if that is known.
    pub(super) action: Option<Action>,
    /// The word for it.
    pub(super) word: String,
    /// The word in the text that says so.
    pub(super) said: Option<String>,
}

/// Returns what a call does.
pub(super) fn of(call: &Call, facts: &Facts) -> Verb {
    let titles = call.title.iter().map(|title| title.text.as_str());
    let mut texts = titles.chain(call.prose.iter().map(|text| text.text.as_str()));
    match texts.find_map(said) {
        Some((base, action, said)) => {
            Verb { action: Some(action), word: word(base, action, facts), said: Some(said) }
        }
        None => by_facts(call, facts),
    }
}

/// Finds the first sentence that begins with a verb. Sentences may be glued to each other.
fn said(text: &str) -> Option<(&'static str, Action, String)> {
    let sentences = text.split(['.', '\n', '!', ':']);
    sentences.into_iter().find_map(|sentence| {
        let words = sentence.split(|c: char| !c.is_alphanumeric()).filter(|word| !word.is_empty());
        let words: Vec<String> = words.take(MOST_WORDS).map(str::to_lowercase).collect();
        let first = words.first()?;
        let (base, action) = verb(first)?;
        let is_update = |word: &str| verb(word).is_some_and(|(_, action)| action == Action::Update);
        let or_updates = words.windows(2).any(|pair| pair[0] == "or" && is_update(&pair[1]));
        let is_both = action == Action::Create && or_updates;
        Some((base, if is_both { Action::CreateOrUpdate } else { action }, first.clone()))
    })
}

/// Reads `creates` or `create`.
fn verb(word: &str) -> Option<(&'static str, Action)> {
    let is = |base: &str| {
        let rest = word.strip_prefix(base);
        matches!(rest, Some("" | "s" | "es"))
            || base.strip_suffix('y').and_then(|stem| word.strip_prefix(stem)) == Some("ies")
    };
    VERBS.into_iter().find(|(base, _)| is(base))
}

/// Tells whether a word is a verb that says what a call does.
pub(super) fn is_one(word: &str) -> bool {
    verb(word).is_some()
}

/// Returns the word for an action: plain verbs are all `list` or `get`.
fn word(base: &str, action: Action, facts: &Facts) -> String {
    match action {
        Action::Read if PLAIN.contains(&base) => reading(facts).to_owned(),
        Action::CreateOrUpdate => format!("{base}_or_update"),
        _ => base.to_owned(),
    }
}

fn reading(facts: &Facts) -> &'static str {
    if facts.gives_many { "list" } else { "get" }
}

/// Returns what a call without a verb does, where what goes in and out leaves one usual reading.
fn by_facts(call: &Call, facts: &Facts) -> Verb {
    let has_body = call.body.is_some() || call.request.is_some();
    let (action, word) = match facts.noun {
        Some(_) if !has_body && (facts.gives_many || facts.id.is_some()) => {
            (Some(Action::Read), reading(facts))
        }
        Some(_) if has_body && facts.id.is_some() => (Some(Action::Update), "update"),
        _ if has_body => (None, "send"),
        _ => (None, reading(facts)),
    };
    Verb { action, word: word.to_owned(), said: None }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_first_sentence_that_begins_with_a_verb_says_it() {
        assert_eq!(said("Retrieves a depot."), Some(("retrieve", Action::Read, "retrieves".to_owned())));
        assert_eq!(
            said("Fields go first.Deletes it"),
            Some(("delete", Action::Delete, "deletes".to_owned()))
        );
        let both = Some(("create", Action::CreateOrUpdate, "creates".to_owned()));
        assert_eq!(said("Creates or updates crates."), both);
        assert_eq!(said("Creates a crate, or updates the one that is there."), both);
        assert_eq!(
            said("Creates a crate or a box. Or updates it."),
            Some(("create", Action::Create, "creates".to_owned()))
        );
        assert_eq!(said("Modifies it"), Some(("modify", Action::Update, "modifies".to_owned())));
        assert_eq!(said("Settings of a depot"), None);
    }
}
