// @generated from tests/golden/collection_identifiers. Do not edit.
//! Types of `shared`.

use crate::runtime;

/// [`StartRoundLamp`](super::StartRoundLamp), and the same in one more place · `collection.json#/item/0/request/description (line 3)`
///
/// On the wire `type` names the kind, `value` is the identifier.
#[derive(Clone, Debug, PartialEq)]
pub enum LampIdentifier {
    /// `lampId`
    Id(String),
    /// `lampReference`
    Reference(String),
    /// A kind that the documentation does not describe.
    Other {
        /// The kind on the wire.
        kind: String,
        /// The identifier.
        value: runtime::Json,
    },
}
runtime::identifier!(
    LampIdentifier by "type" in "value" else Other { Id(String) = "lampId",
    Reference(String) = "lampReference" }
);
