// @generated from tests/golden/redoc_words. Do not edit.
//! Types of `keepers`.

use crate::runtime;

/// The reply of `keepers_count` · `openapi.json#/paths/~1unknown~1keepers_count/get/responses/2XX/content/application~1json/schema`
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct CountKeeperReply {
    /// `count`
    pub count: i64,
}
runtime::object!(CountKeeperReply, required { count });

/// The body of `keepers_update` · `openapi.json#/paths/~1unknown~1keepers_update~1{id}/patch/requestBody/content/application~1json/schema`
#[derive(Clone, Debug, Default, PartialEq)]
pub struct UpdateKeeper {
    /// `children` · optional
    pub children: Option<Vec<i64>>,
    /// `name` · optional
    pub name: Option<String>,
    /// `kind` · optional
    pub kind: Option<super::UpdateKeeperKind>,
}
runtime::object!(UpdateKeeper, optional { children, name, kind });

runtime::value_enum! {
    #[doc =
    " `kind` of [`UpdateKeeper`](super::UpdateKeeper) · `openapi.json#/paths/~1unknown~1keepers_update~1{id}/patch/requestBody/content/application~1json/schema/properties/kind`"]
    pub enum UpdateKeeperKind : str else Other { Person = "person", Firm = "firm" }
}

/// The reply of `keepers_update` · `openapi.json#/paths/~1unknown~1keepers_update~1{id}/patch/responses/2XX/content/application~1json/schema`
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct UpdateKeeperReply {
    /// `id`
    pub id: i64,
    /// `kind` · optional
    pub kind: Option<String>,
    /// `name` · optional
    pub name: Option<String>,
}
runtime::object!(UpdateKeeperReply, required { id } optional { kind, name });
