// @generated from tests/golden/families_by_header. Do not edit.
//! In: 1 call of Headers of Depots.

use super::{Request, models};
use crate::runtime;

/// Optional parameters of [`create`].
#[derive(Clone, Debug, Default, PartialEq)]
pub struct CreateParams {
    /// `X-Request-Id` · a header
    pub request_id: Option<String>,
}

/// `POST /in`
///
/// Source: `collection.json#/item/0`.
///
/// ```
/// use golden::families_by_header::{in_, models};
/// let body = models::CreateIn::from(models::Record::Crate(models::Crate::new(models::CrateRecord::default())));
/// let params = in_::CreateParams::default();
/// let request = in_::create(&body, &params);
/// ```
#[inline]
pub fn create(body: &models::CreateIn, params: &CreateParams) -> Request<runtime::Json> {
    runtime::operation!(OPERATION = Post "/in", "in::create", []);
    Request::new(&OPERATION, runtime::json_or_text, runtime::json_or_text)
        .header("X-Request-Id", &params.request_id)
        .header("Task", &body.header())
        .json(body)
}
