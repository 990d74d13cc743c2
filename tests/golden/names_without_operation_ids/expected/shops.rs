// @generated from tests/golden/names_without_operation_ids. Do not edit.
//! Shops: 8 calls of Shops.

use super::Request;
use crate::runtime;

/// `POST /shops/{id}/complete`
///
/// Source: `openapi.yaml#/paths/~1shops~1{id}~1complete/post`.
///
/// ```
/// use golden::names_without_operation_ids::shops;
/// let request = shops::complete("id");
/// ```
#[inline]
pub fn complete(id: &str) -> Request<()> {
    runtime::operation!(OPERATION = Post "/shops/{id}/complete", "shops::complete", []);
    Request::new(&OPERATION, runtime::empty, runtime::json_or_text).path("id", id)
}

/// `POST /shops`
///
/// Source: `openapi.yaml#/paths/~1shops/post`.
///
/// ```
/// use golden::names_without_operation_ids::shops;
/// let request = shops::create();
/// ```
#[inline]
pub fn create() -> Request<()> {
    runtime::operation!(OPERATION = Post "/shops", "shops::create", []);
    Request::new(&OPERATION, runtime::empty, runtime::json_or_text)
}

/// `DELETE /shops/{id}`
///
/// Source: `openapi.yaml#/paths/~1shops~1{id}/delete`.
///
/// ```
/// use golden::names_without_operation_ids::shops;
/// let request = shops::delete("id");
/// ```
#[inline]
pub fn delete(id: &str) -> Request<()> {
    runtime::operation!(OPERATION = Delete "/shops/{id}", "shops::delete", []);
    Request::new(&OPERATION, runtime::empty, runtime::json_or_text).path("id", id)
}

/// `GET /shops/{id}`
///
/// Source: `openapi.yaml#/paths/~1shops~1{id}/get`.
///
/// ```
/// use golden::names_without_operation_ids::shops;
/// let request = shops::get("id");
/// ```
#[inline]
pub fn get(id: &str) -> Request<()> {
    runtime::operation!(OPERATION = Get "/shops/{id}", "shops::get", []);
    Request::new(&OPERATION, runtime::empty, runtime::json_or_text).path("id", id)
}

/// `GET /shops/{id}/doors`
///
/// Source: `openapi.yaml#/paths/~1shops~1{id}~1doors/get`.
///
/// ```
/// use golden::names_without_operation_ids::shops;
/// let request = shops::get_doors("id");
/// ```
#[inline]
pub fn get_doors(id: &str) -> Request<()> {
    runtime::operation!(OPERATION = Get "/shops/{id}/doors", "shops::get_doors", []);
    Request::new(&OPERATION, runtime::empty, runtime::json_or_text).path("id", id)
}

/// `GET /shops`
///
/// Source: `openapi.yaml#/paths/~1shops/get`.
///
/// ```
/// use golden::names_without_operation_ids::shops;
/// let request = shops::list();
/// ```
#[inline]
pub fn list() -> Request<()> {
    runtime::operation!(OPERATION = Get "/shops", "shops::list", []);
    Request::new(&OPERATION, runtime::empty, runtime::json_or_text)
}

/// `PUT /shops/{id}`
///
/// Source: `openapi.yaml#/paths/~1shops~1{id}/put`.
///
/// ```
/// use golden::names_without_operation_ids::shops;
/// let request = shops::replace("id");
/// ```
#[inline]
pub fn replace(id: &str) -> Request<()> {
    runtime::operation!(OPERATION = Put "/shops/{id}", "shops::replace", []);
    Request::new(&OPERATION, runtime::empty, runtime::json_or_text).path("id", id)
}

/// `PATCH /shops/{id}`
///
/// Source: `openapi.yaml#/paths/~1shops~1{id}/patch`.
///
/// ```
/// use golden::names_without_operation_ids::shops;
/// let request = shops::update("id");
/// ```
#[inline]
pub fn update(id: &str) -> Request<()> {
    runtime::operation!(OPERATION = Patch "/shops/{id}", "shops::update", []);
    Request::new(&OPERATION, runtime::empty, runtime::json_or_text).path("id", id)
}
