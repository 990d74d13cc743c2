// @generated from tests/golden/unstated_calls. Do not edit.
//! Depot moves: 1 call of Crates.

use super::{Request, models};
use crate::runtime;

/// Names [`move_crate()`] to [`runtime::Client::with_path`]: method and path unknown.
pub const MOVE_CRATE: runtime::Unstated<super::Api> = {
    runtime::operation!(
        OPERATION = Get "/unknown/moveCrate/{crate id}/{shelf}",
        "depot_moves::move_crate", [["token"]], method Unknown, path Unknown
    );
    runtime::Unstated::new(&OPERATION)
};

/// Move a crate to a shelf: `moveCrate`
///
/// **Unknown method and path**: the documentation has lost them. The call is sent by a client that was told:
///
/// ```
/// fn told(client: golden::unstated_calls::Client) -> Result<golden::unstated_calls::Client, golden::runtime::PathError> {
///     client.with_path(golden::unstated_calls::depot_moves::MOVE_CRATE, "METHOD /path/{crate id}/{shelf}")
/// }
/// ```
///
/// - `crate_id`: `crate id`
///
/// Source: `openapi.yaml#/paths/~1unknown~1moveCrate~1{crate id}~1{shelf}/get`.
///
/// ```
/// use golden::unstated_calls::depot_moves;
/// let request = depot_moves::move_crate(1, &[1]);
/// ```
#[inline]
pub fn move_crate(crate_id: i64, shelf: &[i64]) -> Request<models::Crate> {
    Request::new(MOVE_CRATE.operation(), runtime::json, runtime::json_or_text)
        .path("crate id", crate_id)
        .path_as("shelf", runtime::PathStyle::Matrix, shelf)
}
