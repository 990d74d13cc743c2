// @generated from tests/golden/names_of_references. Do not edit.
//! Types of `shared`.

use crate::runtime;

/// `Pass` · `openapi.yaml#/components/schemas/Pass`
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Pass {
    /// `gate` · optional
    pub gate: Option<super::GateReference>,
    /// `road` · optional
    pub road: Option<super::PassRoad>,
}
runtime::object!(Pass, optional { gate, road });

/// `Road` · `openapi.yaml#/components/schemas/Road`
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Road {
    /// `lanes` · optional
    pub lanes: Option<i64>,
}
runtime::object!(Road, optional { lanes });
