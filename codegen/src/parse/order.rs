//! A document in, the same in an order that does not depend on how its file was written.

use super::document::Document;

impl Document {
    /// Sorts what has no order of its own: an export that lists its paths or schemas in another order is the same export.
    pub fn sort(&mut self) {
        self.paths.sort_by(|(left, _), (right, _)| left.cmp(right));
        self.webhooks.sort_by(|(left, _), (right, _)| left.cmp(right));
        self.schemas.sort();
        self.targets.schemas.sort_keys();
    }
}
