// @generated from tests/golden/servers. Do not edit.
//! Calls: 3 calls of Regions.

use super::Request;
use crate::runtime;

/// `GET /query`
///
/// Source: `openapi.yaml#/paths/~1query?fixed=1/get`.
///
/// ```
/// use golden::servers::calls;
/// let request = calls::fixed_query();
/// ```
#[inline]
pub fn fixed_query() -> Request<()> {
    runtime::operation!(OPERATION = Get "/query", "calls::fixed_query", []);
    Request::new(&OPERATION, runtime::empty, runtime::json_or_text).query("fixed", "1")
}

/// `GET /here`
///
/// Source: `openapi.yaml#/paths/~1here/get`.
///
/// ```
/// use golden::servers::calls;
/// let request = calls::here();
/// ```
#[inline]
pub fn here() -> Request<()> {
    runtime::operation!(OPERATION = Get "/here", "calls::here", []);
    Request::new(&OPERATION, runtime::empty, runtime::json_or_text)
}

/// `GET /there`
///
/// Source: `openapi.yaml#/paths/~1there/get`.
///
/// ```
/// use golden::servers::calls;
/// let request = calls::there();
/// ```
#[inline]
pub fn there() -> Request<()> {
    runtime::operation!(
        OPERATION = Get "/there", "calls::there", [], server "https://files.example.com"
    );
    Request::new(&OPERATION, runtime::empty, runtime::json_or_text)
}
