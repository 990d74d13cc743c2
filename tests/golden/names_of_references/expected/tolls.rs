// @generated from tests/golden/names_of_references. Do not edit.
//! Tolls: 1 call of Gates.

use super::{Request, models};
use crate::runtime;

/// `GET /tolls`
///
/// Source: `openapi.yaml#/paths/~1tolls/get`.
///
/// ```
/// use golden::names_of_references::tolls;
/// let request = tolls::tolls();
/// ```
#[inline]
pub fn tolls() -> Request<models::Toll> {
    runtime::operation!(OPERATION = Get "/tolls", "tolls::tolls", []);
    Request::new(&OPERATION, runtime::json, runtime::json_or_text)
}
