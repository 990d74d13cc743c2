// @generated from tests/golden/auth_that_is_stated. Do not edit.
//! Access: 1 call of Ferries.

use super::{Request, models};
use crate::runtime;

/// `POST /token`
///
/// Source: `openapi.yaml#/paths/~1token/post`.
///
/// ```
/// use golden::auth_that_is_stated::{access, models};
/// let body = models::IssueToken::default();
/// let request = access::issue_token(Some(&body));
/// ```
#[inline]
pub fn issue_token(
    body: Option<&models::IssueToken>,
) -> Request<models::IssueTokenReply> {
    runtime::operation!(OPERATION = Post "/token", "access::issue_token", []);
    Request::new(&OPERATION, runtime::json, runtime::json_or_text).optional_json(body)
}
