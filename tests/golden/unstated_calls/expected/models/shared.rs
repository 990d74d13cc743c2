// @generated from tests/golden/unstated_calls. Do not edit.
//! Types of `shared`.

use crate::runtime;

/// `Crate` · `openapi.yaml#/components/schemas/Crate`
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct Crate {
    /// `id`
    pub id: i64,
    /// `label` · optional
    pub label: Option<String>,
}
runtime::object!(Crate, required { id } optional { label });
