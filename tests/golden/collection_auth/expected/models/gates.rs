// @generated from tests/golden/collection_auth. Do not edit.
//! Types of `gates`.

use crate::runtime;

/// The reply of `GET /gates` · `collection.json#/item/1/item/0/response/0`
pub type ListGatesReply = Vec<super::ListGatesReplyItem>;

/// An item of the reply of `GET /gates` · `collection.json#/item/1/item/0/response/0/body`
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct ListGatesReplyItem {
    /// `id`
    pub id: i64,
}
runtime::object!(ListGatesReplyItem, required { id });

/// The reply of `GET /gates/{gate}` · `collection.json#/item/1/item/2/response/0/body`
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct OfElsewhereReply {
    /// `id`
    pub id: i64,
}
runtime::object!(OfElsewhereReply, required { id });
