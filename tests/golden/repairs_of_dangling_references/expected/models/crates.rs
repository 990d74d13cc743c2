// @generated from tests/golden/repairs_of_dangling_references. Do not edit.
//! Types of `crates`.

use crate::runtime;

/// `Crate` · `openapi.yaml#/components/schemas/Crate`
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct Crate {
    /// `lid` · optional
    pub lid: Option<runtime::Json>,
    /// `base` · optional
    pub base: Option<runtime::Json>,
    /// `odd` · optional
    pub odd: Option<Box<super::Crate>>,
    /// `far` · optional
    pub far: Option<runtime::Json>,
}
runtime::object!(Crate, optional { lid, base, odd, far });
