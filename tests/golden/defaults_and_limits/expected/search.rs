// @generated from tests/golden/defaults_and_limits. Do not edit.
//! Search: 1 call of Searches.

use super::{Request, models};
use crate::runtime;

/// Optional parameters of [`search`].
#[derive(Clone, Debug, Default, PartialEq)]
pub struct SearchParams {
    /// `limit` · at least 1 · at most 100 · default `20`
    pub limit: Option<i64>,
    /// `order` · default `asc` · deprecated
    pub order: Option<models::SearchOrder>,
}

/// `GET /search`
///
/// - `q`: 3 to 40 characters · matches `` ^[a-z`]+$ ``
///
/// Source: `openapi.yaml#/paths/~1search/get`.
///
/// ```
/// use golden::defaults_and_limits::search;
/// let params = search::SearchParams::default();
/// let request = search::search("q", &params);
/// ```
#[inline]
pub fn search(q: &str, params: &SearchParams) -> Request<models::Limits> {
    runtime::operation!(OPERATION = Get "/search", "search::search", []);
    Request::new(&OPERATION, runtime::json, runtime::json_or_text)
        .query("limit", &params.limit)
        .query("q", q)
        .query("order", &params.order)
}
