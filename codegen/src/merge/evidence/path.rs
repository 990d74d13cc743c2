//! Where a value stands, as messages spell it.

use crate::evidence::Step;
use std::fmt;

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

/// Where a value stands, in the words of corrections: `POST /depots > body.lines.type`, `DepotDTO.zone`.
#[derive(Clone, Debug, Default)]
pub(super) struct Address {
    root: String,
    keys: Vec<String>,
}

impl Address {
    /// Goes into a body or a named type; returns where it was.
    pub(super) fn enter(&mut self, root: String) -> Self {
        std::mem::replace(self, Self { root, keys: Vec::new() })
    }

    /// Goes to a field.
    pub(super) fn down(&mut self, key: &str) {
        self.keys.push(key.to_owned());
    }

    /// Goes back.
    pub(super) fn up(&mut self) {
        self.keys.pop();
    }
}

impl fmt::Display for Address {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.root)?;
        self.keys.iter().try_for_each(|key| write!(f, ".{key}"))
    }
}
