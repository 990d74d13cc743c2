// @generated from tests/golden/presence_of_3_1. Do not edit.
//! Types of `depots`.

use crate::runtime;

/// `Depot` · `openapi.yaml#/components/schemas/Depot`
#[derive(Clone, Debug, PartialEq)]
pub struct Depot {
    /// `name`
    pub name: String,
    /// `owner` · may be null
    pub owner: Option<String>,
    /// `note` · optional, may be null
    pub note: runtime::Patch<String>,
    /// `keeper` · optional, may be null
    pub keeper: runtime::Patch<super::Keeper>,
    /// `mixed` · optional, may be null
    pub mixed: runtime::Patch<runtime::IntOrString>,
}
impl Depot {
    /// Makes one of its required fields.
    pub fn new(name: impl Into<String>, owner: Option<String>) -> Self {
        Self {
            name: name.into(),
            owner,
            note: runtime::Patch::Absent,
            keeper: runtime::Patch::Absent,
            mixed: runtime::Patch::Absent,
        }
    }
}
runtime::object!(
    Depot, required { name } nullable { owner } patch { note, keeper, mixed }
);

/// `Keeper` · `openapi.yaml#/components/schemas/Keeper`
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Keeper {
    /// `name` · optional
    pub name: Option<String>,
}
runtime::object!(Keeper, optional { name });
