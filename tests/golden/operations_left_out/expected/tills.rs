// @generated from tests/golden/operations_left_out. Do not edit.
//! Tills: 1 call of Kiosk.

use super::{Request, models};
use crate::runtime;

/// `GET /tills`
///
/// Source: `api.toml:16:1`.
///
/// ```
/// use golden::operations_left_out::tills;
/// let request = tills::get();
/// ```
#[inline]
pub fn get() -> Request<models::Order> {
    runtime::operation!(
        OPERATION = Get "/tills", "tills::get", [], server "https://tills.example/v2"
    );
    Request::new(&OPERATION, runtime::json, runtime::json_or_text)
}
