// @generated from tests/golden/signed_webhooks. Do not edit.
//! Lamps: 1 call of Lighthouse.

use super::Request;
use crate::runtime;

/// `GET /lamps`
///
/// Source: `openapi.yaml#/paths/~1lamps/get`.
///
/// ```
/// use golden::signed_webhooks::lamps;
/// let request = lamps::list_lamps();
/// ```
#[inline]
pub fn list_lamps() -> Request<()> {
    runtime::operation!(OPERATION = Get "/lamps", "lamps::list_lamps", [["bearer"]]);
    Request::new(&OPERATION, runtime::empty, runtime::json_or_text)
}
