//! Documents to facts, in the words of the IR: one module per input format.
//!
//! References are resolved here and gone afterwards. Nothing is decided that needs a look at the whole API: equal types
//! stay apart, and a sample that contradicts a type stands beside it. That is the business of `merge`.

mod facts;
mod markdown;
pub mod openapi;
pub mod prose;

pub use facts::{DocsPolicy, Facts, Slot};
pub(crate) use markdown::clean;
