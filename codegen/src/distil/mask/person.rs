//! Names of people and where they live.

use super::key::Class;
use super::{Mask, Masks};

/// First names that stand for nobody.
const FIRST: &[&str] = &["Jane", "John", "Alex", "Robin", "Sam", "Kim", "Chris", "Pat"];

/// Last names that stand for nobody.
const LAST: &[&str] = &["Doe", "Roe", "Smith", "Jones", "Brown", "Miller", "Taylor", "Green"];

/// First names that many people have, in small letters and without accents.
const GIVEN: &[&str] = &[
    "alejandro",
    "ana",
    "andrea",
    "andres",
    "anna",
    "antonio",
    "beatriz",
    "carla",
    "carlos",
    "carmen",
    "carolina",
    "claudia",
    "cristina",
    "daniel",
    "daniela",
    "david",
    "diego",
    "eduardo",
    "elena",
    "emma",
    "fernando",
    "francisco",
    "gabriela",
    "isabel",
    "james",
    "javier",
    "jean",
    "jennifer",
    "jorge",
    "jose",
    "juan",
    "julia",
    "karen",
    "laura",
    "lucia",
    "luis",
    "manuel",
    "marco",
    "maria",
    "mario",
    "marta",
    "martin",
    "mary",
    "michael",
    "miguel",
    "mohammed",
    "pablo",
    "paul",
    "paula",
    "pedro",
    "peter",
    "rafael",
    "ricardo",
    "robert",
    "roberto",
    "rosa",
    "sarah",
    "sergio",
    "sofia",
    "susan",
    "teresa",
    "thomas",
    "valentina",
    "veronica",
    "victor",
];

/// Words in names of companies, in small letters.
const COMPANY: &[&str] = &[
    "asociados",
    "center",
    "centro",
    "co",
    "company",
    "corp",
    "group",
    "grupo",
    "hermanos",
    "hijos",
    "inc",
    "ltd",
    "plan",
    "service",
    "services",
    "shop",
    "store",
    "sucursal",
    "y",
];

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

/// Tells whether a text is written as the full name of a person: two words or more with capitals, none of a company.
pub(super) fn is_full_name(text: &str) -> bool {
    let is_capital = |word: &str| {
        let mut letters = word.chars();
        letters.next().is_some_and(char::is_uppercase) && letters.any(char::is_lowercase)
    };
    let is_particle =
        |word: &str| matches!(word, "de" | "del" | "la" | "los" | "da" | "dos" | "van" | "von" | "der");
    let is_company = |word: &str| COMPANY.contains(&word.to_lowercase().as_str()) || word.contains('.');
    let words: Vec<&str> = text.split_whitespace().collect();
    is_name(text)
        && words.iter().all(|word| (is_capital(word) || is_particle(word)) && !is_company(word))
        && words.iter().filter(|word| is_capital(word)).count() >= 2
}

/// Tells whether a text begins with a first name that many people have, and is written as a full name.
pub(super) fn is_common(text: &str) -> bool {
    let first = text.split_whitespace().next().unwrap_or_default().to_lowercase();
    let plain: String = first.chars().map(without_accent).collect();
    GIVEN.contains(&plain.as_str()) && is_full_name(text)
}

fn without_accent(letter: char) -> char {
    match letter {
        'á' => 'a',
        'é' => 'e',
        'í' => 'i',
        'ó' => 'o',
        'ú' => 'u',
        other => other,
    }
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
