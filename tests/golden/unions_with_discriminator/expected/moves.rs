// @generated from tests/golden/unions_with_discriminator. Do not edit.
//! Moves: 1 call of Moves.

use super::{Request, models};
use crate::runtime;

/// `POST /moves`
///
/// Source: `openapi.yaml#/paths/~1moves/post`.
///
/// ```
/// use golden::unions_with_discriminator::{moves, models};
/// let body = models::Move::ByVan(models::ByVan::new("van", "plate"));
/// let request = moves::send_move(&body);
/// ```
#[inline]
pub fn send_move(body: &models::Move) -> Request<models::Creature> {
    runtime::operation!(OPERATION = Post "/moves", "moves::send_move", []);
    Request::new(&OPERATION, runtime::json, runtime::json_or_text).json(body)
}
