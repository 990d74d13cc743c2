// @generated from tests/golden/families_by_type_with_replies. Do not edit.
//! Types of `orders`.

use crate::runtime;

/// The reply of `GET /orders` · `collection.json#/item/0/response/0/body`
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct ListOrdersReply {
    /// `orders`
    pub orders: i64,
}
runtime::object!(ListOrdersReply, required { orders });
