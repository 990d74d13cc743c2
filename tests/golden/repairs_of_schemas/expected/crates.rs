// @generated from tests/golden/repairs_of_schemas. Do not edit.
//! Crates: 1 call of Crates.

use super::{Request, models};
use crate::runtime;

/// `POST /crates`
///
/// Source: `openapi.yaml#/paths/~1crates/post`.
///
/// ```
/// use golden::repairs_of_schemas::{crates, models};
/// let body = models::NewCrate::default();
/// let request = crates::add_crate(&body);
/// ```
#[inline]
pub fn add_crate(body: &models::NewCrate) -> Request<models::Crate> {
    runtime::operation!(OPERATION = Post "/crates", "crates::add_crate", []);
    Request::new(&OPERATION, runtime::json, runtime::json_or_text).json(body)
}
