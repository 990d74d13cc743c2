// @generated from tests/golden/families_that_are_stated. Do not edit.
//! Types of `records`.

use crate::runtime;

/// `crate` among the body of `POST /records` · `collection.json#/item/0/request/body`
#[derive(Clone, Debug, PartialEq)]
pub struct Crate {
    /// `about`
    pub about: super::CrateAbout,
    /// `label`
    pub label: String,
}
impl Crate {
    /// Makes one of its required fields.
    pub fn new(label: impl Into<String>) -> Self {
        Self {
            about: Default::default(),
            label: label.into(),
        }
    }
}
runtime::object!(Crate, required { about, label });

/// `about` of [`Crate`](super::Crate) · `collection.json#/item/0/request/body`
#[derive(Clone, Debug, PartialEq)]
pub struct CrateAbout {
    /// `is` · always `crate`
    pub is: String,
    /// `edition` · always `1`
    pub edition: String,
}
impl CrateAbout {
    /// Makes one of its required fields.
    pub fn new() -> Self {
        Self {
            is: "crate".into(),
            edition: "1".into(),
        }
    }
}
impl Default for CrateAbout {
    fn default() -> Self {
        Self::new()
    }
}
runtime::object!(CrateAbout, required { is, edition });

/// The body of `POST /records` · `collection.json#/item/0/request/body`
#[derive(Clone, Debug, PartialEq)]
pub enum CreateRecord {
    /// `about.is` is `crate`, version `1`.
    Crate(super::Crate),
    /// `about.is` is `depot`, version `2`.
    Yard(super::Yard),
    /// A value that the documentation does not describe.
    Other(runtime::Json),
}
impl From<super::Crate> for CreateRecord {
    fn from(message: super::Crate) -> Self {
        Self::Crate(message)
    }
}
impl From<super::Yard> for CreateRecord {
    fn from(message: super::Yard) -> Self {
        Self::Yard(message)
    }
}
runtime::family!(
    CreateRecord by["about", "is"] version["about", "edition"] else Other {
    Crate(super::Crate) = "crate", Yard(super::Yard) = "depot" }
);

/// The body of `POST /records` · `collection.json#/item/9/request/body`
#[derive(Clone, Debug, PartialEq)]
pub struct FarCrate {
    /// `label`
    pub label: String,
}
impl FarCrate {
    /// Makes one of its required fields.
    pub fn new(label: impl Into<String>) -> Self {
        Self { label: label.into() }
    }
}
runtime::object!(FarCrate, required { label });

/// The body of `POST /records` · `collection.json#/item/10/request/body`
#[derive(Clone, Debug, PartialEq)]
pub struct FarDepot {
    /// `name`
    pub name: String,
}
impl FarDepot {
    /// Makes one of its required fields.
    pub fn new(name: impl Into<String>) -> Self {
        Self { name: name.into() }
    }
}
runtime::object!(FarDepot, required { name });

/// `yard` among the body of `POST /records` · `collection.json#/item/1/request/body`
#[derive(Clone, Debug, PartialEq)]
pub struct Yard {
    /// `about`
    pub about: super::YardAbout,
    /// `name`
    pub name: String,
    /// `rooms`
    pub rooms: i64,
}
impl Yard {
    /// Makes one of its required fields.
    pub fn new(name: impl Into<String>, rooms: i64) -> Self {
        Self {
            about: Default::default(),
            name: name.into(),
            rooms,
        }
    }
}
runtime::object!(Yard, required { about, name, rooms });

/// `about` of [`Yard`](super::Yard) · `collection.json#/item/1/request/body`
#[derive(Clone, Debug, PartialEq)]
pub struct YardAbout {
    /// `is` · always `depot`
    pub is: String,
    /// `edition` · always `2`
    pub edition: String,
}
impl YardAbout {
    /// Makes one of its required fields.
    pub fn new() -> Self {
        Self {
            is: "depot".into(),
            edition: "2".into(),
        }
    }
}
impl Default for YardAbout {
    fn default() -> Self {
        Self::new()
    }
}
runtime::object!(YardAbout, required { is, edition });
