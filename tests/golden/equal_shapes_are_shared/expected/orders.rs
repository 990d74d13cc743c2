// @generated from tests/golden/equal_shapes_are_shared. Do not edit.
//! Orders: 1 call of Crates.

use super::{Request, models};
use crate::runtime;

/// `GET /orders`
///
/// Source: `openapi.yaml#/paths/~1orders/get`.
///
/// ```
/// use golden::equal_shapes_are_shared::orders;
/// let request = orders::list_orders();
/// ```
#[inline]
pub fn list_orders() -> Request<models::ListOrdersReply> {
    runtime::operation!(OPERATION = Get "/orders", "orders::list_orders", []);
    Request::new(&OPERATION, runtime::json, runtime::json_or_text)
}
