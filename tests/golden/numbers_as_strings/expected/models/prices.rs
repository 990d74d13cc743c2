// @generated from tests/golden/numbers_as_strings. Do not edit.
//! Types of `prices`.

use crate::runtime;

/// `Price` · `openapi.yaml#/components/schemas/Price`
#[derive(Clone, Debug, PartialEq)]
pub struct Price {
    /// `cents` · format `int64`
    pub cents: String,
    /// `amount` · optional · format `double`
    pub amount: Option<String>,
    /// `count` · optional
    pub count: Option<i64>,
    /// `either` · optional
    pub either: Option<runtime::IntOrString>,
}
impl Price {
    /// Makes one of its required fields.
    pub fn new(cents: impl Into<String>) -> Self {
        Self {
            cents: cents.into(),
            amount: None,
            count: None,
            either: None,
        }
    }
}
runtime::object!(Price, required { cents } optional { amount, count, either });
