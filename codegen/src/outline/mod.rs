//! What the text of a page lost.

use crate::diagnostic::Location;
use crate::ir::{Basis, Method};

/// An outline.
#[derive(Clone, Debug, Default)]
pub struct Outline {
    /// Its entries, one per call of the text.
    pub entries: Vec<Entry>,
}

/// What the text lost of a call.
#[derive(Clone, Debug)]
pub struct Entry {
    /// Where it stands.
    pub at: Location,
    /// Id of the operation.
    pub id: String,
    /// Its title.
    pub title: Option<String>,
    /// Its group.
    pub resource: String,
    /// Name of the webhook, if it is one.
    pub webhook: Option<String>,
    /// Its method.
    pub method: Option<Method>,
    /// How this is known.
    pub method_basis: Basis,
    /// Its path.
    pub path: Option<String>,
    /// How this is known.
    pub path_basis: Basis,
}
