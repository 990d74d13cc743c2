// @generated from tests/golden/presence. Do not edit.
//! Depots: 2 calls of Depots.

use super::{Request, models};
use crate::runtime;

/// `PATCH /depots/{id}`
///
/// Source: `openapi.yaml#/paths/~1depots~1{id}/patch`.
///
/// ```
/// use golden::presence::{depots, models};
/// let body = models::DepotChange::default();
/// let request = depots::change_depot("id", &body);
/// ```
#[inline]
pub fn change_depot(id: &str, body: &models::DepotChange) -> Request<models::Depot> {
    runtime::operation!(OPERATION = Patch "/depots/{id}", "depots::change_depot", []);
    Request::new(&OPERATION, runtime::json, runtime::json_or_text)
        .path("id", id)
        .json(body)
}

/// `POST /depots`
///
/// Source: `openapi.yaml#/paths/~1depots/post`.
///
/// ```
/// use golden::presence::{depots, models};
/// let body = models::NewDepot::new("name", None);
/// let request = depots::create_depot(&body);
/// ```
#[inline]
pub fn create_depot(body: &models::NewDepot) -> Request<models::Depot> {
    runtime::operation!(OPERATION = Post "/depots", "depots::create_depot", []);
    Request::new(&OPERATION, runtime::json, runtime::json_or_text).json(body)
}
