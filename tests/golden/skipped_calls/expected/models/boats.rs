// @generated from tests/golden/skipped_calls. Do not edit.
//! Types of `boats`.

use crate::runtime;

/// The reply of `POST /boat` · `openapi.yaml#/paths/~1boat/post/responses/200/content/application~1json/schema`
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct AddBoatReply {
    /// `id` · optional
    pub id: Option<String>,
    /// `state` · optional
    pub state: Option<super::AddBoatReplyState>,
}
runtime::object!(AddBoatReply, optional { id, state });

runtime::value_enum! {
    #[doc =
    " `state` of [`AddBoatReply`](super::AddBoatReply) · `openapi.yaml#/paths/~1boat/post/responses/200/content/application~1json/schema/properties/state`"]
    pub enum AddBoatReplyState : str else Other { Open = "open", Done = "done" }
}

/// `items` · `openapi.yaml#/paths/~1audit/post/responses/200/content/application~1json/schema/properties/parts/items`
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct Items {
    /// `n` · optional
    pub n: Option<i64>,
}
runtime::object!(Items, optional { n });

/// `Mooring` · `openapi.yaml#/components/schemas/Mooring`
#[derive(Clone, Debug, PartialEq)]
pub struct Mooring {
    /// `place`
    pub place: String,
}
impl Mooring {
    /// Makes one of its required fields.
    pub fn new(place: impl Into<String>) -> Self {
        Self { place: place.into() }
    }
}
runtime::object!(Mooring, required { place });

/// `NewBoat` · `openapi.yaml#/components/schemas/NewBoat`
#[derive(Clone, Debug, Default, PartialEq)]
pub struct NewBoat {
    /// `name` · optional
    pub name: Option<String>,
    /// `mooring` · optional
    pub mooring: Option<super::Mooring>,
}
runtime::object!(NewBoat, optional { name, mooring });
