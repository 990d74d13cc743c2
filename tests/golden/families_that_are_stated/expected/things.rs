// @generated from tests/golden/families_that_are_stated. Do not edit.
//! Things: 2 calls of Records of Depots.

use super::{Request, models};
use crate::runtime;

/// Barrel: `POST /things`
///
/// Source: `collection.json#/item/3`.
///
/// ```
/// use golden::families_that_are_stated::{things, models};
/// let body = models::BarrelThing::new("barrel", 1);
/// let request = things::barrel(&body);
/// ```
#[inline]
pub fn barrel(body: &models::BarrelThing) -> Request<runtime::Json> {
    runtime::operation!(OPERATION = Post "/things", "things::barrel", []);
    Request::new(&OPERATION, runtime::json_or_text, runtime::json_or_text).json(body)
}

/// Box: `POST /things`
///
/// Source: `collection.json#/item/2`.
///
/// ```
/// use golden::families_that_are_stated::{things, models};
/// let body = models::BoxThing::new("box", 1);
/// let request = things::r#box(&body);
/// ```
#[inline]
pub fn r#box(body: &models::BoxThing) -> Request<runtime::Json> {
    runtime::operation!(OPERATION = Post "/things", "things::box", []);
    Request::new(&OPERATION, runtime::json_or_text, runtime::json_or_text).json(body)
}
