// @generated from tests/golden/redoc_rows_without_an_outline. Do not edit.
//! Kites: 1 call of .

use super::{Request, models};
use crate::runtime;

/// List kites: `GET /kites`
///
/// Source: `openapi.json#/paths/~1kites/get`.
///
/// ```
/// use golden::redoc_rows_without_an_outline::kites;
/// let request = kites::list("beach");
/// ```
#[inline]
pub fn list(beach: &str) -> Request<models::ListKitesReply> {
    runtime::operation!(OPERATION = Get "/kites", "kites::list", []);
    Request::new(&OPERATION, runtime::json, runtime::json_or_text).query("beach", beach)
}
