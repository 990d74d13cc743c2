// @generated from tests/golden/codes_with_details. Do not edit.
//! Crossings: 4 calls of Ferries.

use super::{Request, models};
use crate::runtime;

/// Book crossing: `POST /crossings`
///
/// Documented codes: `CAR_TOO_LONG`, `DECK_FULL`. Documented errors: 409. Source: `collection.json#/item/0`.
///
/// ```
/// use golden::codes_with_details::{crossings, models};
/// let body = models::BookCrossing::new(models::BookCrossingPriority::High.into());
/// let request = crossings::book_crossing(&body);
/// ```
#[inline]
pub fn book_crossing(
    body: &models::BookCrossing,
) -> Request<models::BookCrossingReply, models::ErrorReply> {
    runtime::operation!(OPERATION = Post "/crossings", "crossings::book_crossing", []);
    Request::new(&OPERATION, runtime::json, runtime::json).json(body)
}

/// Cancel crossing: `DELETE /crossings/{id}`
///
/// Documented errors: 404. Source: `collection.json#/item/2`.
///
/// ```
/// use golden::codes_with_details::crossings;
/// let request = crossings::cancel_crossing("id");
/// ```
#[inline]
pub fn cancel_crossing(id: &str) -> Request<runtime::Json, models::ErrorReply> {
    runtime::operation!(
        OPERATION = Delete "/crossings/{id}", "crossings::cancel_crossing", []
    );
    Request::new(&OPERATION, runtime::json_or_text, runtime::json).path("id", id)
}

/// Get crossing: `GET /crossings/{id}`
///
/// Documented errors: 404. Source: `collection.json#/item/1`.
///
/// ```
/// use golden::codes_with_details::crossings;
/// let request = crossings::get_crossing("id");
/// ```
#[inline]
pub fn get_crossing(id: &str) -> Request<models::GetCrossingReply, models::ErrorReply> {
    runtime::operation!(
        OPERATION = Get "/crossings/{id}", "crossings::get_crossing", []
    );
    Request::new(&OPERATION, runtime::json, runtime::json).path("id", id)
}

/// Move crossing: `POST /crossings/{id}/move`
///
/// Source: `collection.json#/item/3`.
///
/// ```
/// use golden::codes_with_details::{crossings, models};
/// let body = models::MoveCrossing::new(1);
/// let request = crossings::move_crossing("id", &body);
/// ```
#[inline]
pub fn move_crossing(
    id: &str,
    body: &models::MoveCrossing,
) -> Request<(), models::ErrorReply> {
    runtime::operation!(
        OPERATION = Post "/crossings/{id}/move", "crossings::move_crossing", []
    );
    Request::new(&OPERATION, runtime::empty, runtime::json).path("id", id).json(body)
}
