// @generated from tests/golden/names_of_keywords. Do not edit.
//! Super: 1 call of Words.

use super::Request;
use crate::runtime;

/// `GET /super`
///
/// Source: `openapi.yaml#/paths/~1super/get`.
///
/// ```
/// use golden::names_of_keywords::super_;
/// let request = super_::crate_();
/// ```
#[inline]
pub fn crate_() -> Request<()> {
    runtime::operation!(OPERATION = Get "/super", "super::crate", []);
    Request::new(&OPERATION, runtime::empty, runtime::json_or_text)
}
