// @generated from tests/golden/collection_bodies. Do not edit.
//! Film: 1 call of Prints.

use super::Request;
use crate::runtime;

/// Send film: `PUT /v1/film`
///
/// Source: `collection.json#/item/3`.
///
/// ```
/// use golden::collection_bodies::film;
/// let body = b"bytes";
/// let request = film::send_film(body);
/// ```
#[inline]
pub fn send_film(body: &[u8]) -> Request<()> {
    runtime::operation!(OPERATION = Put "/v1/film", "film::send_film", []);
    Request::new(&OPERATION, runtime::empty, runtime::json_or_text)
        .bytes("application/octet-stream", body)
}
