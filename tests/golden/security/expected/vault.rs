// @generated from tests/golden/security. Do not edit.
//! Vault: 11 calls of Vault.

use super::Request;
use crate::runtime;

/// `GET /again`
///
/// Source: `openapi.yaml#/paths/~1again/get`.
///
/// ```
/// use golden::security::vault;
/// let request = vault::again();
/// ```
#[inline]
pub fn again() -> Request<()> {
    runtime::operation!(OPERATION = Get "/again", "vault::again", [["basic", "oauth"]]);
    Request::new(&OPERATION, runtime::empty, runtime::json_or_text)
}

/// `GET /alternatives`
///
/// Source: `openapi.yaml#/paths/~1alternatives/get`.
///
/// ```
/// use golden::security::vault;
/// let request = vault::alternatives();
/// ```
#[inline]
pub fn alternatives() -> Request<()> {
    runtime::operation!(
        OPERATION = Get "/alternatives", "vault::alternatives", [["basic"], ["bearer"],
        []]
    );
    Request::new(&OPERATION, runtime::empty, runtime::json_or_text)
}

/// `GET /by_default`
///
/// Source: `openapi.yaml#/paths/~1by_default/get`.
///
/// ```
/// use golden::security::vault;
/// let request = vault::by_default();
/// ```
#[inline]
pub fn by_default() -> Request<()> {
    runtime::operation!(
        OPERATION = Get "/by_default", "vault::by_default", [["header_key"]]
    );
    Request::new(&OPERATION, runtime::empty, runtime::json_or_text)
}

/// `GET /combination`
///
/// Source: `openapi.yaml#/paths/~1combination/get`.
///
/// ```
/// use golden::security::vault;
/// let request = vault::combination();
/// ```
#[inline]
pub fn combination() -> Request<()> {
    runtime::operation!(
        OPERATION = Get "/combination", "vault::combination", [["header_key",
        "query_key"]]
    );
    Request::new(&OPERATION, runtime::empty, runtime::json_or_text)
}

/// `GET /conflict`
///
/// Source: `openapi.yaml#/paths/~1conflict/get`.
///
/// ```
/// use golden::security::vault;
/// let request = vault::conflict();
/// ```
#[inline]
pub fn conflict() -> Request<()> {
    runtime::operation!(
        OPERATION = Get "/conflict", "vault::conflict", [["basic", "oauth", "query_key"]]
    );
    Request::new(&OPERATION, runtime::empty, runtime::json_or_text)
}

/// `GET /cookie`
///
/// Source: `openapi.yaml#/paths/~1cookie/get`.
///
/// ```
/// use golden::security::vault;
/// let request = vault::cookie();
/// ```
#[inline]
pub fn cookie() -> Request<()> {
    runtime::operation!(OPERATION = Get "/cookie", "vault::cookie", [["cookie_key"]]);
    Request::new(&OPERATION, runtime::empty, runtime::json_or_text)
}

/// `GET /nothing`
///
/// Source: `openapi.yaml#/paths/~1nothing/get`.
///
/// ```
/// use golden::security::vault;
/// let request = vault::nothing();
/// ```
#[inline]
pub fn nothing() -> Request<()> {
    runtime::operation!(OPERATION = Get "/nothing", "vault::nothing", []);
    Request::new(&OPERATION, runtime::empty, runtime::json_or_text)
}

/// `GET /oauth`
///
/// Scopes: `read`, `write`. Source: `openapi.yaml#/paths/~1oauth/get`.
///
/// ```
/// use golden::security::vault;
/// let request = vault::oauth();
/// ```
#[inline]
pub fn oauth() -> Request<()> {
    runtime::operation!(OPERATION = Get "/oauth", "vault::oauth", [["oauth"]]);
    Request::new(&OPERATION, runtime::empty, runtime::json_or_text)
}

/// `GET /openid`
///
/// Source: `openapi.yaml#/paths/~1openid/get`.
///
/// ```
/// use golden::security::vault;
/// let request = vault::openid();
/// ```
#[inline]
pub fn openid() -> Request<()> {
    runtime::operation!(OPERATION = Get "/openid", "vault::openid", [["openid"]]);
    Request::new(&OPERATION, runtime::empty, runtime::json_or_text)
}

/// `GET /query`
///
/// Source: `openapi.yaml#/paths/~1query/get`.
///
/// ```
/// use golden::security::vault;
/// let request = vault::query();
/// ```
#[inline]
pub fn query() -> Request<()> {
    runtime::operation!(OPERATION = Get "/query", "vault::query", [["query_key"]]);
    Request::new(&OPERATION, runtime::empty, runtime::json_or_text)
}

/// `GET /unknown`
///
/// Source: `openapi.yaml#/paths/~1unknown/get`.
///
/// ```
/// use golden::security::vault;
/// let request = vault::unknown();
/// ```
#[inline]
pub fn unknown() -> Request<()> {
    runtime::operation!(OPERATION = Get "/unknown", "vault::unknown", [[]]);
    Request::new(&OPERATION, runtime::empty, runtime::json_or_text)
}
