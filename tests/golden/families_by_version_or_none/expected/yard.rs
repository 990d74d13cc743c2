// @generated from tests/golden/families_by_version_or_none. Do not edit.
//! Yard: 1 call of Yard of Depots.

use super::{Request, models};
use crate::runtime;

/// `POST /yard`
///
/// Source: `collection.json#/item/0`.
///
/// ```
/// use golden::families_by_version_or_none::{yard, models};
/// let body = models::CreateYard::Depot(models::Depot::new());
/// let request = yard::create(&body);
/// ```
#[inline]
pub fn create(body: &models::CreateYard) -> Request<runtime::Json> {
    runtime::operation!(OPERATION = Post "/yard", "yard::create", []);
    Request::new(&OPERATION, runtime::json_or_text, runtime::json_or_text).json(body)
}
