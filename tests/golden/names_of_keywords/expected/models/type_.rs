// @generated from tests/golden/names_of_keywords. Do not edit.
//! Types of `type`.

use crate::runtime;

/// `Self` · `openapi.yaml#/components/schemas/Self`
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct SelfModel {
    /// `type`
    pub r#type: String,
    /// `self`
    pub lower_self: String,
    /// `Self` · optional
    pub capital_self: Option<String>,
    /// `async` · optional
    pub r#async: Option<bool>,
    /// `gen` · optional
    pub r#gen: Option<String>,
    /// `_` · optional
    pub underscore: Option<String>,
    /// `union` · optional
    pub union: Option<String>,
    /// `dyn` · optional
    pub r#dyn: Option<String>,
}
runtime::object!(
    SelfModel, required { ; r#type = "type", lower_self = "self" } optional { union;
    capital_self = "Self", r#async = "async", r#gen = "gen", underscore = "_", r#dyn =
    "dyn" }
);
