// @generated from tests/golden/families_that_are_stated. Do not edit.
//! Records: 3 calls of Records of Depots.

use super::{Request, models};
use crate::runtime;

/// `POST /records`
///
/// Source: `collection.json#/item/0`.
///
/// ```
/// use golden::families_that_are_stated::{records, models};
/// let body = models::CreateRecord::Crate(models::Crate::new("C-1"));
/// let request = records::create(&body);
/// ```
#[inline]
pub fn create(body: &models::CreateRecord) -> Request<runtime::Json> {
    runtime::operation!(OPERATION = Post "/records", "records::create", []);
    Request::new(&OPERATION, runtime::json_or_text, runtime::json_or_text).json(body)
}

/// Far Crate: `POST /records`
///
/// Source: `collection.json#/item/9`.
///
/// ```
/// use golden::families_that_are_stated::{records, models};
/// let body = models::FarCrate::new("C-1");
/// let request = records::far_crate(&body);
/// ```
#[inline]
pub fn far_crate(body: &models::FarCrate) -> Request<runtime::Json> {
    runtime::operation!(
        OPERATION = Post "/records", "records::far_crate", [], server
        "https://far.example"
    );
    Request::new(&OPERATION, runtime::json_or_text, runtime::json_or_text).json(body)
}

/// Far Depot: `POST /records`
///
/// Source: `collection.json#/item/10`.
///
/// ```
/// use golden::families_that_are_stated::{records, models};
/// let body = models::FarDepot::new("North");
/// let request = records::far_depot(&body);
/// ```
#[inline]
pub fn far_depot(body: &models::FarDepot) -> Request<runtime::Json> {
    runtime::operation!(
        OPERATION = Post "/records", "records::far_depot", [], server
        "https://far.example"
    );
    Request::new(&OPERATION, runtime::json_or_text, runtime::json_or_text).json(body)
}
