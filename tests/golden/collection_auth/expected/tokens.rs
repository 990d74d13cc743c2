// @generated from tests/golden/collection_auth. Do not edit.
//! Tokens: 1 call of Gates.

use super::{Request, models};
use crate::runtime;

/// Get token: `POST /token`
///
/// Source: `collection.json#/item/0/item/0`.
///
/// ```
/// use golden::collection_auth::tokens;
/// let request = tokens::get_token();
/// ```
#[inline]
pub fn get_token() -> Request<models::GetTokenReply> {
    runtime::operation!(OPERATION = Post "/token", "tokens::get_token", [["x-key"]]);
    Request::new(&OPERATION, runtime::json, runtime::json_or_text)
}
