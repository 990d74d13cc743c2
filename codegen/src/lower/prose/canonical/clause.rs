//! What is said of one value, as short clauses: ``One of: `open` or `shut`. Default: `"open"`.``

use super::name;
use crate::evidence::{Claim, Presence};
use crate::ir::Limits;
use crate::parse::prose::Inline;
use serde_json::{Number, Value};

/// Stands for code in a text.
const CODE: char = '\u{1}';

/// Writes all that is said of a value, its text aside.
pub fn write(claim: &Claim) -> String {
    let mut clauses = Clauses::default();
    clauses.list("Type", claim.kinds.iter().map(name::kind));
    clauses.flag("Nullable", claim.nullable);
    match claim.presence {
        Some(Presence::Required) => clauses.flag("Required", true),
        Some(Presence::Optional) => clauses.flag("Optional", true),
        Some(Presence::Conditional) => clauses.flag("Conditional", true),
        None => {}
    }
    clauses.rest(claim);
    clauses.text
}

/// Writes what is said beside type and mark.
pub(super) fn description(claim: &Claim) -> String {
    let mut clauses = Clauses::default();
    clauses.rest(claim);
    clauses.text
}

/// Clauses, one after the other.
#[derive(Default)]
struct Clauses {
    text: String,
}

impl Clauses {
    fn rest(&mut self, claim: &Claim) {
        self.list("One of", claim.values.iter().cloned());
        self.pairs("Named", claim.value_names.iter().cloned());
        self.pairs("By kind", claim.cases.iter().map(|(value, kind)| (value.clone(), name::kind(kind))));
        self.list("Default", claim.default.iter().map(Value::to_string));
        self.limits(&claim.limits);
        self.flag("Deprecated", claim.deprecated);
    }

    fn limits(&mut self, limits: &Limits) {
        let number = |number: &Option<Number>| number.as_ref().map(Number::to_string);
        let count = |number: Option<u64>| number.map(|number| number.to_string());
        let low = if limits.exclusive_minimum { "Above" } else { "Minimum" };
        let high = if limits.exclusive_maximum { "Below" } else { "Maximum" };
        self.list(low, number(&limits.minimum));
        self.list(high, number(&limits.maximum));
        self.list("Multiple of", number(&limits.multiple_of));
        self.list("Minimum length", count(limits.min_length));
        self.list("Maximum length", count(limits.max_length));
        self.list("Pattern", limits.pattern.clone());
        self.list("Minimum items", count(limits.min_items));
        self.list("Maximum items", count(limits.max_items));
        self.flag("Unique items", limits.unique_items);
        self.list("Only", limits.one_of.iter().map(Number::to_string));
        self.list("Format", limits.format.clone());
    }

    fn flag(&mut self, words: &str, is_set: bool) {
        if is_set {
            self.text += if self.text.is_empty() { "" } else { " " };
            self.text += words;
            self.text += ".";
        }
    }

    /// Adds values. The word between them keeps a list from being read as part of a sentence.
    fn list(&mut self, words: &str, values: impl IntoIterator<Item = String>) {
        let codes: Vec<String> = values.into_iter().map(|value| code(&value)).collect();
        self.flag(&format!("{words}: {}", codes.join(" or ")), !codes.is_empty());
    }

    fn pairs(&mut self, words: &str, pairs: impl Iterator<Item = (String, String)>) {
        let codes: Vec<String> =
            pairs.map(|(left, right)| format!("{} = {}", code(&left), code(&right))).collect();
        self.flag(&format!("{words}: {}", codes.join(" or ")), !codes.is_empty());
    }
}

/// Writes code, whatever marks stand in it.
pub(super) fn code(text: &str) -> String {
    let longest = text.split(|c| c != '`').map(str::len).max().unwrap_or_default();
    let fence = "`".repeat(longest + 1);
    let pad = if text.is_empty() || text.starts_with('`') || text.ends_with('`') { " " } else { "" };
    format!("{fence}{pad}{text}{pad}{fence}")
}

/// Reads clauses; `None` where a text is anything else.
pub(in super::super) fn claim(text: &Inline) -> Option<Claim> {
    let mut claim = Claim::default();
    read_into(text, &mut claim)?;
    Some(claim)
}

