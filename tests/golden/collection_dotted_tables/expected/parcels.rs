// @generated from tests/golden/collection_dotted_tables. Do not edit.
//! Parcels: 1 call of Parcels.

use super::{Request, models};
use crate::runtime;

/// Create parcel: `POST /parcels`
///
/// Source: `collection.json#/item/0`.
///
/// ```
/// use golden::collection_dotted_tables::{parcels, models};
/// let body = models::CreateParcel::new(models::CreateParcelCustomer::new("Ann"), vec![models::CreateParcelCrate::new(models::CreateParcelCrateSize::Small)]);
/// let request = parcels::create_parcel(&body);
/// ```
#[inline]
pub fn create_parcel(body: &models::CreateParcel) -> Request<models::CreateParcelReply> {
    runtime::operation!(OPERATION = Post "/parcels", "parcels::create_parcel", []);
    Request::new(&OPERATION, runtime::json, runtime::json_or_text).json(body)
}
