// @generated from tests/golden/redoc_rows_without_an_outline. Do not edit.
//! Types of `kites`.

use crate::runtime;

/// `Kite` · `openapi.json#/components/schemas/Kite`
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct Kite {
    /// `colour` · optional
    pub colour: Option<String>,
    /// `id`
    pub id: i64,
}
runtime::object!(Kite, required { id } optional { colour });

/// The reply of `GET /kites` · `openapi.json#/paths/~1kites/get/responses/2XX/content/application~1json/schema`
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct ListKitesReply {
    /// `kites`
    pub kites: Vec<super::Kite>,
}
runtime::object!(ListKitesReply, required { kites });
