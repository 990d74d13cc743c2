// @generated from tests/golden/collection_bodies. Do not edit.
//! Types of `nothing`.

use crate::runtime;

/// The reply of `GET /v1/nothing` · `collection.json#/item/6/response/0/body`
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct NoBodyAfterAllReply {
    /// `left`
    pub left: i64,
}
runtime::object!(NoBodyAfterAllReply, required { left });
