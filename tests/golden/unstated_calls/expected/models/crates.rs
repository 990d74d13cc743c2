// @generated from tests/golden/unstated_calls. Do not edit.
//! Types of `crates`.

use crate::runtime;

/// The reply of `GET /crates` · `openapi.yaml#/paths/~1crates/get/responses/200`
pub type ListCratesReply = Vec<super::Crate>;

/// The body of `relabelCrate` · `openapi.yaml#/paths/~1unknown~1relabelCrate~1{id}/put/requestBody/content/application~1json/schema`
#[derive(Clone, Debug, PartialEq)]
pub struct RelabelCrate {
    /// `label`
    pub label: String,
}
impl RelabelCrate {
    /// Makes one of its required fields.
    pub fn new(label: impl Into<String>) -> Self {
        Self { label: label.into() }
    }
}
runtime::object!(RelabelCrate, required { label });

/// A member of the body of `relabelCrate` · `openapi.yaml#/paths/~1unknown~1relabelCrate~1{id}/put/requestBody/content/application~1x-www-form-urlencoded/schema`
#[derive(Clone, Debug, PartialEq)]
pub struct RelabelCrateForm {
    /// `label`
    pub label: String,
}
impl RelabelCrateForm {
    /// Makes one of its required fields.
    pub fn new(label: impl Into<String>) -> Self {
        Self { label: label.into() }
    }
}
runtime::object!(RelabelCrateForm, required { label });
