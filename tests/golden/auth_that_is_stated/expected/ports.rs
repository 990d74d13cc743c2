// @generated from tests/golden/auth_that_is_stated. Do not edit.
//! Ports: 1 call of Ferries.

use super::Request;
use crate::runtime;

/// `GET /harbours`
///
/// Source: `openapi.yaml#/paths/~1harbours/get`.
///
/// ```
/// use golden::auth_that_is_stated::ports;
/// let request = ports::list_harbours();
/// ```
#[inline]
pub fn list_harbours() -> Request<()> {
    runtime::operation!(
        OPERATION = Get "/harbours", "ports::list_harbours", [["harbour master",
        "harbour key"]]
    );
    Request::new(&OPERATION, runtime::empty, runtime::json_or_text)
}
