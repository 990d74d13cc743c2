// @generated from tests/golden/redoc_words. Do not edit.
//! Trees: 2 calls of Orchard API.

use super::{Request, models};
use crate::runtime;

/// Names [`add()`] to [`runtime::Client::with_path`]: method and path implied.
pub const ADD: runtime::Unstated<super::Api> = {
    runtime::operation!(
        OPERATION = Post "/orchards/{orchard}/trees", "trees::add", [["OrchardKey"]],
        method Implied, path Implied
    );
    runtime::Unstated::new(&OPERATION)
};

/// Add tree: `POST /orchards/{orchard}/trees`
///
/// **Implied method and path**: the documentation implies them, without stating them. [`ADD`] lets a client have another.
///
/// - `orchard`: format `uuid`
///
/// Source: `openapi.json#/paths/~1orchards~1{orchard}~1trees/post`.
///
/// ```
/// use golden::redoc_words::{trees, models};
/// let body = models::AddTree::new(golden::runtime::Map::new(), models::AddTreeKind::Apple, "2026-01-02".into());
/// let request = trees::add(&"00000000-0000-4000-8000-000000000000".into(), &body);
/// ```
#[inline]
pub fn add(
    orchard: &runtime::Uuid,
    body: &models::AddTree,
) -> Request<models::AddTreeReply> {
    Request::new(ADD.operation(), runtime::json, runtime::json_or_text)
        .path("orchard", orchard)
        .json(body)
}

/// Names [`list()`] to [`runtime::Client::with_path`]: method implied.
pub const LIST: runtime::Unstated<super::Api> = {
    runtime::operation!(
        OPERATION = Get "/orchards/{orchard}/trees", "trees::list", [["OrchardKey"]],
        method Implied
    );
    runtime::Unstated::new(&OPERATION)
};

/// Optional parameters of [`list`].
#[derive(Clone, Debug, Default, PartialEq)]
pub struct ListParams {
    /// `kind`
    pub kind: Option<models::AddTreeKind>,
    /// `page` · at least 1 · at most 500 · default `1`
    pub page: Option<i64>,
    /// `size` · at least 1 · default `20`
    pub size: Option<i64>,
    /// `labels`
    pub labels: Option<Vec<String>>,
    /// `near`
    pub near: Option<runtime::Map<runtime::Json>>,
    /// `X-Trace` · a header
    pub trace: Option<String>,
}

/// List trees: `GET /orchards/{orchard}/trees`
///
/// **Implied method**: the documentation implies it, without stating it. [`LIST`] lets a client have another.
///
/// - `orchard`: format `uuid`
///
/// Source: `openapi.json#/paths/~1orchards~1{orchard}~1trees/get`.
///
/// ```
/// use golden::redoc_words::trees;
/// let params = trees::ListParams::default();
/// let request = trees::list(&"00000000-0000-4000-8000-000000000000".into(), &params);
/// ```
#[inline]
pub fn list(
    orchard: &runtime::Uuid,
    params: &ListParams,
) -> Request<models::ListTreesReply> {
    Request::new(LIST.operation(), runtime::json, runtime::json_or_text)
        .path("orchard", orchard)
        .query("kind", &params.kind)
        .query("page", &params.page)
        .query("size", &params.size)
        .query("labels", &params.labels)
        .query("near", &params.near)
        .header("X-Trace", &params.trace)
}
