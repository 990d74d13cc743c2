// @generated from tests/golden/skipped_calls. Do not edit.
//! Boats: 3 calls of Skipped calls.

use super::{Request, models};
use crate::runtime;

/// `POST /boat`
///
/// Source: `openapi.yaml#/paths/~1boat/post`.
///
/// ```
/// use golden::skipped_calls::{boats, models};
/// let body = models::NewBoat::default();
/// let request = boats::add_boat(Some(&body));
/// ```
#[inline]
pub fn add_boat(body: Option<&models::NewBoat>) -> Request<models::AddBoatReply> {
    runtime::operation!(OPERATION = Post "/boat", "boats::add_boat", []);
    Request::new(&OPERATION, runtime::json, runtime::json_or_text).optional_json(body)
}

/// `GET /mooring`
///
/// Source: `openapi.yaml#/paths/~1mooring/get`.
///
/// ```
/// use golden::skipped_calls::boats;
/// let request = boats::get_mooring();
/// ```
#[inline]
pub fn get_mooring() -> Request<models::Mooring> {
    runtime::operation!(OPERATION = Get "/mooring", "boats::get_mooring", []);
    Request::new(&OPERATION, runtime::json, runtime::json_or_text)
}

/// `GET /audit/part`
///
/// Source: `openapi.yaml#/paths/~1audit~1part/get`.
///
/// ```
/// use golden::skipped_calls::boats;
/// let request = boats::get_part();
/// ```
#[inline]
pub fn get_part() -> Request<models::Items> {
    runtime::operation!(OPERATION = Get "/audit/part", "boats::get_part", []);
    Request::new(&OPERATION, runtime::json, runtime::json_or_text)
}
