//! What lowering yields.

use crate::diagnostic::Location;
use crate::evidence::{Evidence, Named, Sample};
use crate::ir::{self, Method, OperationId, Tag};

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
    /// The draft. Where a format has no schemas, the types in these places are still open.
    pub api: ir::Api,
    /// What is said of the open places.
    pub bodies: Vec<(Slot, Evidence)>,
    /// What is said of types that the documentation names.
    pub named: Named,
    /// Samples on pages of prose, which belong to no call.
    pub pages: Vec<Sample>,
    /// Samples in the descriptions of calls that no heading assigns to a body.
    pub loose: Vec<(OperationId, Vec<Sample>)>,
    /// What a person states of messages.
    pub pins: Vec<Pin>,
}

/// What tells the messages of requests apart that share method and URL.
#[derive(Clone, Debug)]
pub struct Pin {
    /// Their method.
    pub method: Method,
    /// Their path.
    pub path: String,
    /// What tells the messages apart; `None` where the requests are calls of their own.
    pub tag: Option<Tag>,
    /// Where it is stated.
    pub at: Location,
}

/// A place in an API that has a type.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Slot {
    /// A body of an operation's request, by position.
    Body(OperationId, usize),
    /// A successful reply, by position.
    Success(OperationId, usize),
    /// A reply of failure, by position.
    Error(OperationId, usize),
    /// A parameter, by position.
    Parameter(OperationId, usize),
    /// What a webhook carries, by position.
    Webhook(usize),
}
