// @generated from tests/golden/tuples. Do not edit.
//! Tracks: 1 call of Tracks.

use super::{Request, models};
use crate::runtime;

/// `GET /tracks`
///
/// Source: `openapi.yaml#/paths/~1tracks/get`.
///
/// ```
/// use golden::tuples::tracks;
/// let request = tracks::get_track();
/// ```
#[inline]
pub fn get_track() -> Request<models::Track> {
    runtime::operation!(OPERATION = Get "/tracks", "tracks::get_track", []);
    Request::new(&OPERATION, runtime::json, runtime::json_or_text)
}
