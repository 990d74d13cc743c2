// @generated from tests/golden/redoc_rows. Do not edit.
//! Types of `berths`.

use crate::runtime;

/// The reply of `GET /api/harbour/berths/{id}` · `openapi.json#/paths/~1api~1harbour~1berths~1{id}/get/responses/2XX/content/application~1json/schema`
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct GetBerthReply {
    /// `berth`
    pub berth: super::Berth,
}
runtime::object!(GetBerthReply, required { berth });

runtime::value_enum! {
    #[doc =
    " The parameter `kind` of `GET /api/harbour/berths` · `openapi.json#/paths/~1api~1harbour~1berths/get/parameters/0/schema`"]
    pub enum ListBerthsKind : str else Other { Pier = "pier", Buoy = "buoy" }
}

/// The reply of `GET /api/harbour/berths` · `openapi.json#/paths/~1api~1harbour~1berths/get/responses/2XX/content/application~1json/schema`
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct ListBerthsReply {
    /// `berths`
    pub berths: Vec<super::Berth>,
    /// `page`
    pub page: super::Page,
}
runtime::object!(ListBerthsReply, required { berths, page });

/// `Page` · `openapi.json#/components/schemas/Page`
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct Page {
    /// `number` · optional
    pub number: Option<i64>,
    /// `size` · optional
    pub size: Option<i64>,
}
runtime::object!(Page, optional { number, size });
