//! What sentences say of fields.

use super::fragment::{Fragment, bare, is_end};
use super::words::{self, Subject, is_noun, is_telling};
use super::{Fact, Known, Says};

/// Words that no list of values has.
const NO_VALUES: [&str; 12] = [
    "string", "integer", "number", "boolean", "object", "array", "null", "empty", "used", "sent", "omitted",
    "blank",
];

/// How sentences on the field of the sentence before begin.
const OPENINGS: [&[&str]; 5] = [
    &["It", "can", "be"],
    &["It", "must", "be", "one", "of"],
    &["It", "is", "one", "of"],
    &["Possible", "values", "are"],
    &["Allowed", "values", "are"],
];

/// Reads sentences in their order.
pub(super) struct Reader<'k> {
    known: &'k Known<'k>,
    /// The field that the sentence before was about.
    last: Option<String>,
}

impl<'k> Reader<'k> {
    pub(super) fn new(known: &'k Known<'k>) -> Self {
        Self { known, last: None }
    }

    /// Reads a sentence.
    pub(super) fn read(&mut self, fragment: &Fragment, facts: &mut Vec<Fact>) {
        if let Some(says) = self.allowed(fragment) {
            self.last = None;
            return facts.push(Fact { at: fragment.at.clone(), field: None, says });
        }
        let mut said = Vec::new();
        self.inside(fragment, &mut said);
        match words::subject(fragment) {
            Some(subject) => self.on(&subject, fragment, &mut said),
            None => self.on_last(fragment, &mut said),
        }
        facts.extend(
            said.into_iter().filter(|fact| fact.field.as_ref().is_some_and(|field| self.known.has(field))),
        );
    }

    /// Reads a sentence that is nothing but the names of fields.
    fn allowed(&self, fragment: &Fragment) -> Option<Says> {
        let list = words::list(&fragment.words)?;
        let known = list.names.iter().filter(|name| self.known.has(name)).count();
        let is_list = list.len == fragment.words.len() && list.len == list.names.len() && list.len > 2;
        (is_list && known * 3 >= list.len * 2).then_some(Says::Allowed(list.names))
    }

    /// Reads a sentence that begins with fields.
    fn on(&mut self, subject: &Subject, fragment: &Fragment, facts: &mut Vec<Fact>) {
        let said = predicate(&fragment.words[subject.len..], fragment.is_whole());
        let mut push = |field: &String, says| {
            facts.push(Fact { at: fragment.at.clone(), field: Some(field.clone()), says })
        };
        if let Some(says) = said.filter(|_| !subject.is_either) {
            subject.fields.iter().for_each(|field| push(field, says.clone()));
        }
        self.last = None;
        if let [field] = subject.fields.as_slice() {
            format(fragment).into_iter().for_each(|says| push(field, says));
            self.last = Some(field.clone());
        }
    }

    /// Reads a sentence on the field of the sentence before.
    fn on_last(&mut self, fragment: &Fragment, facts: &mut Vec<Fact>) {
        let Some(field) = self.last.take().filter(|_| !fragment.is_glued) else { return };
        let says = self.values(fragment, &field).or_else(|| only(&fragment.words, 0));
        facts.extend(says.map(|says| Fact { at: fragment.at.clone(), field: Some(field), says }));
    }

    /// Reads values. Words may follow each other like values do, so that one of these must look like no word, or be in a sample.
    fn values(&self, fragment: &Fragment, field: &str) -> Option<Says> {
        let is_begun = |opening: &&&[&str]| {
            fragment.words.iter().map(|word| bare(word)).take(opening.len()).eq(opening.iter().copied())
        };
        let opening = OPENINGS.iter().find(is_begun)?;
        let list = words::list(fragment.words.get(opening.len()..)?)?;
        let is_all = opening.len() + list.len == fragment.words.len() && list.names.len() > 1;
        let is_told =
            list.names.iter().any(|value| is_telling(value)) || self.known.has_value(field, &list.names);
        let is_no_value = |value: &String| NO_VALUES.contains(&value.as_str());
        (is_all && is_told && !list.names.iter().any(is_no_value)).then_some(Says::Values(list.names))
    }

    /// Reads what stands in brackets behind a field anywhere in a sentence.
    fn inside(&self, fragment: &Fragment, facts: &mut Vec<Fact>) {
        for (index, pair) in fragment.words.windows(2).enumerate() {
            let [field, open] = pair else { continue };
            if is_telling(field) && matches!(open.as_str(), "(an" | "(ISO") {
                let says = iso(&fragment.bare()[index + 1..]);
                facts.extend(says.map(|says| Fact {
                    at: fragment.at.clone(),
                    field: Some(field.clone()),
                    says,
                }));
            }
        }
    }
}

/// Reads what is said of fields. Where the beginning is lost, it may have been a condition.
fn predicate(words: &[String], is_whole: bool) -> Option<Says> {
    let bare: Vec<&str> = words.iter().take(5).map(|word| bare(word)).collect();
    let ends = |at: usize| words.get(at).is_some_and(|word| is_end(word)) || words.len() == at + 1;
    match bare.as_slice() {
        ["is" | "are", "now", "deprecated", ..] | ["has" | "have", "been", "deprecated", ..] => {
            Some(Says::Deprecated)
        }
        ["is" | "are", "deprecated", ..] => Some(Says::Deprecated),
        ["is", "an", "optional", noun, ..] if is_noun(noun) => Some(Says::Optional),
        ["is" | "are", "optional", ..] if is_whole && ends(1) => Some(Says::Optional),
        ["is" | "are", "required" | "mandatory", ..] if is_whole && ends(1) => Some(Says::Required),
        ["is" | "are", ..] => only(words, 1),
        _ => None,
    }
}

/// Reads a condition: `only present when …`.
fn only(words: &[String], start: usize) -> Option<Says> {
    let rest = words.get(start..)?;
    let there = |word: &str| matches!(word, "present" | "returned" | "included" | "sent" | "available");
    let [one, two, three, ..] = rest else { return None };
    let is_only = (one.eq_ignore_ascii_case("only") && there(two)) || (there(one) && two == "only");
    let is_case = matches!(three.as_str(), "for" | "when" | "if" | "in" | "with");
    let text = rest[2..].join(" ");
    (is_only && is_case).then(|| Says::Conditional(text.trim_end_matches(['.', ';']).to_owned()))
}

/// Reads a format: `(format: x)`, `according to the x standard`.
fn format(fragment: &Fragment) -> Option<Says> {
    let words = &fragment.words;
    let bracket = words.windows(2).find(|pair| pair[0] == "(format:").map(|pair| bare(&pair[1]).to_owned());
    let standard = words.windows(5).find_map(|five| match five {
        [according, to, the, name, standard]
            if [according, to, the].into_iter().eq(["according", "to", "the"]) =>
        {
            (bare(standard) == "standard").then(|| name.clone())
        }
        _ => None,
    });
    bracket.or(standard).map(Says::Format)
}

/// Reads a format of ISO 8601: `an ISO 8601 duration`.
fn iso(words: &[&str]) -> Option<Says> {
    let words = words.strip_prefix(&["an"]).unwrap_or(words);
    let [standard, number, what, ..] = words else { return None };
    let is_one =
        matches!(*what, "duration" | "date" | "date-time" | "datetime" | "time" | "timestamp" | "interval");
    ((*standard, *number) == ("ISO", "8601") && is_one).then(|| Says::Format(format!("ISO 8601 {what}")))
}
