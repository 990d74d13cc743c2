// @generated from tests/golden/presence_of_3_1. Do not edit.
//! Depots: 1 call of Depots.

use super::{Request, models};
use crate::runtime;

/// `PUT /depots/{id}`
///
/// Source: `openapi.yaml#/paths/~1depots~1{id}/put`.
///
/// ```
/// use golden::presence_of_3_1::{depots, models};
/// let body = models::Depot::new("name", None);
/// let request = depots::put_depot(1, &body);
/// ```
#[inline]
pub fn put_depot(id: i64, body: &models::Depot) -> Request<models::Depot> {
    runtime::operation!(OPERATION = Put "/depots/{id}", "depots::put_depot", []);
    Request::new(&OPERATION, runtime::json, runtime::json_or_text)
        .path("id", id)
        .json(body)
}
