// @generated from tests/golden/families_that_are_stated. Do not edit.
//! Chosen: 1 call of Records of Depots.

use super::{Request, models};
use crate::runtime;

/// `POST /chosen`
///
/// - `lane`: `Lane`
///
/// Source: `collection.json#/item/7`.
///
/// ```
/// use golden::families_that_are_stated::{chosen, models};
/// let body = models::CreateChosen::Sow(models::Sow::default());
/// let request = chosen::create("a", &body);
/// ```
#[inline]
pub fn create(lane: &str, body: &models::CreateChosen) -> Request<runtime::Json> {
    runtime::operation!(OPERATION = Post "/chosen", "chosen::create", []);
    Request::new(&OPERATION, runtime::json_or_text, runtime::json_or_text)
        .header("Lane", lane)
        .header("Chore", &body.header())
        .json(body)
}
