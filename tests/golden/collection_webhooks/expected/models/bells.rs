// @generated from tests/golden/collection_webhooks. Do not edit.
//! Types of `bells`.

use crate::runtime;

/// The reply of `GET /bells` · `collection.json#/item/1/item/0/response/0`
pub type ListBellsReply = Vec<super::ListBellsReplyItem>;

/// An item of the reply of `GET /bells` · `collection.json#/item/1/item/0/response/0/body`
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct ListBellsReplyItem {
    /// `id`
    pub id: i64,
    /// `name`
    pub name: String,
}
runtime::object!(ListBellsReplyItem, required { id, name });
