// @generated from tests/golden/openapi_export. Do not edit.
//! Depots: 1 call of Depots.

use super::{Request, models};
use crate::runtime;

/// Optional parameters of [`move_depot`].
#[derive(Clone, Debug, Default, PartialEq)]
pub struct MoveDepotParams {
    /// `dry` · default `false`
    pub dry: Option<bool>,
}

/// `POST /depots/{id}`
///
/// - `id`: format `int64`
///
/// Documented errors: 404. Source: `openapi.yaml#/paths/~1depots~1{id}/post`.
///
/// ```
/// use golden::openapi_export::{depots, models};
/// let body = models::MoveDepot::new("to");
/// let params = depots::MoveDepotParams::default();
/// let request = depots::move_depot(1, &body, &params);
/// ```
#[inline]
pub fn move_depot(
    id: i64,
    body: &models::MoveDepot,
    params: &MoveDepotParams,
) -> Request<models::Depot, models::MoveDepotNotFoundError> {
    runtime::operation!(
        OPERATION = Post "/depots/{id}", "depots::move_depot", [["key"]]
    );
    Request::new(&OPERATION, runtime::json, runtime::json)
        .path("id", id)
        .query("dry", &params.dry)
        .json(body)
}
