// @generated from tests/golden/names_of_references. Do not edit.
//! Types of `tolls`.

use crate::runtime;

/// `gate` of [`Pass`](super::Pass), and the same in one more place · `openapi.yaml#/components/schemas/Pass/properties/gate`
#[derive(Clone, Debug, Default, PartialEq)]
pub struct GateReference {
    /// `externalId` · optional
    pub external_id: Option<String>,
}
runtime::object!(GateReference, optional { ; external_id = "externalId" });

/// `road` of [`Pass`](super::Pass), and the same in one more place · `openapi.yaml#/components/schemas/Pass/properties/road`
#[derive(Clone, Debug, Default, PartialEq)]
pub struct PassRoad {
    /// `name` · optional
    pub name: Option<String>,
}
runtime::object!(PassRoad, optional { name });

/// `Toll` · `openapi.yaml#/components/schemas/Toll`
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct Toll {
    /// `gate` · optional
    pub gate: Option<super::GateReference>,
    /// `road` · optional
    pub road: Option<super::PassRoad>,
}
runtime::object!(Toll, optional { gate, road });
