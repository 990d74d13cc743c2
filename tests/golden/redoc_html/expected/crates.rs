// @generated from tests/golden/redoc_html. Do not edit.
//! Crates: 1 call of Crates.

use super::{Request, models};
use crate::runtime;

/// `GET /crates/{id}`
///
/// - `id`: format `int64`
///
/// Documented errors: 404. Source: `redoc.html#/paths/~1crates~1{id}/get`.
///
/// ```
/// use golden::redoc_html::crates;
/// let request = crates::get_crate(1);
/// ```
#[inline]
pub fn get_crate(id: i64) -> Request<models::Crate> {
    runtime::operation!(OPERATION = Get "/crates/{id}", "crates::get_crate", []);
    Request::new(&OPERATION, runtime::json, runtime::json_or_text).path("id", id)
}
