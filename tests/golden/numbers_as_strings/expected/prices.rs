// @generated from tests/golden/numbers_as_strings. Do not edit.
//! Prices: 1 call of Prices.

use super::{Request, models};
use crate::runtime;

/// `POST /prices`
///
/// Source: `openapi.yaml#/paths/~1prices/post`.
///
/// ```
/// use golden::numbers_as_strings::{prices, models};
/// let body = models::Price::new("cents");
/// let request = prices::set_price(&body);
/// ```
#[inline]
pub fn set_price(body: &models::Price) -> Request<models::Price> {
    runtime::operation!(OPERATION = Post "/prices", "prices::set_price", []);
    Request::new(&OPERATION, runtime::json, runtime::json_or_text).json(body)
}
