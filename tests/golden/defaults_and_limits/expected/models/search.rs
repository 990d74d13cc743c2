// @generated from tests/golden/defaults_and_limits. Do not edit.
//! Types of `search`.

use crate::runtime;

/// `Limits` · `openapi.yaml#/components/schemas/Limits`
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct Limits {
    /// `above` · optional · greater than 0 · a multiple of 0.5
    pub above: Option<f64>,
    /// `tags` · optional · 1 to 5 items · no item twice
    pub tags: Option<Vec<String>>,
    /// `code` · optional · 4 characters
    pub code: Option<String>,
    /// `on` · optional · default `true`
    pub on: Option<bool>,
    /// `names` · optional · default `["a","b"]`
    pub names: Option<Vec<String>>,
    /// `old` · optional · deprecated
    pub old: Option<String>,
}
runtime::object!(Limits, optional { above, tags, code, on, names, old });

runtime::value_enum! {
    #[doc =
    " The parameter `order` of `GET /search` · `openapi.yaml#/paths/~1search/get/parameters/2/schema`"]
    pub enum SearchOrder : str else Other { Asc = "asc", Desc = "desc" }
}
