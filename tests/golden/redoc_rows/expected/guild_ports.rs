// @generated from tests/golden/redoc_rows. Do not edit.
//! Guild ports (`guild_ports`): 1 call of Moorings.

use super::{Request, models};
use crate::runtime;

/// Names [`list()`] to [`runtime::Client::with_path`]: method implied, path unknown.
pub const LIST: runtime::Unstated<super::Api> = {
    runtime::operation!(
        OPERATION = Get "/unknown/guild_ports_list", "guild_ports::list", [["guild_mail",
        "guild_key"]], method Implied, path Unknown
    );
    runtime::Unstated::new(&OPERATION)
};

/// List ports: `guild_ports_list`
///
/// **Implied method**: the documentation implies it, without stating it. [`LIST`] lets a client have another.
///
/// **Unknown path**: the documentation has lost it. The call is sent by a client that was told:
///
/// ```
/// fn told(client: golden::redoc_rows::Client) -> Result<golden::redoc_rows::Client, golden::runtime::PathError> {
///     client.with_path(golden::redoc_rows::guild_ports::LIST, "GET /path")
/// }
/// ```
///
/// Source: `openapi.json#/paths/~1unknown~1guild_ports_list/get`.
///
/// ```
/// use golden::redoc_rows::guild_ports;
/// let request = guild_ports::list();
/// ```
#[inline]
pub fn list() -> Request<models::ListGuildPortsReply> {
    Request::new(LIST.operation(), runtime::json, runtime::json_or_text)
}
