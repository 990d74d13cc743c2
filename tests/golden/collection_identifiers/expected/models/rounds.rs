// @generated from tests/golden/collection_identifiers. Do not edit.
//! Types of `rounds`.

use crate::runtime;

/// `lighter` of [`StartRound`](super::StartRound) · `collection.json#/item/0/request/description (line 10)`
///
/// On the wire `type` names the kind, `value` is the identifier.
#[derive(Clone, Debug, PartialEq)]
pub enum LighterIdentifier {
    /// `lighterId`
    Id(String),
    /// `lighterEmail`
    Email(String),
    /// A kind that the documentation does not describe.
    Other {
        /// The kind on the wire.
        kind: String,
        /// The identifier.
        value: runtime::Json,
    },
}
runtime::identifier!(
    LighterIdentifier by "type" in "value" else Other { Id(String) = "lighterId",
    Email(String) = "lighterEmail" }
);

/// The body of `POST /rounds` · `collection.json#/item/0/request/body`
#[derive(Clone, Debug, PartialEq)]
pub struct StartRound {
    /// `lamp`
    pub lamp: super::StartRoundLamp,
    /// `place`
    pub place: super::StartRoundPlaceIdentifier,
    /// `lighter` · optional
    pub lighter: Option<super::LighterIdentifier>,
}
impl StartRound {
    /// Makes one of its required fields.
    pub fn new(
        lamp: super::StartRoundLamp,
        place: super::StartRoundPlaceIdentifier,
    ) -> Self {
        Self { lamp, place, lighter: None }
    }
}
runtime::object!(StartRound, required { lamp, place } optional { lighter });

/// `lamp` of [`StartRound`](super::StartRound) · `collection.json#/item/0/request/description (line 3)`
#[derive(Clone, Debug, PartialEq)]
pub struct StartRoundLamp {
    /// Which one is meant.
    pub identifier: super::LampIdentifier,
    /// `wicks` · optional
    pub wicks: Option<f64>,
}
impl StartRoundLamp {
    /// Makes one of its required fields.
    pub fn new(identifier: super::LampIdentifier) -> Self {
        Self { identifier, wicks: None }
    }
}
runtime::object!(StartRoundLamp, [identifier : "type", "value"] optional { wicks });

/// `place` of [`StartRound`](super::StartRound) · `collection.json#/item/0/request/description (line 7)`
///
/// On the wire `type` names the kind, `value` is the identifier.
#[derive(Clone, Debug, PartialEq)]
pub enum StartRoundPlaceIdentifier {
    /// `point`
    Point(super::StartRoundPlaceIdentifierPoint),
    /// `districtId`
    DistrictId(i64),
    /// `districtCode`
    DistrictCode(String),
    /// A kind that the documentation does not describe.
    Other {
        /// The kind on the wire.
        kind: String,
        /// The identifier.
        value: runtime::Json,
    },
}
runtime::identifier!(
    StartRoundPlaceIdentifier by "type" in "value" else Other {
    Point(super::StartRoundPlaceIdentifierPoint) = "point", DistrictId(i64) =
    "districtId", DistrictCode(String) = "districtCode" }
);

/// `point` of [`StartRoundPlaceIdentifier`](super::StartRoundPlaceIdentifier) · `collection.json#/item/0/request/description (line 9)`
#[derive(Clone, Debug, PartialEq)]
pub struct StartRoundPlaceIdentifierPoint {
    /// `x`
    pub x: f64,
    /// `y`
    pub y: f64,
}
impl StartRoundPlaceIdentifierPoint {
    /// Makes one of its required fields.
    pub fn new(x: f64, y: f64) -> Self {
        Self { x, y }
    }
}
runtime::object!(StartRoundPlaceIdentifierPoint, required { x, y });

/// The reply of `POST /rounds` · `collection.json#/item/0/response/0/body`
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct StartRoundReply {
    /// `id`
    pub id: i64,
}
runtime::object!(StartRoundReply, required { id });
