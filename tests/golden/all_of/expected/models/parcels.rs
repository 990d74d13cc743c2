// @generated from tests/golden/all_of. Do not edit.
//! Types of `parcels`.

use crate::runtime;

/// `FragileParcel` · `openapi.yaml#/components/schemas/FragileParcel`
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct FragileParcel {
    /// `createdAt` · optional · format `date-time`
    pub created_at: Option<runtime::DateTime>,
    /// `id`
    pub id: String,
    /// `weight`
    pub weight: f64,
    /// `handling` · optional
    pub handling: Option<String>,
}
runtime::object!(
    FragileParcel, required { id, weight } optional { handling; created_at = "createdAt"
    }
);
