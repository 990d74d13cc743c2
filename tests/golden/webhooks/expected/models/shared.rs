// @generated from tests/golden/webhooks. Do not edit.
//! Types of `shared`.

use crate::runtime;

/// `Ring` · `openapi.yaml#/components/schemas/Ring`
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct Ring {
    /// `at` · format `date-time`
    pub at: runtime::DateTime,
    /// `event`
    pub event: super::RingEvent,
}
runtime::object!(Ring, required { at, event });

runtime::value_enum! {
    #[doc =
    " `event` of [`Ring`](super::Ring) · `openapi.yaml#/components/schemas/Ring/properties/event`"]
    pub enum RingEvent : str else Other { Rung = "rung", Swung = "swung" }
}

/// `Silenced` · `openapi.yaml#/components/schemas/Silenced`
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct Silenced {
    /// `event` · always `silenced`
    pub event: String,
}
runtime::object!(Silenced, required { event });
