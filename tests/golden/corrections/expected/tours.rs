// @generated from tests/golden/corrections. Do not edit.
//! Tours: 1 call of Guided tours.

use super::{Request, models};
use crate::runtime;

/// Optional parameters of [`get`].
#[derive(Clone, Debug, Default, PartialEq)]
pub struct GetParams {
    /// `page` · deprecated
    pub page: Option<i64>,
}

/// `GET /tour`
///
/// Source: `openapi.yaml#/paths/~1tour/get`.
///
/// ```
/// use golden::corrections::tours;
/// let params = tours::GetParams::default();
/// let request = tours::get(&"2026-01-02".into(), &params);
/// ```
#[inline]
pub fn get(day: &runtime::Date, params: &GetParams) -> Request<models::Tour> {
    runtime::operation!(OPERATION = Get "/tour", "tours::get", [["key"]]);
    Request::new(&OPERATION, runtime::json, runtime::json_or_text)
        .query("day", day)
        .query("page", &params.page)
}
