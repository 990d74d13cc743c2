// @generated from tests/golden/signing. Do not edit.
//! health checks: 1 call of Kiosk.

use super::Request;
use crate::runtime;

/// `GET /health`
///
/// Source: `openapi.json#/paths/~1health/get`.
///
/// ```
/// use golden::signing::health_checks;
/// let request = health_checks::get_health();
/// ```
#[inline]
pub fn get_health() -> Request<()> {
    runtime::operation!(OPERATION = Get "/health", "health_checks::get_health", []);
    Request::new(&OPERATION, runtime::empty, runtime::json_or_text)
}
