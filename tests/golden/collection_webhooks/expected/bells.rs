// @generated from tests/golden/collection_webhooks. Do not edit.
//! Bells: 1 call of Bells.

use super::{Request, models};
use crate::runtime;

/// List bells: `GET /bells`
///
/// Source: `collection.json#/item/1/item/0`.
///
/// ```
/// use golden::collection_webhooks::bells;
/// let request = bells::list_bells();
/// ```
#[inline]
pub fn list_bells() -> Request<models::ListBellsReply> {
    runtime::operation!(OPERATION = Get "/bells", "bells::list_bells", []);
    Request::new(&OPERATION, runtime::json, runtime::json_or_text)
}
