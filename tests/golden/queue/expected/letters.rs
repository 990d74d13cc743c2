// @generated from tests/golden/queue. Do not edit.
//! Letters: 2 calls of Outpost.

use super::{Request, models};
use crate::runtime;

/// `DELETE /letters/{id}`
///
/// Source: `openapi.json#/paths/~1letters~1{id}/delete`.
///
/// ```
/// use golden::queue::letters;
/// let request = letters::delete_letter(1);
/// ```
#[inline]
pub fn delete_letter(id: i64) -> Request<()> {
    runtime::operation!(
        OPERATION = Delete "/letters/{id}", "letters::delete_letter", []
    );
    Request::new(&OPERATION, runtime::empty, runtime::json_or_text).path("id", id)
}

/// Optional parameters of [`list_letters`].
#[derive(Clone, Debug, Default, PartialEq)]
pub struct ListLettersParams {
    /// `limit`
    pub limit: Option<i64>,
}

/// `GET /letters`
///
/// Source: `openapi.json#/paths/~1letters/get`.
///
/// ```
/// use golden::queue::letters;
/// let params = letters::ListLettersParams::default();
/// let request = letters::list_letters(&params);
/// ```
#[inline]
pub fn list_letters(params: &ListLettersParams) -> Request<models::ListLettersReply> {
    runtime::operation!(OPERATION = Get "/letters", "letters::list_letters", []);
    Request::new(&OPERATION, runtime::json, runtime::json_or_text)
        .query("limit", &params.limit)
}
