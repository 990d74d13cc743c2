// @generated from tests/golden/families_that_are_stated. Do not edit.
//! Records: 1 call of Records of Depots.

use super::{Request, models};
use crate::runtime;

/// `POST /records`
///
/// Source: `collection.json#/item/0`.
///
/// ```
/// use golden::families_that_are_stated::{records, models};
/// let body = models::CreateRecord::Crate(models::Crate::new("C-1"));
/// let request = records::create(&body);
/// ```
#[inline]
pub fn create(body: &models::CreateRecord) -> Request<runtime::Json> {
    runtime::operation!(OPERATION = Post "/records", "records::create", []);
    Request::new(&OPERATION, runtime::json_or_text, runtime::json_or_text).json(body)
}
