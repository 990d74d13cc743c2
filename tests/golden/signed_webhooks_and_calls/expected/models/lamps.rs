// @generated from tests/golden/signed_webhooks_and_calls. Do not edit.
//! Types of `lamps`.

use crate::runtime;

/// `Lamp` · `openapi.yaml#/components/schemas/Lamp`
#[derive(Clone, Debug, PartialEq)]
pub struct Lamp {
    /// `lamp`
    pub lamp: i64,
}
impl Lamp {
    /// Makes one of its required fields.
    pub fn new(lamp: i64) -> Self {
        Self { lamp }
    }
}
runtime::object!(Lamp, required { lamp });
