// @generated from tests/golden/collection_auth. Do not edit.
//! Keys: 1 call of Gates.

use super::{Request, models};
use crate::runtime;

/// List keys: `GET /keys`
///
/// Source: `collection.json#/item/3/item/0`.
///
/// ```
/// use golden::collection_auth::keys;
/// let request = keys::list_keys();
/// ```
#[inline]
pub fn list_keys() -> Request<models::ListKeysReply> {
    runtime::operation!(OPERATION = Get "/keys", "keys::list_keys", [["gate-key"]]);
    Request::new(&OPERATION, runtime::json, runtime::json_or_text)
}
