// @generated from tests/golden/collection_identifiers. Do not edit.
//! Types of `douse`.

use crate::runtime;

/// `place` of [`LampDouse`](super::LampDouse) · `collection.json#/item/1/request/body`
///
/// On the wire `type` names the kind, `value` is the identifier.
#[derive(Clone, Debug, PartialEq)]
pub enum DistrictIdentifier {
    /// `districtId`
    Id(String),
    /// `districtCode`
    Code(String),
    /// A kind that the documentation does not describe.
    Other {
        /// The kind on the wire.
        kind: String,
        /// The identifier.
        value: runtime::Json,
    },
}
runtime::identifier!(
    DistrictIdentifier by "type" in "value" else Other { Id(String) = "districtId",
    Code(String) = "districtCode" }
);

/// The body of `POST /douse` · `collection.json#/item/1/request/body`
#[derive(Clone, Debug, PartialEq)]
pub struct LampDouse {
    /// `lamp`
    pub lamp: super::LampIdentifier,
    /// `place`
    pub place: super::DistrictIdentifier,
    /// `mode`
    pub mode: super::LampDouseMode,
}
impl LampDouse {
    /// Makes one of its required fields.
    pub fn new(
        lamp: super::LampIdentifier,
        place: super::DistrictIdentifier,
        mode: super::LampDouseMode,
    ) -> Self {
        Self { lamp, place, mode }
    }
}
runtime::object!(LampDouse, required { lamp, place, mode });

/// `mode` of [`LampDouse`](super::LampDouse) · `collection.json#/item/1/request/body`
#[derive(Clone, Debug, PartialEq)]
pub struct LampDouseMode {
    /// `type`
    pub r#type: super::LampDouseModeType,
}
impl LampDouseMode {
    /// Makes one of its required fields.
    pub fn new(r#type: super::LampDouseModeType) -> Self {
        Self { r#type }
    }
}
runtime::object!(LampDouseMode, required { ; r#type = "type" });

runtime::value_enum! {
    #[doc =
    " `type` of [`LampDouseMode`](super::LampDouseMode) · `collection.json#/item/1/request/description (line 7)`"]
    pub enum LampDouseModeType : str else Other { Slow = "slow", Fast = "fast" }
}
