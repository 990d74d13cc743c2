// @generated from tests/golden/prose_left_out. Do not edit.
//! Rooms: 1 call of Museum.

use super::{Request, models};
use crate::runtime;

/// Look into a room: `GET /rooms/{id}`
///
/// Source: `openapi.yaml#/paths/~1rooms~1{id}/get`.
///
/// ```
/// use golden::prose_left_out::rooms;
/// let request = rooms::get_room(1);
/// ```
#[inline]
pub fn get_room(id: i64) -> Request<models::Room> {
    runtime::operation!(OPERATION = Get "/rooms/{id}", "rooms::get_room", []);
    Request::new(&OPERATION, runtime::json, runtime::json_or_text).path("id", id)
}
