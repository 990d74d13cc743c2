//! Marks of required and optional fields.

use super::path;
use crate::evidence::{Presence, Step};
use crate::words;

/// A mark.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) enum Mark {
    /// Always there.
    Yes,
    /// May be left out.
    No,
    /// There under a condition.
    When(String),
}

/// Reads a mark; `None` where the text is none.
pub(super) fn read(text: &str) -> Option<Mark> {
    let text = text.trim().trim_matches(['*', '`', '_', '.']).to_lowercase();
    let (sign, rest) = sign(&text)?;
    let rest = rest.trim().trim_start_matches(['\u{fe0f}', '(', ',', ':']).trim_end_matches(')').trim();
    match (sign, rest) {
        (sign, "") => Some(if sign { Mark::Yes } else { Mark::No }),
        (_, rest) if is_condition(rest) => Some(Mark::When(rest.to_owned())),
        _ => None,
    }
}

/// Returns what the sign at the beginning says, and the rest.
fn sign(text: &str) -> Option<(bool, &str)> {
    const YES: [&str; 12] =
        ["✅", "✔", "✓", "☑", "required", "mandatory", "always", "yes", "true", "conditional", "y", "x"];
    const NO: [&str; 8] = ["❌", "✗", "✘", "✖", "optional", "false", "no", "n"];
    if text.starts_with("when ") || text.starts_with("if ") || text.starts_with("only ") {
        return Some((true, text));
    }
    if text == "conditional" {
        return Some((true, "if so"));
    }
    let of =
        |list: &[&str]| list.iter().find_map(|sign| text.strip_prefix(sign)).filter(|rest| is_apart(rest));
    of(&YES).map(|rest| (true, rest)).or_else(|| of(&NO).map(|rest| (false, rest)))
}

/// Tells whether a sign ends before this text.
fn is_apart(rest: &str) -> bool {
    !rest.starts_with(char::is_alphanumeric)
}

fn is_condition(text: &str) -> bool {
    ["when ", "if ", "only ", "unless ", "for ", "in ", "on "].iter().any(|word| text.starts_with(word))
}

/// Returns what a mark says of the field at a path. `siblings` are the keys beside it.
pub(super) fn presence(mark: &Mark, path: &[Step], siblings: &[&str]) -> Presence {
    match mark {
        Mark::Yes => Presence::Required,
        Mark::No => Presence::Optional,
        Mark::When(condition) if is_of_parent(condition, path, siblings) => Presence::Required,
        Mark::When(_) => Presence::Conditional,
    }
}

/// Tells whether a condition is no more than that the object that holds the field is there.
fn is_of_parent(condition: &str, path: &[Step], siblings: &[&str]) -> bool {
    let mut condition: Vec<&str> = condition.split_whitespace().collect();
    let is_sent =
        |word: &&str| ["sent", "provided", "present", "included", "given", "supplied"].contains(word);
    if condition.pop().filter(is_sent).is_none() {
        return false;
    }
    condition.retain(|word| !["when", "if", "is", "are", "the", "a", "an", "only", "object"].contains(word));
    let keys: Vec<&str> = path::keys(path);
    let [.., parent, _] = keys.as_slice() else {
        return !siblings.iter().any(|key| condition.iter().any(|word| words::key(word) == words::key(key)));
    };
    let parent = words::singular(&words::split(parent)).concat();
    condition.iter().all(|word| {
        let word = words::singular(&[words::key(word)]).concat();
        parent.contains(&word) || word.contains(&parent)
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    fn said(mark: &str, path: &str) -> Option<Presence> {
        let path = path::read(path)?;
        Some(presence(&read(mark)?, &path, &["kind", "value"]))
    }

    #[test]
    fn marks_are_read_in_the_usual_spellings() {
        for text in ["✅", "Yes", "required", "true", "**Yes**", "✔️"] {
            assert_eq!(read(text), Some(Mark::Yes), "{text}");
        }
        for text in ["❌", "No", "optional", "false"] {
            assert_eq!(read(text), Some(Mark::No), "{text}");
        }
        for text in ["-", "", "Name of the depot", "Number", "string"] {
            assert_eq!(read(text), None, "{text}");
        }
    }

    #[test]
    fn a_condition_on_the_object_around_a_field_is_none() {
        assert_eq!(said("✅ when depot sent", "depots[].kind"), Some(Presence::Required));
        assert_eq!(said("✅ when object sent", "depot.kind"), Some(Presence::Required));
        assert_eq!(said("✅ when form sent", "depotForms[].kind"), Some(Presence::Required));
        assert_eq!(said("✅ when depot sent", "kind"), Some(Presence::Required));
        assert_eq!(said("✅ when value sent", "kind"), Some(Presence::Conditional));
        assert_eq!(said("✅ when creating new", "depots[].name"), Some(Presence::Conditional));
        assert_eq!(said("✅ when kind = \"direct\"", "depot.value"), Some(Presence::Conditional));
    }
}
