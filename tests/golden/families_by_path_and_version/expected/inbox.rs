// @generated from tests/golden/families_by_path_and_version. Do not edit.
//! Inbox: 1 call of Inbox of Depots.

use super::{Request, models};
use crate::runtime;

/// `POST /inbox`
///
/// The body goes as `application/json`.
///
/// Source: `collection.json#/item/0`.
///
/// ```
/// use golden::families_by_path_and_version::{inbox, models};
/// let body = golden::runtime::OneOrMany::One(models::Message::DepotV1(models::DepotV1::new(models::DepotV1Body::default())));
/// let request = inbox::create(&body);
/// ```
#[inline]
pub fn create(body: &models::CreateInbox) -> Request<runtime::Json> {
    runtime::operation!(OPERATION = Post "/inbox", "inbox::create", []);
    Request::new(&OPERATION, runtime::json_or_text, runtime::json_or_text).json(body)
}

/// `POST /inbox`
///
/// The body goes as `text/csv`.
///
/// Source: `collection.json#/item/0`.
///
/// ```
/// use golden::families_by_path_and_version::inbox;
/// let body = "text";
/// let request = inbox::create_as_text(body);
/// ```
#[inline]
pub fn create_as_text(body: &str) -> Request<runtime::Json> {
    runtime::operation!(OPERATION = Post "/inbox", "inbox::create_as_text", []);
    Request::new(&OPERATION, runtime::json_or_text, runtime::json_or_text)
        .text("text/csv", body)
}
