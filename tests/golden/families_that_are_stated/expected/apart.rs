// @generated from tests/golden/families_that_are_stated. Do not edit.
//! Apart: 2 calls of Records of Depots.

use super::{Request, models};
use crate::runtime;

/// Open: `POST /apart`
///
/// - `task`: `Task`
///
/// Source: `collection.json#/item/5`.
///
/// ```
/// use golden::families_that_are_stated::{apart, models};
/// let body = models::OpenApart::new("North", 1);
/// let request = apart::open("open_depot", &body);
/// ```
#[inline]
pub fn open(task: &str, body: &models::OpenApart) -> Request<runtime::Json> {
    runtime::operation!(OPERATION = Post "/apart", "apart::open", []);
    Request::new(&OPERATION, runtime::json_or_text, runtime::json_or_text)
        .header("Task", task)
        .json(body)
}

/// Shut: `POST /apart`
///
/// - `task`: `Task`
///
/// Source: `collection.json#/item/6`.
///
/// ```
/// use golden::families_that_are_stated::{apart, models};
/// let body = models::ShutApart::new("North", "feast");
/// let request = apart::shut("shut_depot", &body);
/// ```
#[inline]
pub fn shut(task: &str, body: &models::ShutApart) -> Request<runtime::Json> {
    runtime::operation!(OPERATION = Post "/apart", "apart::shut", []);
    Request::new(&OPERATION, runtime::json_or_text, runtime::json_or_text)
        .header("Task", task)
        .json(body)
}
