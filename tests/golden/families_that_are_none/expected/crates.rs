// @generated from tests/golden/families_that_are_none. Do not edit.
//! Crates: 2 calls of Queries of Depots.

use super::{Request, models};
use crate::runtime;

/// Add a crate: `POST /crates`
///
/// Source: `collection.json#/item/2/item/0`.
///
/// ```
/// use golden::families_that_are_none::{crates, models};
/// let body = models::AddACrate::new("box", "C-1");
/// let request = crates::add_a_crate(&body);
/// ```
#[inline]
pub fn add_a_crate(body: &models::AddACrate) -> Request<runtime::Json> {
    runtime::operation!(OPERATION = Post "/crates", "crates::add_a_crate", []);
    Request::new(&OPERATION, runtime::json_or_text, runtime::json_or_text).json(body)
}

/// Add another crate: `POST /crates`
///
/// Source: `collection.json#/item/2/item/1`.
///
/// ```
/// use golden::families_that_are_none::{crates, models};
/// let body = models::AddAnotherCrate::new("barrel", "C-2");
/// let request = crates::add_another_crate(&body);
/// ```
#[inline]
pub fn add_another_crate(body: &models::AddAnotherCrate) -> Request<runtime::Json> {
    runtime::operation!(OPERATION = Post "/crates", "crates::add_another_crate", []);
    Request::new(&OPERATION, runtime::json_or_text, runtime::json_or_text).json(body)
}
