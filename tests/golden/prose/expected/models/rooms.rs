// @generated from tests/golden/prose. Do not edit.
//! Types of `rooms`.

use crate::runtime;

/// `Room` · `openapi.yaml#/components/schemas/Room`
///
/// A room.
///
/// indented text is code in Markdown
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Room {
    /// `name` · optional
    ///
    /// What the door says
    pub name: Option<String>,
    /// `kind` · optional
    ///
    /// One of
    /// - hall
    /// - attic
    pub kind: Option<super::RoomKind>,
}
runtime::object!(Room, optional { name, kind });

runtime::value_enum! {
    #[doc =
    " `kind` of [`Room`](super::Room) · `openapi.yaml#/components/schemas/Room/properties/kind`"]
    #[doc = ""] #[doc = " One of"] #[doc = " - hall"] #[doc = " - attic"] pub enum
    RoomKind : str else Other { Hall = "hall", Attic = "attic" }
}
