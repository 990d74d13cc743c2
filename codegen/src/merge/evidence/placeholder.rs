//! Texts in samples that stand for values: `your_system_id`, `some_status`, dots.

use super::graph::Node;
use crate::evidence::Sample;
use crate::words;
use serde_json::Value;

/// First words of texts that stand for a value.
const FIRST: [&str; 2] = ["your", "some"];

/// Tells whether a text stands for a value rather than being one.
pub(super) fn is_placeholder(text: &str) -> bool {
    let words = words::split(text);
    let is_name = !text.contains(' ') && words.first().is_some_and(|word| FIRST.contains(&word.as_str()));
    let is_advice = text.starts_with("the value ") || text.starts_with("your ");
    (is_name && words.len() > 1) || is_advice || matches!(text, "..." | "…")
}

/// Tells whether a sample is a text that stands for a value.
pub(super) fn stands_for_value(sample: &Sample) -> bool {
    sample.value.as_str().is_some_and(is_placeholder)
}

/// Returns the samples that say what a value is: where there is another one, or something is said of it, those that stand for
/// values say nothing.
pub(super) fn telling(node: &Node, is_said: bool) -> Vec<&Sample> {
    let is_scalar =
        |sample: &&Sample| !matches!(sample.value, Value::Null | Value::Object(_) | Value::Array(_));
    let is_known = is_said || node.samples.iter().filter(is_scalar).any(|sample| !stands_for_value(sample));
    node.samples.iter().filter(|sample| !is_known || !stands_for_value(sample)).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn words_in_place_of_values_are_told() {
        for text in ["your_system_id", "some_status", "the value that you got", "your unique id", "..."] {
            assert!(is_placeholder(text), "{text}");
        }
        for text in ["scheduled", "your", "some note", "Your", "yours_1", "A-1"] {
            assert!(!is_placeholder(text), "{text}");
        }
    }
}
