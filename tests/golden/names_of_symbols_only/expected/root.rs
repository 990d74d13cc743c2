// @generated from tests/golden/names_of_symbols_only. Do not edit.
//! Root: 1 call of Words.

use super::{Request, models};
use crate::runtime;

/// Optional parameters of [`get`].
#[derive(Clone, Debug, Default, PartialEq)]
pub struct GetParams {
    /// `+1`
    pub plus_1: Option<i64>,
    /// `-1`
    pub minus_1: Option<i64>,
    /// `$`
    pub dollar: Option<String>,
}

/// `GET /`
///
/// Source: `openapi.yaml#/paths/~1/get`.
///
/// ```
/// use golden::names_of_symbols_only::root;
/// let params = root::GetParams::default();
/// let request = root::get(&params);
/// ```
#[inline]
pub fn get(params: &GetParams) -> Request<models::Marks> {
    runtime::operation!(OPERATION = Get "/", "root::get", []);
    Request::new(&OPERATION, runtime::json, runtime::json_or_text)
        .query("+1", &params.plus_1)
        .query("-1", &params.minus_1)
        .query("$", &params.dollar)
}
