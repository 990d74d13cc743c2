// @generated from tests/golden/families_by_version_or_none. Do not edit.
//! Types of `yard`.

use crate::runtime;

/// `crate` among the body of `POST /yard` · `collection.json#/item/3/request/body`
#[derive(Clone, Debug, PartialEq)]
pub struct Crate {
    /// `type` · always `crate`
    pub r#type: String,
    /// `label` · optional
    pub label: Option<String>,
}
impl Crate {
    /// Makes one of its required fields.
    pub fn new() -> Self {
        Self {
            r#type: "crate".into(),
            label: None,
        }
    }
}
impl Default for Crate {
    fn default() -> Self {
        Self::new()
    }
}
runtime::object!(Crate, required { ; r#type = "type" } optional { label });

/// The body of `POST /yard` · `collection.json#/item/0/request/body`
#[derive(Clone, Debug, PartialEq)]
pub enum CreateYard {
    /// `type` is `depot`.
    Depot(super::Depot),
    /// `type` is `depot`, version `v1`.
    DepotV1(super::DepotV1),
    /// `type` is `depot`, version `v2`.
    DepotV2(super::DepotV2),
    /// `type` is `crate`.
    Crate(super::Crate),
    /// A value that the documentation does not describe.
    Other(runtime::Json),
}
impl From<super::Depot> for CreateYard {
    fn from(message: super::Depot) -> Self {
        Self::Depot(message)
    }
}
impl From<super::DepotV1> for CreateYard {
    fn from(message: super::DepotV1) -> Self {
        Self::DepotV1(message)
    }
}
impl From<super::DepotV2> for CreateYard {
    fn from(message: super::DepotV2) -> Self {
        Self::DepotV2(message)
    }
}
impl From<super::Crate> for CreateYard {
    fn from(message: super::Crate) -> Self {
        Self::Crate(message)
    }
}
runtime::family!(
    CreateYard by["type"] version["version"] else Other { DepotV1(super::DepotV1) =
    "depot" at "v1", DepotV2(super::DepotV2) = "depot" at "v2", Crate(super::Crate) =
    "crate", Depot(super::Depot) = "depot" }
);

/// `depot` among the body of `POST /yard` · `collection.json#/item/0/request/body`
#[derive(Clone, Debug, PartialEq)]
pub struct Depot {
    /// `type` · always `depot`
    pub r#type: String,
    /// `name` · optional
    pub name: Option<String>,
}
impl Depot {
    /// Makes one of its required fields.
    pub fn new() -> Self {
        Self {
            r#type: "depot".into(),
            name: None,
        }
    }
}
impl Default for Depot {
    fn default() -> Self {
        Self::new()
    }
}
runtime::object!(Depot, required { ; r#type = "type" } optional { name });

/// `depot v1` among the body of `POST /yard` · `collection.json#/item/1/request/body`
#[derive(Clone, Debug, PartialEq)]
pub struct DepotV1 {
    /// `type` · always `depot`
    pub r#type: String,
    /// `version` · always `v1`
    pub version: String,
    /// `rooms` · optional
    pub rooms: Option<i64>,
}
impl DepotV1 {
    /// Makes one of its required fields.
    pub fn new() -> Self {
        Self {
            r#type: "depot".into(),
            version: "v1".into(),
            rooms: None,
        }
    }
}
impl Default for DepotV1 {
    fn default() -> Self {
        Self::new()
    }
}
runtime::object!(DepotV1, required { version; r#type = "type" } optional { rooms });

/// `depot v2` among the body of `POST /yard` · `collection.json#/item/2/request/body`
#[derive(Clone, Debug, PartialEq)]
pub struct DepotV2 {
    /// `type` · always `depot`
    pub r#type: String,
    /// `version` · always `v2`
    pub version: String,
    /// `halls` · optional
    pub halls: Option<Vec<super::DepotV2Hall>>,
}
impl DepotV2 {
    /// Makes one of its required fields.
    pub fn new() -> Self {
        Self {
            r#type: "depot".into(),
            version: "v2".into(),
            halls: None,
        }
    }
}
impl Default for DepotV2 {
    fn default() -> Self {
        Self::new()
    }
}
runtime::object!(DepotV2, required { version; r#type = "type" } optional { halls });

/// An item of `halls` of [`DepotV2`](super::DepotV2) · `collection.json#/item/2/request/body`
#[derive(Clone, Debug, Default, PartialEq)]
pub struct DepotV2Hall {
    /// `number` · optional
    pub number: Option<i64>,
}
runtime::object!(DepotV2Hall, optional { number });
