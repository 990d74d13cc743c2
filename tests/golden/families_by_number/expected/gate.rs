// @generated from tests/golden/families_by_number. Do not edit.
//! Gate: 1 call of Gate of Depots.

use super::{Request, models};
use crate::runtime;

/// `POST /gate`
///
/// Source: `collection.json#/item/0`.
///
/// ```
/// use golden::families_by_number::{gate, models};
/// let body = models::CreateGate::Kind1(models::Kind1::new());
/// let request = gate::create(&body);
/// ```
#[inline]
pub fn create(body: &models::CreateGate) -> Request<runtime::Json> {
    runtime::operation!(OPERATION = Post "/gate", "gate::create", []);
    Request::new(&OPERATION, runtime::json_or_text, runtime::json_or_text).json(body)
}
