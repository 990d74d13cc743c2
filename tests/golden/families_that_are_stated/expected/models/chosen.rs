// @generated from tests/golden/families_that_are_stated. Do not edit.
//! Types of `chosen`.

use crate::runtime;

/// The body of `POST /chosen` · `collection.json#/item/7/request/body`
#[derive(Clone, Debug, PartialEq)]
pub enum CreateChosen {
    /// `Chore` is `sow`.
    Sow(super::Sow),
    /// `Chore` is `reap`.
    Reap(super::Reap),
    /// A value that the documentation does not describe.
    Other(runtime::Json),
}
impl CreateChosen {
    /// Returns the header `Chore` that goes with it.
    pub fn header(&self) -> Option<&'static str> {
        match self {
            Self::Sow(_) => Some("sow"),
            Self::Reap(_) => Some("reap"),
            _ => None,
        }
    }
}
impl From<super::Sow> for CreateChosen {
    fn from(message: super::Sow) -> Self {
        Self::Sow(message)
    }
}
impl From<super::Reap> for CreateChosen {
    fn from(message: super::Reap) -> Self {
        Self::Reap(message)
    }
}
runtime::union!(
    CreateChosen else Other { Sow(super::Sow) : object, Reap(super::Reap) : object }
);

/// `reap` among the body of `POST /chosen` · `collection.json#/item/8/request/body`
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Reap {
    /// `field` · optional
    pub field: Option<String>,
    /// `until` · optional
    pub until: Option<String>,
}
runtime::object!(Reap, optional { field, until });

/// `sow` among the body of `POST /chosen` · `collection.json#/item/7/request/body`
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Sow {
    /// `field` · optional
    pub field: Option<String>,
    /// `seeds` · optional
    pub seeds: Option<i64>,
}
runtime::object!(Sow, optional { field, seeds });
