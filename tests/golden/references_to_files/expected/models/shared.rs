// @generated from tests/golden/references_to_files. Do not edit.
//! Types of `shared`.

use crate::runtime;

/// `Lorry` · `openapi.yaml#/components/schemas/Lorry`
pub type Lorry = super::Van;

/// `Missing` · `openapi.yaml#/components/schemas/Missing`
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Missing {
    /// `gone` · optional
    pub gone: Option<runtime::Json>,
    /// `outside` · optional
    pub outside: Option<runtime::Json>,
}
runtime::object!(Missing, optional { gone, outside });

/// `Wagon` · `openapi.yaml#/components/schemas/Wagon`
pub type Wagon = super::Van;
