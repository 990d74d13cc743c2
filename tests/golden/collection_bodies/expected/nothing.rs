// @generated from tests/golden/collection_bodies. Do not edit.
//! Nothing: 1 call of Prints.

use super::{Request, models};
use crate::runtime;

/// No body after all: `GET /v1/nothing`
///
/// Source: `collection.json#/item/6`.
///
/// ```
/// use golden::collection_bodies::nothing;
/// let request = nothing::no_body_after_all();
/// ```
#[inline]
pub fn no_body_after_all() -> Request<models::NoBodyAfterAllReply> {
    runtime::operation!(OPERATION = Get "/v1/nothing", "nothing::no_body_after_all", []);
    Request::new(&OPERATION, runtime::json, runtime::json_or_text)
}
