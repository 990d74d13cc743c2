// @generated from tests/golden/repairs_of_schemas. Do not edit.
//! Types of `shared`.

use crate::runtime;

/// `ListWithoutType` · `openapi.yaml#/components/schemas/ListWithoutType`
pub type ListWithoutType = Vec<String>;

/// `NoType` · `openapi.yaml#/components/schemas/NoType`
#[derive(Clone, Debug, PartialEq)]
pub struct NoType {
    /// `a`
    pub a: String,
    /// `absent`
    pub absent: runtime::Json,
}
impl NoType {
    /// Makes one of its required fields.
    pub fn new(a: impl Into<String>, absent: runtime::Json) -> Self {
        Self { a: a.into(), absent }
    }
}
runtime::object!(NoType, required { a, absent });

/// `OddType` · `openapi.yaml#/components/schemas/OddType`
pub type OddType = runtime::Json;

/// `Pallet` · `openapi.yaml#/components/schemas/Pallet`
#[derive(Clone, Debug, PartialEq)]
pub struct Pallet {
    /// `id` · optional
    pub id: Option<String>,
    /// `size`
    pub size: f64,
}
impl Pallet {
    /// Makes one of its required fields.
    pub fn new(size: f64) -> Self {
        Self { id: None, size }
    }
}
runtime::object!(Pallet, required { size } optional { id });

/// `RequiredOfField` · `openapi.yaml#/components/schemas/RequiredOfField`
#[derive(Clone, Debug, PartialEq)]
pub struct RequiredOfField {
    /// `a`
    pub a: String,
}
impl RequiredOfField {
    /// Makes one of its required fields.
    pub fn new(a: impl Into<String>) -> Self {
        Self { a: a.into() }
    }
}
runtime::object!(RequiredOfField, required { a });

/// `Ring` · `openapi.yaml#/components/schemas/Ring`
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Ring {
    /// `own` · optional
    pub own: Option<String>,
}
runtime::object!(Ring, optional { own });

/// `UnknownKey` · `openapi.yaml#/components/schemas/UnknownKey`
pub type UnknownKey = runtime::Map<runtime::Json>;
