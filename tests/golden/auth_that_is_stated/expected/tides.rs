// @generated from tests/golden/auth_that_is_stated. Do not edit.
//! Tides: 1 call of Ferries.

use super::Request;
use crate::runtime;

/// `GET /tides`
///
/// Source: `openapi.yaml#/paths/~1tides/get`.
///
/// ```
/// use golden::auth_that_is_stated::tides;
/// let request = tides::list_tides();
/// ```
#[inline]
pub fn list_tides() -> Request<()> {
    runtime::operation!(
        OPERATION = Get "/tides", "tides::list_tides", [["gauge"], ["ferry token"]]
    );
    Request::new(&OPERATION, runtime::empty, runtime::json_or_text)
}
