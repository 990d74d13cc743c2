// @generated from tests/golden/families_by_key. Do not edit.
//! Outbox: 1 call of Outbox of Depots.

use super::{Request, models};
use crate::runtime;

/// `POST /outbox`
///
/// Source: `collection.json#/item/0/item/0`.
///
/// ```
/// use golden::families_by_key::outbox;
/// let request = outbox::create();
/// ```
#[inline]
pub fn create() -> Request<models::CreateOutboxReply> {
    runtime::operation!(OPERATION = Post "/outbox", "outbox::create", []);
    Request::new(&OPERATION, runtime::json, runtime::json_or_text)
}
