//! Raw exports in, facts-only exports of the same format out: what `import` checks in.
//!
//! A vendor's sentences are the vendor's; names, types, limits, codes and samples are facts. What is dropped here is
//! nothing that later stages read, and what they read from a sentence is written down as a fact.

mod format;
mod mask;
pub mod openapi;
mod prose;
mod summary;

pub use format::Format;
pub use mask::Mask;
pub use summary::Summary;

/// How an export is distilled.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Options {
    /// Whether descriptions stay, as a team wants it that imports its own API.
    pub keep_prose: bool,
    /// What kind of document it is, for one that does not say so itself.
    pub format: Option<Format>,
}
