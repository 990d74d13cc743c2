// @generated from tests/golden/families_that_are_stated. Do not edit.
//! Types of `apart`.

use crate::runtime;

/// The body of `POST /apart` · `collection.json#/item/5/request/body`
#[derive(Clone, Debug, PartialEq)]
pub struct OpenApart {
    /// `depot`
    pub depot: String,
    /// `keys`
    pub keys: i64,
}
impl OpenApart {
    /// Makes one of its required fields.
    pub fn new(depot: impl Into<String>, keys: i64) -> Self {
        Self { depot: depot.into(), keys }
    }
}
runtime::object!(OpenApart, required { depot, keys });

/// The body of `POST /apart` · `collection.json#/item/6/request/body`
#[derive(Clone, Debug, PartialEq)]
pub struct ShutApart {
    /// `depot`
    pub depot: String,
    /// `reason`
    pub reason: String,
}
impl ShutApart {
    /// Makes one of its required fields.
    pub fn new(depot: impl Into<String>, reason: impl Into<String>) -> Self {
        Self {
            depot: depot.into(),
            reason: reason.into(),
        }
    }
}
runtime::object!(ShutApart, required { depot, reason });
