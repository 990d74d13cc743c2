// @generated from tests/golden/collection_told_in_words. Do not edit.
//! Berths: 4 calls of Ports.

use super::{Request, models};
use crate::runtime;

/// Add crew: `POST /crew`
///
/// Source: `collection.json#/item/0/item/1`.
///
/// ```
/// use golden::collection_told_in_words::{berths, models};
/// let body = models::AddCrew::new(vec![models::AddCrewDuty::Deck], "Ada");
/// let request = berths::add_crew(&body);
/// ```
#[inline]
pub fn add_crew(body: &models::AddCrew) -> Request<models::AddCrewReply> {
    runtime::operation!(OPERATION = Post "/crew", "berths::add_crew", []);
    Request::new(&OPERATION, runtime::json, runtime::json_or_text).json(body)
}

/// Optional parameters of [`free_berths`].
#[derive(Clone, Debug, Default, PartialEq)]
pub struct FreeBerthsParams {
    /// `kinds`
    pub kinds: Option<Vec<String>>,
}

/// Free berths: `GET /berths`
///
/// Source: `collection.json#/item/0/item/0`.
///
/// ```
/// use golden::collection_told_in_words::berths;
/// let params = berths::FreeBerthsParams::default();
/// let request = berths::free_berths(&"2026-01-02T03:04:05Z".into(), 1, 1, "01234", &params);
/// ```
#[inline]
pub fn free_berths(
    from: &runtime::DateTime,
    stay: i64,
    wait_minutes: i64,
    postcode: &str,
    params: &FreeBerthsParams,
) -> Request<models::FreeBerthsReply> {
    runtime::operation!(OPERATION = Get "/berths", "berths::free_berths", []);
    Request::new(&OPERATION, runtime::json, runtime::json_or_text)
        .query("from", from)
        .query("stay", stay)
        .query("wait_minutes", wait_minutes)
        .query_as("kinds", runtime::Style::Comma, &params.kinds)
        .query("postcode", postcode)
}

/// Ships: `GET /ships`
///
/// Source: `collection.json#/item/0/item/3`.
///
/// ```
/// use golden::collection_told_in_words::berths;
/// let request = berths::ships();
/// ```
#[inline]
pub fn ships() -> Request<models::ShipsBerthReply> {
    runtime::operation!(OPERATION = Get "/ships", "berths::ships", []);
    Request::new(&OPERATION, runtime::json, runtime::json_or_text)
}

/// Tell crew: `POST /crew/words`
///
/// Source: `collection.json#/item/0/item/2`.
///
/// ```
/// use golden::collection_told_in_words::{berths, models};
/// let body = models::TellCrew::new(models::TellCrewWords::new(models::TellCrewWordsSender::Port, "Come"), 1.into());
/// let request = berths::tell_crew(&body);
/// ```
#[inline]
pub fn tell_crew(body: &models::TellCrew) -> Request<models::TellCrewReply> {
    runtime::operation!(OPERATION = Post "/crew/words", "berths::tell_crew", []);
    Request::new(&OPERATION, runtime::json, runtime::json_or_text).json(body)
}
