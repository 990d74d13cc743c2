// @generated from tests/golden/names_of_symbols_only. Do not edit.
//! Types of `root`.

use crate::runtime;

/// `Marks` · `openapi.yaml#/components/schemas/Marks`
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct Marks {
    /// `*` · optional
    pub star: Option<String>,
    /// `+1` · optional
    pub plus_1: Option<i64>,
    /// `-1` · optional
    pub minus_1: Option<i64>,
    /// `$` · optional
    pub dollar: Option<String>,
    /// `@type` · optional
    pub r#type: Option<String>,
    /// `$ref_` · optional
    pub r#ref: Option<String>,
    /// `2fa` · optional
    pub field_2fa: Option<bool>,
    /// the empty string · optional
    pub empty: Option<String>,
    /// `%` · optional
    pub percent: Option<f64>,
    /// `👍` · optional
    pub u1f44d: Option<i64>,
}
runtime::object!(
    Marks, optional { ; star = "*", plus_1 = "+1", minus_1 = "-1", dollar = "$", r#type =
    "@type", r#ref = "$ref_", field_2fa = "2fa", empty = "", percent = "%", u1f44d =
    "👍" }
);
