// @generated from tests/golden/names_of_std_and_locals. Do not edit.
//! Models: 1 call of Words.

use super::{Request, models};
use crate::runtime;

/// `GET /models`
///
/// Source: `openapi.yaml#/paths/~1models/get`.
///
/// ```
/// use golden::names_of_std_and_locals::models_operations;
/// let request = models_operations::default();
/// ```
#[inline]
pub fn default() -> Request<models::ClientModel> {
    runtime::operation!(OPERATION = Get "/models", "models_operations::default", []);
    Request::new(&OPERATION, runtime::json, runtime::json_or_text)
}
