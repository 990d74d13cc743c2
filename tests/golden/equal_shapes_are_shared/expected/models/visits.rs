// @generated from tests/golden/equal_shapes_are_shared. Do not edit.
//! Types of `visits`.

use crate::runtime;

/// The reply of `GET /visits` · `openapi.yaml#/paths/~1visits/get/responses/200/content/application~1json/schema`
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct ListVisitsReply {
    /// `at` · optional · format `date-time`
    pub at: Option<runtime::DateTime>,
    /// `customer` · optional
    pub customer: Option<super::Customer>,
}
runtime::object!(ListVisitsReply, optional { at, customer });
