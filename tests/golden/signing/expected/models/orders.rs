// @generated from tests/golden/signing. Do not edit.
//! Types of `orders`.

use crate::runtime;

/// The body of `POST /orders` · `openapi.json#/paths/~1orders/post/requestBody/content/application~1json/schema`
#[derive(Clone, Debug, PartialEq)]
pub struct CreateOrder {
    /// `sku`
    pub sku: String,
}
impl CreateOrder {
    /// Makes one of its required fields.
    pub fn new(sku: impl Into<String>) -> Self {
        Self { sku: sku.into() }
    }
}
runtime::object!(CreateOrder, required { sku });

/// The reply of `GET /orders` · `openapi.json#/paths/~1orders/get/responses/200`
pub type ListOrdersReply = Vec<String>;
