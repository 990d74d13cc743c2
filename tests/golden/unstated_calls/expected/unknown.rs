// @generated from tests/golden/unstated_calls. Do not edit.
//! Unknown: 1 call of Crates.

use super::Request;
use crate::runtime;

/// Names [`検索()`] to [`runtime::Client::with_path`]: path unknown.
#[allow(non_upper_case_globals)]
pub const 検索_: runtime::Unstated<super::Api> = {
    runtime::operation!(
        OPERATION = Get "/unknown/検索", "unknown::検索", [["token"]], path Unknown
    );
    runtime::Unstated::new(&OPERATION)
};

/// `検索`
///
/// **Unknown path**: the documentation has lost it. The call is sent by a client that was told:
///
/// ```
/// fn told(client: golden::unstated_calls::Client) -> Result<golden::unstated_calls::Client, golden::runtime::PathError> {
///     client.with_path(golden::unstated_calls::unknown::検索_, "GET /path")
/// }
/// ```
///
/// Source: `openapi.yaml#/paths/~1unknown~1検索/get`.
///
/// ```
/// use golden::unstated_calls::unknown;
/// let request = unknown::検索();
/// ```
#[inline]
pub fn 検索() -> Request<()> {
    Request::new(検索_.operation(), runtime::empty, runtime::json_or_text)
}
