// @generated from tests/golden/names_of_references. Do not edit.
//! Gates: 1 call of Gates.

use super::{Request, models};
use crate::runtime;

/// `GET /gates`
///
/// Source: `openapi.yaml#/paths/~1gates/get`.
///
/// ```
/// use golden::names_of_references::gates;
/// let request = gates::gates();
/// ```
#[inline]
pub fn gates() -> Request<models::Gate> {
    runtime::operation!(OPERATION = Get "/gates", "gates::gates", []);
    Request::new(&OPERATION, runtime::json, runtime::json_or_text)
}
