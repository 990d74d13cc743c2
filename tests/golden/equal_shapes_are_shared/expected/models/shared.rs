// @generated from tests/golden/equal_shapes_are_shared. Do not edit.
//! Types of `shared`.

use crate::runtime;

/// `customer` of [`ListOrdersReply`](super::ListOrdersReply), and the same in one more place · `openapi.yaml#/paths/~1orders/get/responses/200/content/application~1json/schema/properties/customer`
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct Customer {
    /// `id` · optional
    pub id: Option<String>,
    /// `name` · optional
    pub name: Option<String>,
}
runtime::object!(Customer, optional { id, name });
