// @generated from tests/golden/collection_identifiers. Do not edit.
//! Douse: 1 call of Rounds.

use super::{Request, models};
use crate::runtime;

/// Douse lamp: `POST /douse`
///
/// Source: `collection.json#/item/1`.
///
/// ```
/// use golden::collection_identifiers::{douse, models};
/// let body = models::LampDouse::new(models::LampIdentifier::Id("lamp_id".to_owned()), models::DistrictIdentifier::Id("district_id".to_owned()), models::LampDouseMode::new(models::LampDouseModeType::Slow));
/// let request = douse::lamp(&body);
/// ```
#[inline]
pub fn lamp(body: &models::LampDouse) -> Request<()> {
    runtime::operation!(OPERATION = Post "/douse", "douse::lamp", []);
    Request::new(&OPERATION, runtime::empty, runtime::json_or_text).json(body)
}
