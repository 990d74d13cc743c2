// @generated from tests/golden/sums_of_money. Do not edit.
//! Tolls: 3 calls of Tolls.

use super::{Request, models};
use crate::runtime;

/// Day: `GET /day`
///
/// Source: `collection.json#/item/0/item/1`.
///
/// ```
/// use golden::sums_of_money::tolls;
/// let request = tolls::day();
/// ```
#[inline]
pub fn day() -> Request<models::DayTollReply> {
    runtime::operation!(OPERATION = Get "/day", "tolls::day", []);
    Request::new(&OPERATION, runtime::json, runtime::json_or_text)
}

/// Gate: `GET /gate`
///
/// Source: `collection.json#/item/0/item/2`.
///
/// ```
/// use golden::sums_of_money::tolls;
/// let request = tolls::gate();
/// ```
#[inline]
pub fn gate() -> Request<models::GateTollReply> {
    runtime::operation!(OPERATION = Get "/gate", "tolls::gate", []);
    Request::new(&OPERATION, runtime::json, runtime::json_or_text)
}

/// Toll: `GET /toll`
///
/// Source: `collection.json#/item/0/item/0`.
///
/// ```
/// use golden::sums_of_money::tolls;
/// let request = tolls::toll();
/// ```
#[inline]
pub fn toll() -> Request<models::TollReply> {
    runtime::operation!(OPERATION = Get "/toll", "tolls::toll", []);
    Request::new(&OPERATION, runtime::json, runtime::json_or_text)
}
