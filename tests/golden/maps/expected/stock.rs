// @generated from tests/golden/maps. Do not edit.
//! Stock: 2 calls of Stock.

use super::{Request, models};
use crate::runtime;

/// `GET /stock`
///
/// Source: `openapi.yaml#/paths/~1stock/get`.
///
/// ```
/// use golden::maps::stock;
/// let request = stock::get_stock();
/// ```
#[inline]
pub fn get_stock() -> Request<models::Stock> {
    runtime::operation!(OPERATION = Get "/stock", "stock::get_stock", []);
    Request::new(&OPERATION, runtime::json, runtime::json_or_text)
}

/// `PUT /stock`
///
/// Source: `openapi.yaml#/paths/~1stock/put`.
///
/// ```
/// use golden::maps::stock;
/// let body = golden::runtime::Map::new();
/// let request = stock::put_stock(&body);
/// ```
#[inline]
pub fn put_stock(body: &models::Labels) -> Request<()> {
    runtime::operation!(OPERATION = Put "/stock", "stock::put_stock", []);
    Request::new(&OPERATION, runtime::empty, runtime::json_or_text).json(body)
}
