// @generated from tests/golden/facts_left_out. Do not edit.
//! Types of `lamps`.

use crate::runtime;

/// `Lamp` · `openapi.yaml#/components/schemas/Lamp`
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct Lamp {
    /// `power` · optional · one of `0.5`, `1.5`
    pub power: Option<f64>,
    /// `serial` · optional · one of `1`, `18446744073709551615`
    pub serial: Option<u64>,
    /// `tags` · optional
    pub tags: Option<runtime::Map<runtime::Json>>,
    /// `state` · optional
    pub state: Option<super::State>,
    /// `place` · optional
    pub place: Option<super::Place>,
}
runtime::object!(Lamp, optional { power, serial, tags, state, place });

/// `Place` · `openapi.yaml#/components/schemas/Place`
#[derive(Clone, Debug, PartialEq)]
pub enum Place {
    /// A string.
    Text(String),
    /// An object.
    WithRoom(super::PlaceWithRoom),
    /// A value that the documentation does not describe.
    Other(runtime::Json),
}
runtime::union!(
    Place else Other { Text(String) : string, WithRoom(super::PlaceWithRoom) : object }
);

/// A member of [`Place`](super::Place) · `openapi.yaml#/components/schemas/Place/oneOf/1`
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct PlaceWithRoom {
    /// `floor` · optional
    pub floor: Option<i64>,
    /// `room` · optional
    pub room: Option<String>,
}
runtime::object!(PlaceWithRoom, optional { floor, room });

/// `State` · `openapi.yaml#/components/schemas/State`
#[derive(Clone, Debug, PartialEq)]
pub enum State {
    /// An object.
    WithOn(super::StateWithOn),
    /// An object.
    WithOff(super::StateWithOff),
    /// A value that the documentation does not describe.
    Other(runtime::Json),
}
runtime::union!(
    State else Other { WithOn(super::StateWithOn) : object, WithOff(super::StateWithOff)
    : object }
);

/// A member of [`State`](super::State) · `openapi.yaml#/components/schemas/State/allOf/0/oneOf/1`
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct StateWithOff {
    /// `off` · optional
    pub off: Option<bool>,
}
runtime::object!(StateWithOff, optional { off });

/// A member of [`State`](super::State) · `openapi.yaml#/components/schemas/State/allOf/0/oneOf/0`
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct StateWithOn {
    /// `on` · optional
    pub on: Option<bool>,
}
runtime::object!(StateWithOn, optional { on });
