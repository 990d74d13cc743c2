// @generated from tests/golden/recursion. Do not edit.
//! Trees: 1 call of Trees.

use super::{Request, models};
use crate::runtime;

/// `GET /trees`
///
/// Source: `openapi.yaml#/paths/~1trees/get`.
///
/// ```
/// use golden::recursion::trees;
/// let request = trees::get_tree();
/// ```
#[inline]
pub fn get_tree() -> Request<models::Node> {
    runtime::operation!(OPERATION = Get "/trees", "trees::get_tree", []);
    Request::new(&OPERATION, runtime::json, runtime::json_or_text)
}
