// @generated from tests/golden/collection_auth. Do not edit.
//! Types of `public`.

use crate::runtime;

/// The reply of `GET /hours` · `collection.json#/item/2/item/0/response/0/body`
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct OpeningHoursReply {
    /// `from`
    pub from: String,
}
runtime::object!(OpeningHoursReply, required { from });
