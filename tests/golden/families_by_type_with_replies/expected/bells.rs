// @generated from tests/golden/families_by_type_with_replies. Do not edit.
//! Bells: 1 call of Replies of Depots.

use super::{Request, models};
use crate::runtime;

/// `GET /bells`
///
/// Source: `collection.json#/item/3`.
///
/// ```
/// use golden::families_by_type_with_replies::bells;
/// let request = bells::get();
/// ```
#[inline]
pub fn get() -> Request<models::GetBellReply> {
    runtime::operation!(OPERATION = Get "/bells", "bells::get", []);
    Request::new(&OPERATION, runtime::json, runtime::json_or_text)
}
