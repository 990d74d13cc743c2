// @generated from tests/golden/names_that_coincide. Do not edit.
//! Items: 3 calls of Words.

use super::{Request, models};
use crate::runtime;

/// `GET /items`
///
/// Source: `openapi.yaml#/paths/~1items/get`.
///
/// ```
/// use golden::names_that_coincide::items;
/// let request = items::get();
/// ```
#[inline]
pub fn get() -> Request<()> {
    runtime::operation!(OPERATION = Get "/items", "items::get", []);
    Request::new(&OPERATION, runtime::empty, runtime::json_or_text)
}

/// `GET /new/items`
///
/// Source: `openapi.yaml#/paths/~1new~1items/get`.
///
/// ```
/// use golden::names_that_coincide::items;
/// let request = items::get_new_items();
/// ```
#[inline]
pub fn get_new_items() -> Request<models::ItemUnderscoreList> {
    runtime::operation!(OPERATION = Get "/new/items", "items::get_new_items", []);
    Request::new(&OPERATION, runtime::json, runtime::json_or_text)
}

/// `GET /old/items`
///
/// Source: `openapi.yaml#/paths/~1old~1items/get`.
///
/// ```
/// use golden::names_that_coincide::items;
/// let request = items::get_old_items();
/// ```
#[inline]
pub fn get_old_items() -> Request<()> {
    runtime::operation!(OPERATION = Get "/old/items", "items::get_old_items", []);
    Request::new(&OPERATION, runtime::empty, runtime::json_or_text)
}
