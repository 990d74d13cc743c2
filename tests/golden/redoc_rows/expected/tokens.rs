// @generated from tests/golden/redoc_rows. Do not edit.
//! Tokens: 1 call of Moorings.

use super::{Request, models};
use crate::runtime;

/// Create token: `POST /oauth/token`
///
/// Source: `openapi.json#/paths/~1oauth~1token/post`.
///
/// ```
/// use golden::redoc_rows::{tokens, models};
/// let body = models::CreateToken::new("skipper", "hush");
/// let request = tokens::create(&body);
/// ```
#[inline]
pub fn create(body: &models::CreateToken) -> Request<models::CreateTokenReply> {
    runtime::operation!(OPERATION = Post "/oauth/token", "tokens::create", []);
    Request::new(&OPERATION, runtime::json, runtime::json_or_text).json(body)
}
