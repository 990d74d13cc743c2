// @generated from tests/golden/unstated_calls. Do not edit.
//! Crates: 4 calls of Crates.

use super::{Request, models};
use crate::runtime;

/// Names [`find_crate()`] to [`runtime::Client::with_path`]: path implied.
pub const FIND_CRATE: runtime::Unstated<super::Api> = {
    runtime::operation!(
        OPERATION = Get "/crates/{id}", "crates::find_crate", [["token"]], path Implied
    );
    runtime::Unstated::new(&OPERATION)
};

/// Find a crate: `GET /crates/{id}`
///
/// **Implied path**: the documentation implies it, without stating it. [`FIND_CRATE`] lets a client have another.
///
/// Source: `openapi.yaml#/paths/~1crates~1{id}/get`.
///
/// ```
/// use golden::unstated_calls::crates;
/// let request = crates::find_crate(1);
/// ```
#[inline]
pub fn find_crate(id: i64) -> Request<models::Crate> {
    Request::new(FIND_CRATE.operation(), runtime::json, runtime::json_or_text)
        .path("id", id)
}

/// `GET /crates`
///
/// Source: `openapi.yaml#/paths/~1crates/get`.
///
/// ```
/// use golden::unstated_calls::crates;
/// let request = crates::list_crates();
/// ```
#[inline]
pub fn list_crates() -> Request<models::ListCratesReply> {
    runtime::operation!(OPERATION = Get "/crates", "crates::list_crates", [["token"]]);
    Request::new(&OPERATION, runtime::json, runtime::json_or_text)
}

/// Names [`relabel_crate()`] to [`runtime::Client::with_path`]: method implied, path unknown.
pub const RELABEL_CRATE: runtime::Unstated<super::Api> = {
    runtime::operation!(
        OPERATION = Put "/unknown/relabelCrate/{id}", "crates::relabel_crate",
        [["token"]], method Implied, path Unknown
    );
    runtime::Unstated::new(&OPERATION)
};

/// Optional parameters of [`relabel_crate`].
#[derive(Clone, Debug, Default, PartialEq)]
pub struct RelabelCrateParams {
    /// `dry`
    pub dry: Option<bool>,
}

/// `relabelCrate`
///
/// **Implied method**: the documentation implies it, without stating it. [`RELABEL_CRATE`] lets a client have another.
///
/// **Unknown path**: the documentation has lost it. The call is sent by a client that was told:
///
/// ```
/// fn told(client: golden::unstated_calls::Client) -> Result<golden::unstated_calls::Client, golden::runtime::PathError> {
///     client.with_path(golden::unstated_calls::crates::RELABEL_CRATE, "PUT /path/{id}")
/// }
/// ```
///
/// The body goes as `application/json`.
///
/// Source: `openapi.yaml#/paths/~1unknown~1relabelCrate~1{id}/put`.
///
/// ```
/// use golden::unstated_calls::{crates, models};
/// let body = models::RelabelCrate::new("label");
/// let params = crates::RelabelCrateParams::default();
/// let request = crates::relabel_crate(1, &body, &params);
/// ```
#[inline]
pub fn relabel_crate(
    id: i64,
    body: &models::RelabelCrate,
    params: &RelabelCrateParams,
) -> Request<models::Crate> {
    Request::new(RELABEL_CRATE.operation(), runtime::json, runtime::json_or_text)
        .path("id", id)
        .query("dry", &params.dry)
        .json(body)
}

/// `relabelCrate`
///
/// **Implied method**: the documentation implies it, without stating it. [`RELABEL_CRATE`] lets a client have another.
///
/// **Unknown path**: the documentation has lost it. The call is sent by a client that was told:
///
/// ```
/// fn told(client: golden::unstated_calls::Client) -> Result<golden::unstated_calls::Client, golden::runtime::PathError> {
///     client.with_path(golden::unstated_calls::crates::RELABEL_CRATE, "PUT /path/{id}")
/// }
/// ```
///
/// The body goes as `application/x-www-form-urlencoded`.
///
/// Source: `openapi.yaml#/paths/~1unknown~1relabelCrate~1{id}/put`.
///
/// ```
/// use golden::unstated_calls::{crates, models};
/// let body = models::RelabelCrateForm::new("label");
/// let params = crates::RelabelCrateParams::default();
/// let request = crates::relabel_crate_as_form(1, &body, &params);
/// ```
#[inline]
pub fn relabel_crate_as_form(
    id: i64,
    body: &models::RelabelCrateForm,
    params: &RelabelCrateParams,
) -> Request<models::Crate> {
    Request::new(RELABEL_CRATE.operation(), runtime::json, runtime::json_or_text)
        .path("id", id)
        .query("dry", &params.dry)
        .form(body)
}

/// Names [`type()`] to [`runtime::Client::with_path`]: method unknown.
pub const TYPE: runtime::Unstated<super::Api> = {
    runtime::operation!(
        OPERATION = Put "/crates/{id}", "crates::type", [["token"]], method Unknown
    );
    runtime::Unstated::new(&OPERATION)
};

/// `? /crates/{id}`
///
/// **Unknown method**: the documentation has lost it. The call is sent by a client that was told:
///
/// ```
/// fn told(client: golden::unstated_calls::Client) -> Result<golden::unstated_calls::Client, golden::runtime::PathError> {
///     client.with_path(golden::unstated_calls::crates::TYPE, "METHOD /crates/{id}")
/// }
/// ```
///
/// Source: `openapi.yaml#/paths/~1crates~1{id}/put`.
///
/// ```
/// use golden::unstated_calls::crates;
/// let request = crates::r#type(1);
/// ```
#[inline]
pub fn r#type(id: i64) -> Request<()> {
    Request::new(TYPE.operation(), runtime::empty, runtime::json_or_text).path("id", id)
}
