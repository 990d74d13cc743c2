// @generated from tests/golden/webhooks. Do not edit.
//! Types of `shared`.

use crate::runtime;

/// `Ring` · `openapi.yaml#/components/schemas/Ring`
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct Ring {
    /// `at` · format `date-time`
    pub at: runtime::DateTime,
}
runtime::object!(Ring, required { at });
