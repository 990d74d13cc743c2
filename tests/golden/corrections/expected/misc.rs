// @generated from tests/golden/corrections. Do not edit.
//! Misc: 1 call of Guided tours.

use super::Request;
use crate::runtime;

/// `GET /old`
///
/// Deprecated. Source: `openapi.yaml#/paths/~1old/get`.
///
/// ```
/// use golden::corrections::misc;
/// let request = misc::old();
/// ```
#[deprecated]
#[inline]
pub fn old() -> Request<()> {
    runtime::operation!(OPERATION = Get "/old", "misc::old", [["key"]]);
    Request::new(&OPERATION, runtime::empty, runtime::json_or_text)
}
