// @generated from tests/golden/equal_shapes_are_shared. Do not edit.
//! Types of `orders`.

use crate::runtime;

/// The reply of `GET /orders` · `openapi.yaml#/paths/~1orders/get/responses/200/content/application~1json/schema`
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct ListOrdersReply {
    /// `customer` · optional
    pub customer: Option<super::Customer>,
}
runtime::object!(ListOrdersReply, optional { customer });
