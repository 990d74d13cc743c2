// @generated from tests/golden/names_of_helpers. Do not edit.
//! A: 4 calls of Names of helpers.

use super::Request;
use crate::runtime;

/// Optional parameters of [`get_v2`].
#[derive(Clone, Debug, Default, PartialEq)]
pub struct GetV2ByIdParams {
    /// `page`
    pub page: Option<String>,
}

/// `GET /a/{id}`
///
/// Source: `openapi.yaml#/paths/~1a~1{id}/get`.
///
/// ```
/// use golden::names_of_helpers::a;
/// let params = a::GetV2ByIdParams::default();
/// let request = a::get_v2("id", &params);
/// ```
#[inline]
pub fn get_v2(id: &str, params: &GetV2ByIdParams) -> Request<()> {
    runtime::operation!(
        OPERATION = Get "/a/{id}", "a::get_v2", [["default"], ["tenant"],
        ["tenant_source"], ["from"]]
    );
    Request::new(&OPERATION, runtime::empty, runtime::json_or_text)
        .path("id", id)
        .query("page", &params.page)
}

/// Optional parameters of [`get_v_2`].
#[derive(Clone, Debug, Default, PartialEq)]
pub struct GetV2Params {
    /// `page`
    pub page: Option<String>,
}

/// `GET /a`
///
/// Source: `openapi.yaml#/paths/~1a/get`.
///
/// ```
/// use golden::names_of_helpers::a;
/// let params = a::GetV2Params::default();
/// let request = a::get_v_2(&params);
/// ```
#[inline]
pub fn get_v_2(params: &GetV2Params) -> Request<()> {
    runtime::operation!(
        OPERATION = Get "/a", "a::get_v_2", [["default"], ["tenant"], ["tenant_source"],
        ["from"]]
    );
    Request::new(&OPERATION, runtime::empty, runtime::json_or_text)
        .query("page", &params.page)
}

/// `GET /plain`
///
/// Source: `openapi.yaml#/paths/~1plain/get`.
///
/// ```
/// use golden::names_of_helpers::a;
/// let request = a::list();
/// ```
#[inline]
pub fn list() -> Request<()> {
    runtime::operation!(
        OPERATION = Get "/plain", "a::list", [["default"], ["tenant"], ["tenant_source"],
        ["from"]]
    );
    Request::new(&OPERATION, runtime::empty, runtime::json_or_text)
}

/// Optional parameters of [`plain`].
#[derive(Clone, Debug, Default, PartialEq)]
pub struct PlainParams {
    /// `page`
    pub page: Option<String>,
}

/// `POST /a`
///
/// Source: `openapi.yaml#/paths/~1a/post`.
///
/// ```
/// use golden::names_of_helpers::a;
/// let params = a::PlainParams::default();
/// let request = a::plain(&params);
/// ```
#[inline]
pub fn plain(params: &PlainParams) -> Request<()> {
    runtime::operation!(
        OPERATION = Post "/a", "a::plain", [["default"], ["tenant"], ["tenant_source"],
        ["from"]]
    );
    Request::new(&OPERATION, runtime::empty, runtime::json_or_text)
        .query("page", &params.page)
}
