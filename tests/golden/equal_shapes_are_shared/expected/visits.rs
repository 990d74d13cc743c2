// @generated from tests/golden/equal_shapes_are_shared. Do not edit.
//! Visits: 1 call of Crates.

use super::{Request, models};
use crate::runtime;

/// `GET /visits`
///
/// Source: `openapi.yaml#/paths/~1visits/get`.
///
/// ```
/// use golden::equal_shapes_are_shared::visits;
/// let request = visits::list_visits();
/// ```
#[inline]
pub fn list_visits() -> Request<models::ListVisitsReply> {
    runtime::operation!(OPERATION = Get "/visits", "visits::list_visits", []);
    Request::new(&OPERATION, runtime::json, runtime::json_or_text)
}
