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
/// let body = models::OilOrders::new("North", 0.0, models::OilOrdersGrade::Plain, models::OilOrdersPayerOrOther::OilOrdersPayer(models::OilOrdersPayer::new("account")));
/// let request = orders::oil(&body);
/// ```
#[inline]
pub fn oil(body: &models::OilOrders) -> Request<models::OilOrdersReply> {
    runtime::operation!(OPERATION = Post "/orders", "orders::oil", []);
    Request::new(&OPERATION, runtime::json, runtime::json_or_text).json(body)
}
