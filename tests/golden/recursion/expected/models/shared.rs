// @generated from tests/golden/recursion. Do not edit.
//! Types of `shared`.

use crate::runtime;

/// `Loop` · `openapi.yaml#/components/schemas/Loop`
pub type Loop = runtime::Json;

/// `Pool` · `openapi.yaml#/components/schemas/Pool`
pub type Pool = super::Loop;
