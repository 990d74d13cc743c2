// @generated from tests/golden/redoc_rows. Do not edit.
//! Berths: 2 calls of Moorings.

use super::{Request, models};
use crate::runtime;

/// Names [`get()`] to [`runtime::Client::with_path`]: method and path implied.
pub const GET: runtime::Unstated<super::Api> = {
    runtime::operation!(
        OPERATION = Get "/api/harbour/berths/{id}", "berths::get", [["office"]], method
        Implied, path Implied
    );
    runtime::Unstated::new(&OPERATION)
};

/// Get berth: `GET /api/harbour/berths/{id}`
///
/// **Implied method and path**: the documentation implies them, without stating them. [`GET`] lets a client have another.
///
/// Source: `openapi.json#/paths/~1api~1harbour~1berths~1{id}/get`.
///
/// ```
/// use golden::redoc_rows::berths;
/// let request = berths::get(1);
/// ```
#[inline]
pub fn get(id: i64) -> Request<models::GetBerthReply> {
    Request::new(GET.operation(), runtime::json, runtime::json_or_text).path("id", id)
}

/// Optional parameters of [`list`].
#[derive(Clone, Debug, Default, PartialEq)]
pub struct ListParams {
    /// `kind`
    pub kind: Option<models::ListBerthsKind>,
    /// `email`
    pub email: Option<String>,
    /// `length` · at least 2.5
    pub length: Option<f64>,
    /// `page[number]` · default `1`
    pub page_number: Option<i64>,
    /// `page[size]` · at least 1 · at most 50 · default `20`
    pub page_size: Option<i64>,
}

/// List berths: `GET /api/harbour/berths`
///
/// Source: `openapi.json#/paths/~1api~1harbour~1berths/get`.
///
/// ```
/// use golden::redoc_rows::berths;
/// let params = berths::ListParams::default();
/// let request = berths::list(&params);
/// ```
#[inline]
pub fn list(params: &ListParams) -> Request<models::ListBerthsReply> {
    runtime::operation!(
        OPERATION = Get "/api/harbour/berths", "berths::list", [["office"]]
    );
    Request::new(&OPERATION, runtime::json, runtime::json_or_text)
        .query("kind", &params.kind)
        .query("email", &params.email)
        .query("length", &params.length)
        .query("page[number]", &params.page_number)
        .query("page[size]", &params.page_size)
}
