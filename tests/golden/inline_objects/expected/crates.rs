// @generated from tests/golden/inline_objects. Do not edit.
//! Crates: 1 call of Crates.

use super::{Request, models};
use crate::runtime;

/// `POST /crates`
///
/// Source: `openapi.yaml#/paths/~1crates/post`.
///
/// ```
/// use golden::inline_objects::{crates, models};
/// let body = models::PackCrate::new("label");
/// let request = crates::pack_crate(&body);
/// ```
#[inline]
pub fn pack_crate(body: &models::PackCrate) -> Request<models::PackCrateReply> {
    runtime::operation!(OPERATION = Post "/crates", "crates::pack_crate", []);
    Request::new(&OPERATION, runtime::json, runtime::json_or_text).json(body)
}
