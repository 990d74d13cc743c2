// @generated from tests/golden/presence. Do not edit.
//! Types of `depots`.

use crate::runtime;

/// `Depot` · `openapi.yaml#/components/schemas/Depot`
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct Depot {
    /// `id`
    pub id: String,
    /// `owner` · may be null
    pub owner: Option<String>,
    /// `slots` · optional
    pub slots: Option<i64>,
    /// `note` · optional
    pub note: Option<String>,
    /// `keeper` · optional
    pub keeper: Option<super::Keeper>,
}
runtime::object!(
    Depot, required { id } nullable { owner } optional { slots, note, keeper }
);

/// `DepotChange` · `openapi.yaml#/components/schemas/DepotChange`
#[derive(Clone, Debug, Default, PartialEq)]
pub struct DepotChange {
    /// `name` · optional
    pub name: Option<String>,
    /// `note` · optional, may be null
    pub note: runtime::Patch<String>,
    /// `keeper` · optional, may be null
    pub keeper: runtime::Patch<super::Keeper>,
}
runtime::object!(DepotChange, optional { name } patch { note, keeper });

/// `Keeper` · `openapi.yaml#/components/schemas/Keeper`
#[derive(Clone, Debug, PartialEq)]
pub struct Keeper {
    /// `name`
    pub name: String,
}
impl Keeper {
    /// Makes one of its required fields.
    pub fn new(name: impl Into<String>) -> Self {
        Self { name: name.into() }
    }
}
runtime::object!(Keeper, required { name });

/// `NewDepot` · `openapi.yaml#/components/schemas/NewDepot`
#[derive(Clone, Debug, PartialEq)]
pub struct NewDepot {
    /// `name`
    pub name: String,
    /// `owner` · may be null
    pub owner: Option<String>,
    /// `slots` · optional
    pub slots: Option<i64>,
    /// `note` · optional, may be null
    pub note: runtime::Patch<String>,
}
impl NewDepot {
    /// Makes one of its required fields.
    pub fn new(name: impl Into<String>, owner: Option<String>) -> Self {
        Self {
            name: name.into(),
            owner,
            slots: None,
            note: runtime::Patch::Absent,
        }
    }
}
runtime::object!(
    NewDepot, required { name } nullable { owner } optional { slots } patch { note }
);
