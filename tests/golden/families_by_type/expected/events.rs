// @generated from tests/golden/families_by_type. Do not edit.
//! Events: 1 call of Events of Crates.

use super::{Request, models};
use crate::runtime;

/// `POST /events`
///
/// Source: `collection.json#/item/0/item/0`.
///
/// ```
/// use golden::families_by_type::{events, models};
/// let body = golden::runtime::OneOrMany::One(models::CreateEventItem::CrateArrived(models::CrateArrived::new()));
/// let request = events::create(&body);
/// ```
#[inline]
pub fn create(body: &models::CreateEvent) -> Request<runtime::Json> {
    runtime::operation!(OPERATION = Post "/events", "events::create", []);
    Request::new(&OPERATION, runtime::json_or_text, runtime::json_or_text).json(body)
}
