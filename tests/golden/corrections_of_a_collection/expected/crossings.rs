// @generated from tests/golden/corrections_of_a_collection. Do not edit.
//! Crossings: 3 calls of Ferries.

use super::{Request, models};
use crate::runtime;

/// Book crossing: `POST /crossings`
///
/// Source: `collection.json#/item/0/item/0`.
///
/// ```
/// use golden::corrections_of_a_collection::{crossings, models};
/// let body = models::NewCrossing::new(1, models::NewCrossingCar::default());
/// let request = crossings::book_crossing(&body);
/// ```
#[inline]
pub fn book_crossing(body: &models::NewCrossing) -> Request<models::BookCrossingReply> {
    runtime::operation!(
        OPERATION = Post "/crossings", "crossings::book_crossing", [["bearer", "X-Line"]]
    );
    Request::new(&OPERATION, runtime::json, runtime::json_or_text).json(body)
}

/// Cancel crossing: `DELETE /crossings/{id}`
///
/// Source: `collection.json#/item/0/item/1`.
///
/// ```
/// use golden::corrections_of_a_collection::crossings;
/// let request = crossings::cancel_crossing("id");
/// ```
#[inline]
pub fn cancel_crossing(id: &str) -> Request<models::BookCrossingReply> {
    runtime::operation!(
        OPERATION = Delete "/crossings/{id}", "crossings::cancel_crossing", [["X-Line"]]
    );
    Request::new(&OPERATION, runtime::json, runtime::json_or_text).path("id", id)
}

/// List crossings: `GET /crossings`
///
/// Source: `collection.json#/item/1`.
///
/// ```
/// use golden::corrections_of_a_collection::crossings;
/// let request = crossings::list_crossings();
/// ```
#[inline]
pub fn list_crossings() -> Request<models::ListCrossingsReply> {
    runtime::operation!(
        OPERATION = Get "/crossings", "crossings::list_crossings", [["bearer", "X-Line"]]
    );
    Request::new(&OPERATION, runtime::json, runtime::json_or_text)
}
