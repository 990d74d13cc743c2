// @generated from tests/golden/auth_that_is_stated. Do not edit.
//! Crossings: 2 calls of Ferries.

use super::Request;
use crate::runtime;

/// `DELETE /crossings/{id}`
///
/// Source: `openapi.yaml#/paths/~1crossings~1{id}/delete`.
///
/// ```
/// use golden::auth_that_is_stated::crossings;
/// let request = crossings::cancel_crossing(1);
/// ```
#[inline]
pub fn cancel_crossing(id: i64) -> Request<()> {
    runtime::operation!(
        OPERATION = Delete "/crossings/{id}", "crossings::cancel_crossing",
        [["ferry token"]]
    );
    Request::new(&OPERATION, runtime::empty, runtime::json_or_text).path("id", id)
}

/// `GET /crossings`
///
/// Source: `openapi.yaml#/paths/~1crossings/get`.
///
/// ```
/// use golden::auth_that_is_stated::crossings;
/// let request = crossings::list_crossings();
/// ```
#[inline]
pub fn list_crossings() -> Request<()> {
    runtime::operation!(
        OPERATION = Get "/crossings", "crossings::list_crossings", [["ferry token"]]
    );
    Request::new(&OPERATION, runtime::empty, runtime::json_or_text)
}
