// @generated from tests/golden/unions. Do not edit.
//! Notices: 1 call of Notices.

use super::{Request, models};
use crate::runtime;

/// `GET /notices`
///
/// Source: `openapi.yaml#/paths/~1notices/get`.
///
/// ```
/// use golden::unions::notices;
/// let request = notices::list_notices();
/// ```
#[inline]
pub fn list_notices() -> Request<models::ListNoticesReply> {
    runtime::operation!(OPERATION = Get "/notices", "notices::list_notices", []);
    Request::new(&OPERATION, runtime::json, runtime::json_or_text)
}
