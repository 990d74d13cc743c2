// @generated from tests/golden/prose_left_out. Do not edit.
//! Types of `rooms`.

use crate::runtime;

/// `Room` · `openapi.yaml#/components/schemas/Room`
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct Room {
    /// `name` · optional
    pub name: Option<String>,
    /// `kind` · optional
    pub kind: Option<super::RoomKind>,
}
runtime::object!(Room, optional { name, kind });

runtime::value_enum! {
    #[doc =
    " `kind` of [`Room`](super::Room) · `openapi.yaml#/components/schemas/Room/properties/kind`"]
    pub enum RoomKind : str else Other { Hall = "hall", Attic = "attic" }
}
