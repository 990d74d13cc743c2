// @generated from tests/golden/collection_samples. Do not edit.
//! Rooms: 2 calls of Rooms.

use super::{Request, models};
use crate::runtime;

/// Create room: `POST /rooms`
///
/// Source: `collection.json#/item/0/item/0`.
///
/// ```
/// use golden::collection_samples::{rooms, models};
/// let body = models::CreateRoom::new("Blue", models::CreateRoomKeeper::default());
/// let request = rooms::create_room(&body);
/// ```
#[inline]
pub fn create_room(body: &models::CreateRoom) -> Request<models::CreateRoomReply> {
    runtime::operation!(OPERATION = Post "/rooms", "rooms::create_room", []);
    Request::new(&OPERATION, runtime::json, runtime::json_or_text).json(body)
}

/// List doors: `GET /doors`
///
/// Source: `collection.json#/item/0/item/1`.
///
/// ```
/// use golden::collection_samples::rooms;
/// let request = rooms::list_doors();
/// ```
#[inline]
pub fn list_doors() -> Request<models::ListDoorsReply> {
    runtime::operation!(OPERATION = Get "/doors", "rooms::list_doors", []);
    Request::new(&OPERATION, runtime::json, runtime::json_or_text)
}
