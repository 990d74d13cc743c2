// @generated from tests/golden/collection_bodies. Do not edit.
//! Ask: 1 call of Prints.

use super::{Request, models};
use crate::runtime;

/// Ask: `POST /v1/ask`
///
/// Source: `collection.json#/item/4`.
///
/// ```
/// use golden::collection_bodies::{ask, models};
/// let body = models::Ask::new("query");
/// let request = ask::ask(&body);
/// ```
#[inline]
pub fn ask(body: &models::Ask) -> Request<models::AskReply> {
    runtime::operation!(OPERATION = Post "/v1/ask", "ask::ask", []);
    Request::new(&OPERATION, runtime::json, runtime::json_or_text).json(body)
}
