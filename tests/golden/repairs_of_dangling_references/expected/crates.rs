// @generated from tests/golden/repairs_of_dangling_references. Do not edit.
//! Crates: 1 call of Crates.

use super::{Request, models};
use crate::runtime;

/// `GET /crates`
///
/// Documented errors: 404. Source: `openapi.yaml#/paths/~1crates/get`.
///
/// ```
/// use golden::repairs_of_dangling_references::crates;
/// let request = crates::list_crates();
/// ```
#[inline]
pub fn list_crates() -> Request<models::Crate> {
    runtime::operation!(OPERATION = Get "/crates", "crates::list_crates", []);
    Request::new(&OPERATION, runtime::json, runtime::json_or_text)
}
