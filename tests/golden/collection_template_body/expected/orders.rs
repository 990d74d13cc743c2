// @generated from tests/golden/collection_template_body. Do not edit.
//! Orders: 1 call of Orders.

use super::{Request, models};
use crate::runtime;

/// Order oil: `POST /orders`
///
/// Source: `collection.json#/item/0`.
///
/// ```
/// use golden::collection_template_body::{orders, models};
/// let body = models::OilOrder::new("North", 0.0, models::OilOrderGrade::Plain, models::OilOrderPayerOrOther::OilOrderPayer(models::OilOrderPayer::new("account")));
/// let request = orders::oil(&body);
/// ```
#[inline]
pub fn oil(body: &models::OilOrder) -> Request<models::OilOrderReply> {
    runtime::operation!(OPERATION = Post "/orders", "orders::oil", []);
    Request::new(&OPERATION, runtime::json, runtime::json_or_text).json(body)
}
