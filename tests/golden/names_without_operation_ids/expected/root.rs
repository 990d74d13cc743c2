// @generated from tests/golden/names_without_operation_ids. Do not edit.
//! Root: 1 call of Shops.

use super::Request;
use crate::runtime;

/// `GET /`
///
/// Source: `openapi.yaml#/paths/~1/get`.
///
/// ```
/// use golden::names_without_operation_ids::root;
/// let request = root::get();
/// ```
#[inline]
pub fn get() -> Request<()> {
    runtime::operation!(OPERATION = Get "/", "root::get", []);
    Request::new(&OPERATION, runtime::empty, runtime::json_or_text)
}
