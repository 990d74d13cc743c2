//! Where a value stands, as messages spell it.

use crate::evidence::Step;

/// Returns a path as documentation writes it: `lines[].depot.type`; `{}` is any entry of a map.
pub(super) fn spelled(path: &[Step]) -> String {
    let mut text = String::new();
    for step in path {
        match step {
            Step::Key(key) if text.is_empty() => text.push_str(key),
            Step::Key(key) => text.extend([".", key]),
            Step::Item => text.push_str("[]"),
            Step::Entry => text.push_str("{}"),
        }
    }
    text
}
