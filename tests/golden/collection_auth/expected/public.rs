// @generated from tests/golden/collection_auth. Do not edit.
//! Public: 1 call of Gates.

use super::{Request, models};
use crate::runtime;

/// Opening hours: `GET /hours`
///
/// Source: `collection.json#/item/2/item/0`.
///
/// ```
/// use golden::collection_auth::public;
/// let request = public::opening_hours();
/// ```
#[inline]
pub fn opening_hours() -> Request<models::OpeningHoursReply> {
    runtime::operation!(OPERATION = Get "/hours", "public::opening_hours", []);
    Request::new(&OPERATION, runtime::json, runtime::json_or_text)
}
