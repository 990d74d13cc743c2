// @generated from tests/golden/names_of_references. Do not edit.
//! Types of `gates`.

use crate::runtime;

/// `Gate` · `openapi.yaml#/components/schemas/Gate`
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct Gate {
    /// `name` · optional
    pub name: Option<String>,
}
runtime::object!(Gate, optional { name });
