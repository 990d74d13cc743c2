// @generated from tests/golden/redoc_rows. Do not edit.
//! Guild boats (`guild_boats`): 1 call of Moorings.

use super::{Request, models};
use crate::runtime;

/// Names [`create_or_update_many()`] to [`runtime::Client::with_path`]: method and path unknown.
pub const CREATE_OR_UPDATE_MANY: runtime::Unstated<super::Api> = {
    runtime::operation!(
        OPERATION = Post "/unknown/guild_boats_create_or_update_many",
        "guild_boats::create_or_update_many", [["guild_mail", "guild_key"]], method
        Unknown, path Unknown
    );
    runtime::Unstated::new(&OPERATION)
};

/// Create or update boats: `guild_boats_create_or_update_many`
///
/// **Unknown method and path**: the documentation has lost them. The call is sent by a client that was told:
///
/// ```
/// fn told(client: golden::redoc_rows::Client) -> Result<golden::redoc_rows::Client, golden::runtime::PathError> {
///     client.with_path(golden::redoc_rows::guild_boats::CREATE_OR_UPDATE_MANY, "METHOD /path")
/// }
/// ```
///
/// Source: `openapi.json#/paths/~1unknown~1guild_boats_create_or_update_many/post`.
///
/// ```
/// use golden::redoc_rows::{guild_boats, models};
/// let body = models::CreateOrUpdateManyGuildBoats::new(vec![models::CreateOrUpdateManyGuildBoatsBoat::default()]);
/// let request = guild_boats::create_or_update_many(&body);
/// ```
#[inline]
pub fn create_or_update_many(
    body: &models::CreateOrUpdateManyGuildBoats,
) -> Request<models::CreateOrUpdateManyGuildBoatsReply> {
    Request::new(CREATE_OR_UPDATE_MANY.operation(), runtime::json, runtime::json_or_text)
        .json(body)
}
