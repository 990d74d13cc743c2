// @generated from tests/golden/signed_webhooks. Do not edit.
//! Types of `shared`.

use crate::runtime;

/// `LampLit` · `openapi.yaml#/components/schemas/LampLit`
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct LampLit {
    /// `lamp`
    pub lamp: i64,
    /// `at` · format `date-time`
    pub at: runtime::DateTime,
    /// `note` · optional
    pub note: Option<String>,
}
runtime::object!(LampLit, required { lamp, at } optional { note });
