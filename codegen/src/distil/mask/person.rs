//! Names of people and where they live.

use super::key::Class;
use super::{Mask, Masks};

/// First names that stand for nobody.
const FIRST: &[&str] = &["Jane", "John", "Alex", "Robin", "Sam", "Kim", "Chris", "Pat"];

/// Last names that stand for nobody.
const LAST: &[&str] = &["Doe", "Roe", "Smith", "Jones", "Brown", "Miller", "Taylor", "Green"];

/// Begins the names of further people.
const PERSON: &str = "Person ";

/// Ends the addresses of nobody.
const STREET: &str = "Example Street";

/// Replaces a person's name; `None` if it is none, or nobody's.
pub(super) fn name(masks: &mut Masks, class: Class, text: &str) -> Option<String> {
    let trimmed = text.trim();
    let bare = trimmed.trim_end_matches(|c: char| c.is_ascii_digit()).trim_end();
    if !is_name(bare) || is_nobody(trimmed) {
        return None;
    }
    let (mask, key) = key(class, trimmed);
    Some(masks.stand_in(mask, &key, |number| {
        let at = number - 1;
        match (class, FIRST.get(at), LAST.get(at)) {
            (Class::FirstName, Some(first), _) => (*first).to_owned(),
            (Class::LastName, _, Some(last)) => (*last).to_owned(),
            (_, Some(first), Some(last)) => format!("{first} {last}"),
            _ => format!("{PERSON}{number}"),
        }
    }))
}

/// Returns what a name is known by.
pub(super) fn key(class: Class, text: &str) -> (Mask, String) {
    (Mask::Person, format!("{class:?} {}", text.trim()))
}

/// Tells whether a text can be a name: a few words of letters.
fn is_name(text: &str) -> bool {
    let is_part = |c: char| c.is_alphabetic() || matches!(c, ' ' | '.' | '\'' | '’' | '-');
    text.chars().any(char::is_alphabetic) && text.chars().all(is_part) && text.split_whitespace().count() <= 4
}

/// Tells whether a name was made up for documentation, or says only that a name belongs here.
fn is_nobody(name: &str) -> bool {
    let known = |word: &str| FIRST.iter().chain(LAST).any(|known| known.eq_ignore_ascii_case(word));
    let small = name.to_lowercase();
    let hints = ["name", "first", "last", "string", "example", "sample", "test", "text", "user"];
    name.starts_with(PERSON)
        || hints.iter().any(|hint| small.contains(hint))
        || name.split_whitespace().all(|word| known(word) || word.trim_end_matches('.').chars().count() == 1)
}

/// Replaces a street address; `None` if it is none, or nobody's.
pub(super) fn address(masks: &mut Masks, text: &str) -> Option<String> {
    let has = |test: fn(char) -> bool| text.chars().any(test);
    let is_address = has(|c| c.is_ascii_digit()) && has(char::is_alphabetic) && text.trim().contains(' ');
    let made_up = ["123 main", "example", "street address", "://", "@"];
    let small = text.to_lowercase();
    if !is_address || text.chars().count() > 200 || made_up.iter().any(|word| small.contains(word)) {
        return None;
    }
    Some(masks.stand_in(Mask::Address, text.trim(), |number| format!("{number} {STREET}")))
}
