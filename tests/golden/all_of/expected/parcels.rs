// @generated from tests/golden/all_of. Do not edit.
//! Parcels: 1 call of Parcels.

use super::{Request, models};
use crate::runtime;

/// `GET /parcels/{id}`
///
/// Source: `openapi.yaml#/paths/~1parcels~1{id}/get`.
///
/// ```
/// use golden::all_of::parcels;
/// let request = parcels::get_parcel("id");
/// ```
#[inline]
pub fn get_parcel(id: &str) -> Request<models::FragileParcel> {
    runtime::operation!(OPERATION = Get "/parcels/{id}", "parcels::get_parcel", []);
    Request::new(&OPERATION, runtime::json, runtime::json_or_text).path("id", id)
}
