//! References to parameters, bodies, replies, headers and samples.

use super::Lowering;
use crate::parse::document::{Or, RefKey, Reference};
use indexmap::IndexMap;
use std::collections::HashSet;

impl<'a> Lowering<'a> {
    /// Returns what stands here or is referred to. Where there is nothing, the report says how the place is read without it.
    pub(super) fn followed<T>(
        &mut self,
        mut used: &'a Or<T>,
        targets: &'a IndexMap<RefKey, Or<T>>,
        reading: &str,
    ) -> Option<&'a T> {
        let mut seen = HashSet::new();
        loop {
            match used {
                Or::Here(found) => return Some(found),
                Or::Ref(reference) if !seen.insert(&reference.to) => {
                    self.circular(reference, reading);
                    return None;
                }
                Or::Ref(reference) => match targets.get(&reference.to) {
                    Some(next) => used = next,
                    None => {
                        self.dangling(reference, reading);
                        return None;
                    }
                },
            }
        }
    }

    /// Reports a reference that leads back to itself, and how the place is read without it.
    pub(super) fn circular(&mut self, reference: &Reference, reading: &str) {
        let message = format!("`{}` leads back to itself; {reading}", reference.text);
        self.warn(
            "cyclic-reference",
            &reference.at,
            message,
            "declare what is meant, or correct the reference",
        );
    }
}
