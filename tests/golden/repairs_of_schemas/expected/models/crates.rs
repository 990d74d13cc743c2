// @generated from tests/golden/repairs_of_schemas. Do not edit.
//! Types of `crates`.

use crate::runtime;

/// `Crate` · `openapi.yaml#/components/schemas/Crate`
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct Crate {
    /// `id` · optional
    pub id: Option<String>,
    /// `size` · optional
    pub size: Option<f64>,
}
runtime::object!(Crate, optional { id, size });

/// `NewCrate` · `openapi.yaml#/components/schemas/NewCrate`
#[derive(Clone, Debug, Default, PartialEq)]
pub struct NewCrate {
    /// `id` · optional
    pub id: Option<String>,
    /// `size` · optional
    pub size: Option<f64>,
}
runtime::object!(NewCrate, optional { id, size });
