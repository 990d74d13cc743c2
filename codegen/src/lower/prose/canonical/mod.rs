//! Facts as Markdown in one fixed form, and back: what `import` writes in place of a vendor's sentences.
//!
//! Reading what was written gives the same facts. A description that departs from the form anywhere, if only by a sentence,
//! is none of it and is read as all others are.

mod clause;
mod name;
mod read;
#[cfg(test)]
mod tests;
mod write;

pub(super) use clause::claim;
pub use clause::write as clauses;
pub(super) use read::read;
pub use write::write;

/// Titles of columns.
const FIELDS: [&str; 4] = ["Field", "Type", "Required", "Description"];
/// Titles of columns where names are paths from the root of a body.
const PATHS: [&str; 4] = ["Path", "Type", "Required", "Description"];
const ERRORS: [&str; 2] = ["HTTP Status", "Error"];
/// Follows a code that a text follows.
const DETAIL: &str = ": {detail}";
const SERVERS: [&str; 2] = ["Environment", "Base URL"];

/// Heading of tables of fields of a body itself, where another object's stand before.
const BODY: &str = "Body";
