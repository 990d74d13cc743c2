// @generated from tests/golden/names_of_keywords. Do not edit.
//! Type: 1 call of Words.

use super::{Request, models};
use crate::runtime;

/// Optional parameters of [`match`].
#[derive(Clone, Debug, Default, PartialEq)]
pub struct MatchParams {
    /// `gen`
    pub r#gen: Option<String>,
    /// `crate`
    pub crate_: Option<String>,
}

/// `GET /type/{self}`
///
/// Source: `openapi.yaml#/paths/~1type~1{self}/get`.
///
/// ```
/// use golden::names_of_keywords::type_;
/// let params = type_::MatchParams::default();
/// let request = type_::r#match("self", "fn", &params);
/// ```
#[inline]
pub fn r#match(
    self_: &str,
    r#fn: &str,
    params: &MatchParams,
) -> Request<models::SelfModel> {
    runtime::operation!(OPERATION = Get "/type/{self}", "type::match", []);
    Request::new(&OPERATION, runtime::json, runtime::json_or_text)
        .path("self", self_)
        .query("fn", r#fn)
        .query("gen", &params.r#gen)
        .query("crate", &params.crate_)
}
