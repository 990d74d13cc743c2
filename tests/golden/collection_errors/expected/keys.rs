// @generated from tests/golden/collection_errors. Do not edit.
//! Keys: 3 calls of Keys.

use super::{Request, models};
use crate::runtime;

/// Count keys: `GET /keys`
///
/// Source: `collection.json#/item/2`.
///
/// ```
/// use golden::collection_errors::keys;
/// let request = keys::count_keys();
/// ```
#[inline]
pub fn count_keys() -> Request<models::CountKeysReply, models::ErrorReply> {
    runtime::operation!(OPERATION = Get "/keys", "keys::count_keys", []);
    Request::new(&OPERATION, runtime::json, runtime::json)
}

/// Hand out key: `POST /keys`
///
/// Documented codes: `KEY_TAKEN`, `KEEPER_UNKNOWN`, `KEY_NOT_FOUND`. Documented errors: 400, 404, 401. Source: `collection.json#/item/0`.
///
/// ```
/// use golden::collection_errors::{keys, models};
/// let body = models::HandOutKey::new("Ann");
/// let request = keys::hand_out_key(&body);
/// ```
#[inline]
pub fn hand_out_key(
    body: &models::HandOutKey,
) -> Request<models::HandOutKeyReply, models::ErrorReply> {
    runtime::operation!(OPERATION = Post "/keys", "keys::hand_out_key", []);
    Request::new(&OPERATION, runtime::json, runtime::json).json(body)
}

/// Take key back: `DELETE /keys/{key}`
///
/// Documented codes: `KEY_NOT_TAKEN`, `KEY_BENT`. Documented errors: 409. Source: `collection.json#/item/1`.
///
/// ```
/// use golden::collection_errors::keys;
/// let request = keys::take_key_back("key");
/// ```
#[inline]
pub fn take_key_back(key: &str) -> Request<(), models::ErrorReply> {
    runtime::operation!(OPERATION = Delete "/keys/{key}", "keys::take_key_back", []);
    Request::new(&OPERATION, runtime::empty, runtime::json).path("key", key)
}
