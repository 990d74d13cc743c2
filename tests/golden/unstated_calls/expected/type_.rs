// @generated from tests/golden/unstated_calls. Do not edit.
//! Type: 1 call of Crates.

use super::Request;
use crate::runtime;

/// Names [`größe()`] to [`runtime::Client::with_path`]: path unknown.
#[allow(non_upper_case_globals)]
pub const GRößE: runtime::Unstated<super::Api> = {
    runtime::operation!(
        OPERATION = Get "/unknown/größe", "type_::größe", [["token"]], path Unknown
    );
    runtime::Unstated::new(&OPERATION)
};

/// `größe`
///
/// **Unknown path**: the documentation has lost it. The call is sent by a client that was told:
///
/// ```
/// fn told(client: golden::unstated_calls::Client) -> Result<golden::unstated_calls::Client, golden::runtime::PathError> {
///     client.with_path(golden::unstated_calls::type_::GRößE, "GET /path")
/// }
/// ```
///
/// Source: `openapi.yaml#/paths/~1unknown~1größe/get`.
///
/// ```
/// use golden::unstated_calls::type_;
/// let request = type_::größe();
/// ```
#[inline]
pub fn größe() -> Request<()> {
    Request::new(GRößE.operation(), runtime::empty, runtime::json_or_text)
}
