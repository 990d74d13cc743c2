// @generated from tests/golden/repairs_of_dangling_references. Do not edit.
//! Trays: 1 call of Crates.

use super::Request;
use crate::runtime;

/// `POST /trays`
///
/// Source: `openapi.yaml#/paths/~1trays/post`.
///
/// ```
/// use golden::repairs_of_dangling_references::trays;
/// let body = golden::runtime::Json::Null;
/// let request = trays::add_tray(&body);
/// ```
#[inline]
pub fn add_tray(body: &runtime::Json) -> Request<()> {
    runtime::operation!(OPERATION = Post "/trays", "trays::add_tray", []);
    Request::new(&OPERATION, runtime::empty, runtime::json_or_text).json(body)
}
