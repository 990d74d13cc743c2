// @generated from tests/golden/collection_auth. Do not edit.
//! Types of `tokens`.

use crate::runtime;

/// The reply of `POST /token` · `collection.json#/item/0/item/0/response/0/body`
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct GetTokenReply {
    /// `token`
    pub token: String,
}
runtime::object!(GetTokenReply, required { token });
