// @generated from tests/golden/prose. Do not edit.
//! Rooms: 2 calls of Museum.
//!
//! Where things hang.

use super::{Request, models};
use crate::runtime;

/// Look into a room: `GET /rooms/{id}`
///
/// Returns a room.
///
/// ```text
/// {"id": 1}
/// ```
///
/// See the list or <https://museum.example/x>., and a\[b\].
///
/// - `id`: Which *room*.
///
/// Source: `openapi.yaml#/paths/~1rooms~1{id}/get`.
///
/// ```
/// use golden::prose::rooms;
/// let request = rooms::get_room(1);
/// ```
#[inline]
pub fn get_room(id: i64) -> Request<models::Room> {
    runtime::operation!(OPERATION = Get "/rooms/{id}", "rooms::get_room", []);
    Request::new(&OPERATION, runtime::json, runtime::json_or_text).path("id", id)
}

/// `PUT /rooms/{id}`
///
/// The body:
///
/// The room *after* the change, see <https://museum.example/y>.
///
/// Source: `openapi.yaml#/paths/~1rooms~1{id}/put`.
///
/// ```
/// use golden::prose::{rooms, models};
/// let body = models::Room::default();
/// let request = rooms::put_room(1, Some(&body));
/// ```
#[inline]
pub fn put_room(id: i64, body: Option<&models::Room>) -> Request<()> {
    runtime::operation!(OPERATION = Put "/rooms/{id}", "rooms::put_room", []);
    Request::new(&OPERATION, runtime::empty, runtime::json_or_text)
        .path("id", id)
        .optional_json(body)
}
