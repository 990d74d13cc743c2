// @generated from tests/golden/families_by_type_with_replies. Do not edit.
//! Orders: 1 call of Replies of Depots.

use super::{Request, models};
use crate::runtime;

/// List Orders: `GET /orders`
///
/// Source: `collection.json#/item/0`.
///
/// ```
/// use golden::families_by_type_with_replies::orders;
/// let request = orders::list_orders();
/// ```
#[inline]
pub fn list_orders() -> Request<models::ListOrdersReply> {
    runtime::operation!(OPERATION = Get "/orders", "orders::list_orders", []);
    Request::new(&OPERATION, runtime::json, runtime::json_or_text)
}
