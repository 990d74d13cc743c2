// @generated from tests/golden/collection_identifiers. Do not edit.
//! Rounds: 1 call of Rounds.

use super::{Request, models};
use crate::runtime;

/// Start round: `POST /rounds`
///
/// Source: `collection.json#/item/0`.
///
/// ```
/// use golden::collection_identifiers::{rounds, models};
/// let body = models::StartRound::new(models::StartRoundLamp::new(models::LampIdentifier::Id("lamp_id".to_owned())), models::StartRoundPlaceIdentifier::Point(models::StartRoundPlaceIdentifierPoint::new(1.0, 1.0)));
/// let request = rounds::start_round(&body);
/// ```
#[inline]
pub fn start_round(body: &models::StartRound) -> Request<models::StartRoundReply> {
    runtime::operation!(OPERATION = Post "/rounds", "rounds::start_round", []);
    Request::new(&OPERATION, runtime::json, runtime::json_or_text).json(body)
}
