// @generated from tests/golden/format_that_is_stated. Do not edit.
//! A: 1 call of No version.

use super::{Request, models};
use crate::runtime;

/// `GET /a`
///
/// Source: `openapi.yaml#/paths/~1a/get`.
///
/// ```
/// use golden::format_that_is_stated::a;
/// let request = a::list();
/// ```
#[inline]
pub fn list() -> Request<models::ListAReply> {
    runtime::operation!(OPERATION = Get "/a", "a::list", []);
    Request::new(&OPERATION, runtime::json, runtime::json_or_text)
}
