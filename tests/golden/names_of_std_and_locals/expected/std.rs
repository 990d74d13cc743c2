// @generated from tests/golden/names_of_std_and_locals. Do not edit.
//! Std: 1 call of Words.

use super::{Request, models};
use crate::runtime;

/// `GET /std`
///
/// Source: `openapi.yaml#/paths/~1std/get`.
///
/// ```
/// use golden::names_of_std_and_locals::std;
/// let request = std::drop();
/// ```
#[inline]
pub fn drop() -> Request<models::RequestModel> {
    runtime::operation!(OPERATION = Get "/std", "std::drop", []);
    Request::new(&OPERATION, runtime::json, runtime::json_or_text)
}
