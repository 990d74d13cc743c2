// @generated from tests/golden/openapi_export. Do not edit.
//! Types of `depots`.

use crate::runtime;

/// `Depot` · `openapi.yaml#/components/schemas/Depot`
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct Depot {
    /// `id` · format `int64`
    pub id: i64,
    /// `labels` · optional
    pub labels: Option<runtime::Map<String>>,
}
runtime::object!(Depot, required { id } optional { labels });

/// The body of `POST /depots/{id}` · `openapi.yaml#/paths/~1depots~1{id}/post/requestBody/content/application~1json/schema`
#[derive(Clone, Debug, PartialEq)]
pub struct MoveDepot {
    /// `to` · at most 5 characters
    pub to: String,
    /// `note` · optional, may be null
    pub note: runtime::Patch<String>,
}
impl MoveDepot {
    /// Makes one of its required fields.
    pub fn new(to: impl Into<String>) -> Self {
        Self {
            to: to.into(),
            note: runtime::Patch::Absent,
        }
    }
}
runtime::object!(MoveDepot, required { to } patch { note });

/// The reply of status 404 to `POST /depots/{id}` · `openapi.yaml#/paths/~1depots~1{id}/post/responses/404/content/application~1json/schema`
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct MoveDepotNotFoundError {
    /// `code` · optional
    pub code: Option<super::MoveDepotNotFoundErrorCode>,
}
runtime::object!(MoveDepotNotFoundError, optional { code });

runtime::value_enum! {
    #[doc =
    " `code` of [`MoveDepotNotFoundError`](super::MoveDepotNotFoundError) · `openapi.yaml#/paths/~1depots~1{id}/post/responses/404/content/application~1json/schema/properties/code`"]
    pub enum MoveDepotNotFoundErrorCode : str else Other { Gone = "gone", Moved = "moved"
    }
}
