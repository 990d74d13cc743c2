// @generated from tests/golden/conditions. Do not edit.
//! Crossings: 3 calls of Ferries.

use super::{Request, models};
use crate::runtime;

/// Optional parameters of [`book_crossing`].
#[derive(Clone, Debug, Default, PartialEq)]
pub struct BookCrossingParams {
    /// `deck` · required in some cases
    pub deck: Option<String>,
    /// `berth`
    pub berth: Option<String>,
    /// `nights`
    pub nights: Option<i64>,
}

/// Book crossing: `POST /crossings`
///
/// Source: `collection.json#/item/0`.
///
/// ```
/// use golden::conditions::{crossings, models};
/// let body = models::BookCrossing::new("car", None);
/// let params = crossings::BookCrossingParams::default();
/// let request = crossings::book_crossing(&body, &params);
/// ```
#[inline]
pub fn book_crossing(
    body: &models::BookCrossing,
    params: &BookCrossingParams,
) -> Request<models::BookCrossingReply> {
    runtime::operation!(OPERATION = Post "/crossings", "crossings::book_crossing", []);
    Request::new(&OPERATION, runtime::json, runtime::json_or_text)
        .query("deck", &params.deck)
        .query("berth", &params.berth)
        .query("nights", &params.nights)
        .json(body)
}

/// Get crossing: `GET /crossings/{id}`
///
/// Source: `collection.json#/item/1`.
///
/// ```
/// use golden::conditions::crossings;
/// let request = crossings::get_crossing("id");
/// ```
#[inline]
pub fn get_crossing(id: &str) -> Request<models::GetCrossingReply> {
    runtime::operation!(
        OPERATION = Get "/crossings/{id}", "crossings::get_crossing", []
    );
    Request::new(&OPERATION, runtime::json, runtime::json_or_text).path("id", id)
}

/// Move crossing: `POST /crossings/{id}/move`
///
/// Source: `collection.json#/item/2`.
///
/// ```
/// use golden::conditions::{crossings, models};
/// let body = models::MoveCrossing::new(1);
/// let request = crossings::move_crossing("id", &body);
/// ```
#[inline]
pub fn move_crossing(id: &str, body: &models::MoveCrossing) -> Request<()> {
    runtime::operation!(
        OPERATION = Post "/crossings/{id}/move", "crossings::move_crossing", []
    );
    Request::new(&OPERATION, runtime::empty, runtime::json_or_text)
        .path("id", id)
        .json(body)
}
