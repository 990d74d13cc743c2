// @generated from tests/golden/all_of. Do not edit.
//! Types of `shared`.

use crate::runtime;

/// `Parcel` · `openapi.yaml#/components/schemas/Parcel`
#[derive(Clone, Debug, PartialEq)]
pub struct Parcel {
    /// `createdAt` · optional · format `date-time`
    pub created_at: Option<runtime::DateTime>,
    /// `id`
    pub id: String,
    /// `weight` · optional
    pub weight: Option<f64>,
}
impl Parcel {
    /// Makes one of its required fields.
    pub fn new(id: impl Into<String>) -> Self {
        Self {
            created_at: None,
            id: id.into(),
            weight: None,
        }
    }
}
runtime::object!(Parcel, required { id } optional { weight; created_at = "createdAt" });

/// `Stamped` · `openapi.yaml#/components/schemas/Stamped`
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Stamped {
    /// `createdAt` · optional · format `date-time`
    pub created_at: Option<runtime::DateTime>,
}
runtime::object!(Stamped, optional { ; created_at = "createdAt" });

/// `Wrapped` · `openapi.yaml#/components/schemas/Wrapped`
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Wrapped {
    /// `only` · optional
    pub only: Option<super::Parcel>,
}
runtime::object!(Wrapped, optional { only });
