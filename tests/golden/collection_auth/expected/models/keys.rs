// @generated from tests/golden/collection_auth. Do not edit.
//! Types of `keys`.

use crate::runtime;

/// The reply of `GET /keys` · `collection.json#/item/3/item/0/response/0`
pub type ListKeysReply = Vec<super::ListKeysReplyItem>;

/// An item of the reply of `GET /keys` · `collection.json#/item/3/item/0/response/0/body`
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct ListKeysReplyItem {
    /// `id`
    pub id: String,
}
runtime::object!(ListKeysReplyItem, required { id });
