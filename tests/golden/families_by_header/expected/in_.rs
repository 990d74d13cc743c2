// @generated from tests/golden/families_by_header. Do not edit.
//! In: 1 call of Headers of Depots.

use super::{Request, models};
use crate::runtime;

/// `POST /in`
///
/// Source: `collection.json#/item/0`.
///
/// ```
/// use golden::families_by_header::{in_, models};
/// let body = models::CreateIn::RecordList(vec![models::Record::Crate(models::Crate::new(models::CrateRecord::default()))]);
/// let request = in_::create(&body);
/// ```
#[inline]
pub fn create(body: &models::CreateIn) -> Request<runtime::Json> {
    runtime::operation!(OPERATION = Post "/in", "in::create", []);
    Request::new(&OPERATION, runtime::json_or_text, runtime::json_or_text)
        .header("Task", &body.header())
        .json(body)
}
