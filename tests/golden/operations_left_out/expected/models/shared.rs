// @generated from tests/golden/operations_left_out. Do not edit.
//! Types of `shared`.

use crate::runtime;

/// `Order` · `openapi.json#/components/schemas/Order`
#[derive(Clone, Debug, PartialEq)]
pub struct Order {
    /// `id`
    pub id: String,
}
impl Order {
    /// Makes one of its required fields.
    pub fn new(id: impl Into<String>) -> Self {
        Self { id: id.into() }
    }
}
runtime::object!(Order, required { id });

/// `Page` · `openapi.json#/components/schemas/Page`
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Page {
    /// `size` · optional
    pub size: Option<i64>,
}
runtime::object!(Page, optional { size });
