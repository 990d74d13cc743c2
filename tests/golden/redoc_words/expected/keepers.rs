// @generated from tests/golden/redoc_words. Do not edit.
//! Keepers: 2 calls of Orchard API.

use super::{Request, models};
use crate::runtime;

/// Names [`count()`] to [`runtime::Client::with_path`]: method and path unknown.
pub const COUNT: runtime::Unstated<super::Api> = {
    runtime::operation!(
        OPERATION = Get "/unknown/keepers_count", "keepers::count", [["OrchardKey"]],
        method Unknown, path Unknown
    );
    runtime::Unstated::new(&OPERATION)
};

/// Count keepers: `keepers_count`
///
/// **Unknown method and path**: the documentation has lost them. The call is sent by a client that was told:
///
/// ```
/// fn told(client: golden::redoc_words::Client) -> Result<golden::redoc_words::Client, golden::runtime::PathError> {
///     client.with_path(golden::redoc_words::keepers::COUNT, "METHOD /path")
/// }
/// ```
///
/// Source: `openapi.json#/paths/~1unknown~1keepers_count/get`.
///
/// ```
/// use golden::redoc_words::keepers;
/// let request = keepers::count();
/// ```
#[inline]
pub fn count() -> Request<models::CountKeeperReply> {
    Request::new(COUNT.operation(), runtime::json, runtime::json_or_text)
}

/// Names [`update()`] to [`runtime::Client::with_path`]: path unknown.
pub const UPDATE: runtime::Unstated<super::Api> = {
    runtime::operation!(
        OPERATION = Patch "/unknown/keepers_update/{id}", "keepers::update",
        [["OrchardKey"]], path Unknown
    );
    runtime::Unstated::new(&OPERATION)
};

/// Update keeper: `keepers_update`
///
/// **Unknown path**: the documentation has lost it. The call is sent by a client that was told:
///
/// ```
/// fn told(client: golden::redoc_words::Client) -> Result<golden::redoc_words::Client, golden::runtime::PathError> {
///     client.with_path(golden::redoc_words::keepers::UPDATE, "PATCH /path/{id}")
/// }
/// ```
///
/// Source: `openapi.json#/paths/~1unknown~1keepers_update~1{id}/patch`.
///
/// ```
/// use golden::redoc_words::{keepers, models};
/// let body = models::UpdateKeeper::default();
/// let request = keepers::update(1, &body);
/// ```
#[inline]
pub fn update(
    id: i64,
    body: &models::UpdateKeeper,
) -> Request<models::UpdateKeeperReply> {
    Request::new(UPDATE.operation(), runtime::json, runtime::json_or_text)
        .path("id", id)
        .json(body)
}
