// @generated from tests/golden/families_that_are_none. Do not edit.
//! Query: 2 calls of Queries of Depots.

use super::{Request, models};
use crate::runtime;

/// Find crates: `POST /query`
///
/// Source: `collection.json#/item/0`.
///
/// ```
/// use golden::families_that_are_none::{query, models};
/// let body = models::FindCrates::new("query", 1);
/// let request = query::find_crates(&body);
/// ```
#[inline]
pub fn find_crates(body: &models::FindCrates) -> Request<runtime::Json> {
    runtime::operation!(OPERATION = Post "/query", "query::find_crates", []);
    Request::new(&OPERATION, runtime::json_or_text, runtime::json_or_text).json(body)
}

/// Find depots: `POST /query`
///
/// Source: `collection.json#/item/1`.
///
/// ```
/// use golden::families_that_are_none::{query, models};
/// let body = models::FindDepots::new("query", true);
/// let request = query::find_depots(&body);
/// ```
#[inline]
pub fn find_depots(body: &models::FindDepots) -> Request<runtime::Json> {
    runtime::operation!(OPERATION = Post "/query", "query::find_depots", []);
    Request::new(&OPERATION, runtime::json_or_text, runtime::json_or_text).json(body)
}
