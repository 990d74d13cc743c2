// @generated from tests/golden/families_that_are_stated. Do not edit.
//! Wagons: 1 call of Records of Depots.

use super::{Request, models};
use crate::runtime;

/// Wagon: `POST /wagons`
///
/// Source: `collection.json#/item/4`.
///
/// ```
/// use golden::families_that_are_stated::{wagons, models};
/// let body = models::Wagon::new("W 1");
/// let request = wagons::wagon(&body);
/// ```
#[inline]
pub fn wagon(body: &models::Wagon) -> Request<runtime::Json> {
    runtime::operation!(OPERATION = Post "/wagons", "wagons::wagon", []);
    Request::new(&OPERATION, runtime::json_or_text, runtime::json_or_text).json(body)
}
