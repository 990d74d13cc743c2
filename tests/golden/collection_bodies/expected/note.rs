// @generated from tests/golden/collection_bodies. Do not edit.
//! Note: 1 call of Prints.

use super::Request;
use crate::runtime;

/// Send note: `POST /v1/note`
///
/// Source: `collection.json#/item/5`.
///
/// ```
/// use golden::collection_bodies::note;
/// let body = "text";
/// let request = note::send_note(body);
/// ```
#[inline]
pub fn send_note(body: &str) -> Request<()> {
    runtime::operation!(OPERATION = Post "/v1/note", "note::send_note", []);
    Request::new(&OPERATION, runtime::empty, runtime::json_or_text)
        .text("text/plain", body)
}
