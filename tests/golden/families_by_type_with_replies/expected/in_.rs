// @generated from tests/golden/families_by_type_with_replies. Do not edit.
//! In: 1 call of Replies of Depots.

use super::{Request, models};
use crate::runtime;

/// Optional parameters of [`create`].
#[derive(Clone, Debug, Default, PartialEq)]
pub struct CreateParams {
    /// `X-Order` · a header
    pub order: Option<String>,
}

/// `POST /in`
///
/// - `trace`: `X-Trace`
///
/// Documented errors: 409. Source: `collection.json#/item/5`.
///
/// ```
/// use golden::families_by_type_with_replies::{in_, models};
/// let body = models::CreateIn::Crate(models::Crate::new());
/// let params = in_::CreateParams::default();
/// let request = in_::create("a", &body, &params);
/// ```
#[inline]
pub fn create(
    trace: &str,
    body: &models::CreateIn,
    params: &CreateParams,
) -> Request<models::CreateInReply, models::ErrorReply> {
    runtime::operation!(OPERATION = Post "/in", "in::create", [["basic"]]);
    Request::new(&OPERATION, models::CreateInReply::decode, runtime::json)
        .header("X-Trace", trace)
        .header("X-Order", &params.order)
        .json(body)
}
