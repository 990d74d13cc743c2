// @generated from tests/golden/names_without_operation_ids. Do not edit.
//! Stalls: 2 calls of Shops.

use super::Request;
use crate::runtime;

/// `GET /stalls`
///
/// Source: `openapi.yaml#/paths/~1stalls/get`.
///
/// ```
/// use golden::names_without_operation_ids::stalls;
/// let request = stalls::get();
/// ```
#[inline]
pub fn get() -> Request<()> {
    runtime::operation!(OPERATION = Get "/stalls", "stalls::get", []);
    Request::new(&OPERATION, runtime::empty, runtime::json_or_text)
}

/// `GET /stalls/`
///
/// Source: `openapi.yaml#/paths/~1stalls~1/get`.
///
/// ```
/// use golden::names_without_operation_ids::stalls;
/// let request = stalls::get_trailing_slash();
/// ```
#[inline]
pub fn get_trailing_slash() -> Request<()> {
    runtime::operation!(OPERATION = Get "/stalls/", "stalls::get_trailing_slash", []);
    Request::new(&OPERATION, runtime::empty, runtime::json_or_text)
}
