// @generated from tests/golden/collection_dto_tables. Do not edit.
//! Depots: 1 call of Lamps.

use super::{Request, models};
use crate::runtime;

/// Create depot: `POST /depots`
///
/// Source: `collection.json#/item/0/item/0`.
///
/// ```
/// use golden::collection_dto_tables::{depots, models};
/// let body = models::CreateDepot::new("North", models::DepotKeeper::new("Ann"));
/// let request = depots::create_depot(&body);
/// ```
#[inline]
pub fn create_depot(body: &models::CreateDepot) -> Request<models::DepotResult> {
    runtime::operation!(OPERATION = Post "/depots", "depots::create_depot", []);
    Request::new(&OPERATION, runtime::json, runtime::json_or_text).json(body)
}
