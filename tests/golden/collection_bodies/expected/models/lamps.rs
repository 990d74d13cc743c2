// @generated from tests/golden/collection_bodies. Do not edit.
//! Types of `lamps`.

use crate::runtime;

runtime::value_enum! {
    #[doc =
    " The parameter `colour` of `GET /v1/lamps/{lamp}` · `collection.json#/item/0/request/url/query/0/description`"]
    pub enum FindLampColour : str else Other { Red = "red", White = "white" }
}

/// The reply of `GET /v1/lamps/{lamp}` · `collection.json#/item/0/response/0/body`
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct FindLampReply {
    /// `id`
    pub id: i64,
}
runtime::object!(FindLampReply, required { id });
