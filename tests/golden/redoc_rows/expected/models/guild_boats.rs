// @generated from tests/golden/redoc_rows. Do not edit.
//! Types of `guild_boats`.

use crate::runtime;

/// `Boat` · `openapi.json#/components/schemas/Boat`
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct Boat {
    /// `errors` · optional
    pub errors: Option<Vec<runtime::Json>>,
    /// `extra` · optional
    pub extra: Option<runtime::Map<runtime::Json>>,
    /// `id`
    pub id: i64,
    /// `name` · optional
    pub name: Option<String>,
}
runtime::object!(Boat, required { id } optional { errors, extra, name });

/// The body of `guild_boats_create_or_update_many` · `openapi.json#/paths/~1unknown~1guild_boats_create_or_update_many/post/requestBody/content/application~1json/schema`
#[derive(Clone, Debug, PartialEq)]
pub struct CreateOrUpdateManyGuildBoats {
    /// `boats`
    pub boats: Vec<super::CreateOrUpdateManyGuildBoatsBoat>,
}
impl CreateOrUpdateManyGuildBoats {
    /// Makes one of its required fields.
    pub fn new(boats: Vec<super::CreateOrUpdateManyGuildBoatsBoat>) -> Self {
        Self { boats }
    }
}
runtime::object!(CreateOrUpdateManyGuildBoats, required { boats });

/// An item of `boats` of [`CreateOrUpdateManyGuildBoats`](super::CreateOrUpdateManyGuildBoats) · `openapi.json#/paths/~1unknown~1guild_boats_create_or_update_many/post/requestBody/content/application~1json/schema/properties/boats/items`
#[derive(Clone, Debug, Default, PartialEq)]
pub struct CreateOrUpdateManyGuildBoatsBoat {
    /// `name` · optional
    pub name: Option<String>,
    /// `tonnage` · optional
    pub tonnage: Option<f64>,
}
runtime::object!(CreateOrUpdateManyGuildBoatsBoat, optional { name, tonnage });

/// The reply of `guild_boats_create_or_update_many` · `openapi.json#/paths/~1unknown~1guild_boats_create_or_update_many/post/responses/2XX/content/application~1json/schema`
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct CreateOrUpdateManyGuildBoatsReply {
    /// `boats`
    pub boats: Vec<super::Boat>,
}
runtime::object!(CreateOrUpdateManyGuildBoatsReply, required { boats });
