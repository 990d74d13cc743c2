// @generated from tests/golden/names_beyond_ascii. Do not edit.
//! Types of `größe`.

use crate::runtime;

/// `Größe` · `openapi.yaml#/components/schemas/Größe`
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct Größe {
    /// `höhe` · optional
    pub höhe: Option<f64>,
    /// `幅` · optional
    pub 幅: Option<f64>,
    /// `naïve-key` · optional
    pub naïve_key: Option<String>,
    /// `Ωmega` · optional
    pub ωmega: Option<String>,
    /// `café` · optional
    pub café: Option<String>,
}
runtime::object!(
    Größe, optional { höhe, 幅; naïve_key = "naïve-key", ωmega = "Ωmega", café =
    "cafe\u{301}" }
);
