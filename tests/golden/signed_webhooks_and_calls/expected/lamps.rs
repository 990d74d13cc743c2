// @generated from tests/golden/signed_webhooks_and_calls. Do not edit.
//! Lamps: 2 calls of Lighthouse.

use super::{Request, models};
use crate::runtime;

/// `POST /lamps`
///
/// The body goes compressed by gzip, without `Content-Encoding`, unless the client is told otherwise. Source: `openapi.yaml#/paths/~1lamps/post`.
///
/// ```
/// use golden::signed_webhooks_and_calls::{lamps, models};
/// let body = models::Lamp::new(1);
/// let request = lamps::add_lamp(&body);
/// ```
#[inline]
pub fn add_lamp(body: &models::Lamp) -> Request<()> {
    runtime::operation!(
        OPERATION = Post "/lamps", "lamps::add_lamp", [["signature"]], gzip true
    );
    Request::new(&OPERATION, runtime::empty, runtime::json_or_text).json(body)
}

/// `GET /lamps`
///
/// Source: `openapi.yaml#/paths/~1lamps/get`.
///
/// ```
/// use golden::signed_webhooks_and_calls::lamps;
/// let request = lamps::list_lamps();
/// ```
#[inline]
pub fn list_lamps() -> Request<()> {
    runtime::operation!(OPERATION = Get "/lamps", "lamps::list_lamps", []);
    Request::new(&OPERATION, runtime::empty, runtime::json_or_text)
}
