// @generated from tests/golden/operations_left_out. Do not edit.
//! Types of `orders`.

use crate::runtime;

/// The body of `POST /orders/{id}/seen` · `api.toml:1:1`
#[derive(Clone, Debug, PartialEq)]
pub struct AcknowledgeOrder {
    /// `receipt`
    pub receipt: String,
    /// `result` · always `success`
    pub result: String,
    /// `at` · optional
    pub at: Option<runtime::DateTime>,
    /// `attempt` · always `1`
    pub attempt: i64,
}
impl AcknowledgeOrder {
    /// Makes one of its required fields.
    pub fn new(receipt: impl Into<String>) -> Self {
        Self {
            receipt: receipt.into(),
            result: "success".into(),
            at: None,
            attempt: 1,
        }
    }
}
runtime::object!(
    AcknowledgeOrder, required { receipt, result, attempt } optional { at }
);

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

/// The body of `DELETE /orders` · `api.toml:39:1`
#[derive(Clone, Debug, Default, PartialEq)]
pub struct DeleteOrders {
    /// `until` · optional
    pub until: Option<runtime::Date>,
}
runtime::object!(DeleteOrders, optional { until });

/// The reply of `DELETE /orders` · `api.toml:39:1`
pub type DeleteOrdersReply = Vec<super::Order>;
