// @generated from tests/golden/redoc_words. Do not edit.
//! Types of `trees`.

use crate::runtime;

/// The body of `POST /orchards/{orchard}/trees` · `openapi.json#/paths/~1orchards~1{orchard}~1trees/post/requestBody/content/application~1json/schema`
#[derive(Clone, Debug, PartialEq)]
pub struct AddTree {
    /// `keeper`
    pub keeper: runtime::Map<runtime::Json>,
    /// `visits` · optional
    pub visits: Option<Vec<runtime::Map<runtime::Json>>>,
    /// `photos` · optional · format `uri`
    pub photos: Option<Vec<String>>,
    /// `kind`
    pub kind: super::AddTreeKind,
    /// `planted` · format `date`
    pub planted: runtime::Date,
    /// `height` · optional · at least 0 · at most 40 · default `0.5`
    pub height: Option<f64>,
    /// `nick` · optional · 1 to 12 characters
    pub nick: Option<String>,
    /// `marks` · optional
    pub marks: Option<runtime::Map<runtime::Json>>,
}
impl AddTree {
    /// Makes one of its required fields.
    pub fn new(
        keeper: runtime::Map<runtime::Json>,
        kind: super::AddTreeKind,
        planted: runtime::Date,
    ) -> Self {
        Self {
            keeper,
            visits: None,
            photos: None,
            kind,
            planted,
            height: None,
            nick: None,
            marks: None,
        }
    }
}
runtime::object!(
    AddTree, required { keeper, kind, planted } optional { visits, photos, height, nick,
    marks }
);

runtime::value_enum! {
    #[doc =
    " The parameter `kind` of `GET /orchards/{orchard}/trees`, and the same in one more place · `openapi.json#/paths/~1orchards~1{orchard}~1trees/get/parameters/1/schema`"]
    pub enum AddTreeKind : str else Other { Apple = "apple", Pear = "pear" }
}

/// The reply of `POST /orchards/{orchard}/trees` · `openapi.json#/paths/~1orchards~1{orchard}~1trees/post/responses/2XX/content/application~1json/schema`
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct AddTreeReply {
    /// `height` · optional
    pub height: Option<f64>,
    /// `id`
    pub id: String,
    /// `kind`
    pub kind: String,
    /// `planted` · format `date`
    pub planted: runtime::Date,
    /// `ripe`
    pub ripe: bool,
}
runtime::object!(AddTreeReply, required { id, kind, planted, ripe } optional { height });

/// The reply of `GET /orchards/{orchard}/trees` · `openapi.json#/paths/~1orchards~1{orchard}~1trees/get/responses/2XX/content/application~1json/schema`
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct ListTreesReply {
    /// `data` · optional
    pub data: Option<Vec<runtime::Json>>,
    /// `page` · optional
    pub page: Option<i64>,
    /// `total` · optional
    pub total: Option<f64>,
}
runtime::object!(ListTreesReply, optional { data, page, total });
