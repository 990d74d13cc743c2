// @generated from tests/golden/collection_bodies. Do not edit.
//! Lamps: 1 call of Prints.

use super::{Request, models};
use crate::runtime;

/// Optional parameters of [`find_lamp`].
#[derive(Clone, Debug, Default, PartialEq)]
pub struct FindLampParams {
    /// `slow`
    pub slow: Option<String>,
    /// `X-Trace` · a header
    pub trace: Option<String>,
}

/// Find lamp: `GET /v1/lamps/{lamp}`
///
/// - `accept_language`: `Accept-Language`
///
/// Source: `collection.json#/item/0`.
///
/// ```
/// use golden::collection_bodies::{lamps, models};
/// let params = lamps::FindLampParams::default();
/// let request = lamps::find_lamp("7", &models::FindLampColour::Red, "en", &params);
/// ```
#[inline]
pub fn find_lamp(
    lamp: &str,
    colour: &models::FindLampColour,
    accept_language: &str,
    params: &FindLampParams,
) -> Request<models::FindLampReply> {
    runtime::operation!(OPERATION = Get "/v1/lamps/{lamp}", "lamps::find_lamp", []);
    Request::new(&OPERATION, runtime::json, runtime::json_or_text)
        .path("lamp", lamp)
        .query("colour", colour)
        .query("slow", &params.slow)
        .header("X-Trace", &params.trace)
        .header("Accept-Language", accept_language)
}
