// @generated from tests/golden/calls_without_content. Do not edit.
//! Ping: 4 calls of Pings.

use super::Request;
use crate::runtime;

/// `OPTIONS /ping`
///
/// Source: `openapi.yaml#/paths/~1ping/options`.
///
/// ```
/// use golden::calls_without_content::ping;
/// let request = ping::ask();
/// ```
#[inline]
pub fn ask() -> Request<()> {
    runtime::operation!(OPERATION = Options "/ping", "ping::ask", []);
    Request::new(&OPERATION, runtime::empty, runtime::json_or_text)
}

/// `TRACE /ping`
///
/// Source: `openapi.yaml#/paths/~1ping/trace`.
///
/// ```
/// use golden::calls_without_content::ping;
/// let request = ping::echo();
/// ```
#[inline]
pub fn echo() -> Request<()> {
    runtime::operation!(OPERATION = Trace "/ping", "ping::echo", []);
    Request::new(&OPERATION, runtime::empty, runtime::json_or_text)
}

/// `HEAD /ping`
///
/// Source: `openapi.yaml#/paths/~1ping/head`.
///
/// ```
/// use golden::calls_without_content::ping;
/// let request = ping::ping();
/// ```
#[inline]
pub fn ping() -> Request<()> {
    runtime::operation!(OPERATION = Head "/ping", "ping::ping", []);
    Request::new(&OPERATION, runtime::empty, runtime::json_or_text)
}

/// `GET /ping`
///
/// Source: `openapi.yaml#/paths/~1ping/get`.
///
/// ```
/// use golden::calls_without_content::ping;
/// let request = ping::silent();
/// ```
#[inline]
pub fn silent() -> Request<()> {
    runtime::operation!(OPERATION = Get "/ping", "ping::silent", []);
    Request::new(&OPERATION, runtime::empty, runtime::json_or_text)
}
