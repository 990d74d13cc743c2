// @generated from tests/golden/webhooks. Do not edit.
//! Bells: 1 call of Bells.

use super::Request;
use crate::runtime;

/// `GET /bells`
///
/// Source: `openapi.yaml#/paths/~1bells/get`.
///
/// ```
/// use golden::webhooks::bells;
/// let request = bells::list_bells();
/// ```
#[inline]
pub fn list_bells() -> Request<()> {
    runtime::operation!(OPERATION = Get "/bells", "bells::list_bells", []);
    Request::new(&OPERATION, runtime::empty, runtime::json_or_text)
}
