// @generated from tests/golden/families_by_type_with_replies. Do not edit.
//! Bays: 1 call of Replies of Depots.

use super::{Request, models};
use crate::runtime;

/// `GET /bays`
///
/// Source: `collection.json#/item/1`.
///
/// ```
/// use golden::families_by_type_with_replies::bays;
/// let request = bays::get();
/// ```
#[inline]
pub fn get() -> Request<models::GetBayReply> {
    runtime::operation!(OPERATION = Get "/bays", "bays::get", []);
    Request::new(&OPERATION, models::GetBayReply::decode, runtime::json_or_text)
}
