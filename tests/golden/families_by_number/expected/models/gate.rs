// @generated from tests/golden/families_by_number. Do not edit.
//! Types of `gate`.

use crate::runtime;

/// The body of `POST /gate` · `collection.json#/item/0/request/body`
#[derive(Clone, Debug, PartialEq)]
pub enum CreateGate {
    /// `kind_no` is `1`.
    Kind1(super::Kind1),
    /// `kind_no` is `2`.
    Kind2(super::Kind2),
    /// A value that the documentation does not describe.
    Other(runtime::Json),
}
impl From<super::Kind1> for CreateGate {
    fn from(message: super::Kind1) -> Self {
        Self::Kind1(message)
    }
}
impl From<super::Kind2> for CreateGate {
    fn from(message: super::Kind2) -> Self {
        Self::Kind2(message)
    }
}
runtime::tagged!(
    CreateGate by "kind_no" else Other { Kind1(super::Kind1) = "1", Kind2(super::Kind2) =
    "2" }
);

/// `kind 1` among the body of `POST /gate` · `collection.json#/item/0/request/body`
#[derive(Clone, Debug, PartialEq)]
pub struct Kind1 {
    /// `kind_no` · always `1`
    pub kind_no: i64,
    /// `crate` · optional
    pub crate_: Option<String>,
}
impl Kind1 {
    /// Makes one of its required fields.
    pub fn new() -> Self {
        Self { kind_no: 1, crate_: None }
    }
}
impl Default for Kind1 {
    fn default() -> Self {
        Self::new()
    }
}
runtime::object!(Kind1, required { kind_no } optional { ; crate_ = "crate" });

/// `kind 2` among the body of `POST /gate` · `collection.json#/item/1/request/body`
#[derive(Clone, Debug, PartialEq)]
pub struct Kind2 {
    /// `kind_no` · always `2`
    pub kind_no: i64,
    /// `plate` · optional
    pub plate: Option<String>,
    /// `crates` · optional
    pub crates: Option<i64>,
}
impl Kind2 {
    /// Makes one of its required fields.
    pub fn new() -> Self {
        Self {
            kind_no: 2,
            plate: None,
            crates: None,
        }
    }
}
impl Default for Kind2 {
    fn default() -> Self {
        Self::new()
    }
}
runtime::object!(Kind2, required { kind_no } optional { plate, crates });
