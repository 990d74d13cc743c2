// @generated from tests/golden/signing. Do not edit.
//! Seals: 1 call of Kiosk.

use super::Request;
use crate::runtime;

/// `PUT /seals`
///
/// Source: `openapi.json#/paths/~1seals/put`.
///
/// ```
/// use golden::signing::seals;
/// let body = "text";
/// let request = seals::put_seal(body);
/// ```
#[inline]
pub fn put_seal(body: &str) -> Request<()> {
    runtime::operation!(OPERATION = Put "/seals", "seals::put_seal", [["seal"]]);
    Request::new(&OPERATION, runtime::empty, runtime::json_or_text)
        .text("text/plain", body)
}
