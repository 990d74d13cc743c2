// @generated from tests/golden/repairs_of_dangling_references. Do not edit.
//! Lids: 1 call of Crates.

use super::Request;
use crate::runtime;

/// `POST /lids`
///
/// Source: `openapi.yaml#/paths/~1lids/post`.
///
/// ```
/// use golden::repairs_of_dangling_references::lids;
/// let request = lids::add_lid();
/// ```
#[inline]
pub fn add_lid() -> Request<runtime::Json> {
    runtime::operation!(OPERATION = Post "/lids", "lids::add_lid", []);
    Request::new(&OPERATION, runtime::json_or_text, runtime::json_or_text)
}
