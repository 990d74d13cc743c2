// @generated from tests/golden/servers. Do not edit.
//! Calls: 6 calls of Regions.

use super::Request;
use crate::runtime;

/// `PUT /elsewhere`
///
/// Source: `openapi.yaml#/paths/~1elsewhere/put`.
///
/// ```
/// use golden::servers::calls;
/// let request = calls::at_the_root();
/// ```
#[inline]
pub fn at_the_root() -> Request<()> {
    runtime::operation!(
        OPERATION = Put "/elsewhere", "calls::at_the_root", [], server "/"
    );
    Request::new(&OPERATION, runtime::empty, runtime::json_or_text)
}

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

/// `POST /elsewhere`
///
/// Source: `openapi.yaml#/paths/~1elsewhere/post`.
///
/// ```
/// use golden::servers::calls;
/// let request = calls::in_a_region();
/// ```
#[inline]
pub fn in_a_region() -> Request<()> {
    runtime::operation!(
        OPERATION = Post "/elsewhere", "calls::in_a_region", [], server
        "https://eu.example.com/{tenant}"
    );
    Request::new(&OPERATION, runtime::empty, runtime::json_or_text)
}

/// `GET /elsewhere`
///
/// Source: `openapi.yaml#/paths/~1elsewhere/get`.
///
/// ```
/// use golden::servers::calls;
/// let request = calls::on_another_path();
/// ```
#[inline]
pub fn on_another_path() -> Request<()> {
    runtime::operation!(
        OPERATION = Get "/elsewhere", "calls::on_another_path", [], server "/v2"
    );
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
