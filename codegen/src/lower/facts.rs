//! What lowering yields.

use crate::ir;

/// What becomes of prose.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum DocsPolicy {
    /// Only facts become documentation.
    #[default]
    Facts,
    /// Descriptions are kept, cleaned to Markdown.
    Full,
}

/// An API as its documents tell it: every type for itself, nothing shared, nothing decided.
#[derive(Clone, Debug)]
pub struct Facts {
    /// The draft.
    pub api: ir::Api,
}