/// Adds what clauses say.
pub(super) fn read_into(text: &Inline, claim: &mut Claim) -> Option<()> {
    let mut codes = Vec::new();
    let mut plain = String::new();
    for run in &text.runs {
        if run.strong || run.emphasis || run.link.is_some() || run.text.contains(CODE) {
            return None;
        }
        if run.code {
            plain.push(CODE);
            codes.push(run.text.trim().to_owned());
        } else {
            plain.push_str(&run.text);
        }
    }
    let plain = plain.trim();
    if plain.is_empty() {
        return None;
    }
    let mut codes = codes.into_iter();
    for text in plain.strip_suffix('.')?.split(". ") {
        let (words, operands) = text.split_once(": ").unwrap_or((text, ""));
        let own: Vec<String> = codes.by_ref().take(operands.matches(CODE).count()).collect();
        clause(words, operands, own, claim)?;
    }
    Some(())
}

/// Adds what one clause says.
fn clause(words: &str, operands: &str, codes: Vec<String>, claim: &mut Claim) -> Option<()> {
    let limits = &mut claim.limits;
    match words {
        "Nullable" | "Required" | "Optional" | "Conditional" | "Deprecated" | "Unique items" => {
            if !operands.is_empty() {
                return None;
            }
            match words {
                "Nullable" => claim.nullable = true,
                "Required" => claim.presence = Some(Presence::Required),
                "Optional" => claim.presence = Some(Presence::Optional),
                "Conditional" => claim.presence = Some(Presence::Conditional),
                "Deprecated" => claim.deprecated = true,
                _ => limits.unique_items = true,
            }
            return Some(());
        }
        "Named" => claim.value_names = pairs(operands, codes)?,
        "By kind" => {
            let cases = pairs(operands, codes)?.into_iter();
            claim.cases =
                cases.map(|(value, kind)| Some((value, name::read_kind(&kind)?))).collect::<Option<_>>()?;
        }
        _ if operands.split(" or ").any(|operand| operand != "\u{1}") => return None,
        "Type" => claim.kinds = codes.iter().map(|code| name::read_kind(code)).collect::<Option<_>>()?,
        "One of" => claim.values = codes,
        "Only" => limits.one_of = codes.iter().map(|code| code.parse().ok()).collect::<Option<_>>()?,
        _ => return single(words, codes, claim),
    }
    Some(())
}

/// Adds what a clause with one value says.
fn single(words: &str, codes: Vec<String>, claim: &mut Claim) -> Option<()> {
    let [code] = <[String; 1]>::try_from(codes).ok()?;
    let limits = &mut claim.limits;
    let number = || code.parse::<Number>().ok();
    let count = || code.parse::<u64>().ok();
    match words {
        "Default" => claim.default = Some(serde_json::from_str(&code).ok()?),
        "Minimum" => limits.minimum = Some(number()?),
        "Above" => (limits.minimum, limits.exclusive_minimum) = (Some(number()?), true),
        "Maximum" => limits.maximum = Some(number()?),
        "Below" => (limits.maximum, limits.exclusive_maximum) = (Some(number()?), true),
        "Multiple of" => limits.multiple_of = Some(number()?),
        "Minimum length" => limits.min_length = Some(count()?),
        "Maximum length" => limits.max_length = Some(count()?),
        "Minimum items" => limits.min_items = Some(count()?),
        "Maximum items" => limits.max_items = Some(count()?),
        "Pattern" => limits.pattern = Some(code),
        "Format" => limits.format = Some(code),
        _ => return None,
    }
    Some(())
}

/// Reads pairs of values.
fn pairs(operands: &str, codes: Vec<String>) -> Option<Vec<(String, String)>> {
    if operands.split(" or ").any(|operand| operand != "\u{1} = \u{1}") {
        return None;
    }
    let mut codes = codes.into_iter();
    let mut pairs = Vec::new();
    while let (Some(left), Some(right)) = (codes.next(), codes.next()) {
        pairs.push((left, right));
    }
    Some(pairs)
}
