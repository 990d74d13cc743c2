// @generated from tests/golden/families_that_are_none. Do not edit.
//! Types of `crates`.

use crate::runtime;

/// The body of `POST /crates` · `collection.json#/item/2/item/0/request/body`
#[derive(Clone, Debug, PartialEq)]
pub struct AddACrate {
    /// `type`
    pub r#type: String,
    /// `label`
    pub label: String,
}
impl AddACrate {
    /// Makes one of its required fields.
    pub fn new(r#type: impl Into<String>, label: impl Into<String>) -> Self {
        Self {
            r#type: r#type.into(),
            label: label.into(),
        }
    }
}
runtime::object!(AddACrate, required { label; r#type = "type" });

/// The body of `POST /crates` · `collection.json#/item/2/item/1/request/body`
#[derive(Clone, Debug, PartialEq)]
pub struct AddAnotherCrate {
    /// `type`
    pub r#type: String,
    /// `label`
    pub label: String,
}
impl AddAnotherCrate {
    /// Makes one of its required fields.
    pub fn new(r#type: impl Into<String>, label: impl Into<String>) -> Self {
        Self {
            r#type: r#type.into(),
            label: label.into(),
        }
    }
}
runtime::object!(AddAnotherCrate, required { label; r#type = "type" });
