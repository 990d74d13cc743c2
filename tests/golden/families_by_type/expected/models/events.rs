// @generated from tests/golden/families_by_type. Do not edit.
//! Types of `events`.

use crate::runtime;

/// `crate_arrived` among an item of the body of `POST /events` · `collection.json#/item/0/item/0/request/body`
#[derive(Clone, Debug, PartialEq)]
pub struct CrateArrived {
    /// `type` · always `crate_arrived`
    pub r#type: String,
    /// `crate`
    pub crate_: String,
    /// `depot`
    pub depot: i64,
}
impl CrateArrived {
    /// Makes one of its required fields.
    pub fn new(crate_: impl Into<String>, depot: i64) -> Self {
        Self {
            r#type: "crate_arrived".into(),
            crate_: crate_.into(),
            depot,
        }
    }
}
runtime::object!(CrateArrived, required { depot; r#type = "type", crate_ = "crate" });

/// `crate_left` among an item of the body of `POST /events` · `collection.json#/item/0/item/1/request/body`
#[derive(Clone, Debug, PartialEq)]
pub struct CrateLeft {
    /// `type` · always `crate_left`
    pub r#type: String,
    /// `crate`
    pub crate_: String,
    /// `carrier` · optional
    pub carrier: Option<super::CrateLeftCarrier>,
}
impl CrateLeft {
    /// Makes one of its required fields.
    pub fn new(crate_: impl Into<String>) -> Self {
        Self {
            r#type: "crate_left".into(),
            crate_: crate_.into(),
            carrier: None,
        }
    }
}
runtime::object!(
    CrateLeft, required { ; r#type = "type", crate_ = "crate" } optional { carrier }
);

/// `carrier` of [`CrateLeft`](super::CrateLeft) · `collection.json#/item/0/item/1/request/body`
#[derive(Clone, Debug, PartialEq)]
pub struct CrateLeftCarrier {
    /// `name`
    pub name: String,
    /// `wagon`
    pub wagon: i64,
}
impl CrateLeftCarrier {
    /// Makes one of its required fields.
    pub fn new(name: impl Into<String>, wagon: i64) -> Self {
        Self { name: name.into(), wagon }
    }
}
runtime::object!(CrateLeftCarrier, required { name, wagon });

/// The body of `POST /events` · `collection.json#/item/0/item/0`
pub type CreateEvent = runtime::OneOrMany<super::CreateEventItem>;

/// An item of the body of `POST /events` · `collection.json#/item/0/item/0/request/body`
#[derive(Clone, Debug, PartialEq)]
pub enum CreateEventItem {
    /// `type` is `crate_arrived`.
    CrateArrived(super::CrateArrived),
    /// `type` is `crate_left`.
    CrateLeft(super::CrateLeft),
    /// `type` is `depot_shut`.
    DepotShut(super::DepotShut),
    /// A value that the documentation does not describe.
    Other(runtime::Json),
}
impl From<super::CrateArrived> for CreateEventItem {
    fn from(message: super::CrateArrived) -> Self {
        Self::CrateArrived(message)
    }
}
impl From<super::CrateLeft> for CreateEventItem {
    fn from(message: super::CrateLeft) -> Self {
        Self::CrateLeft(message)
    }
}
impl From<super::DepotShut> for CreateEventItem {
    fn from(message: super::DepotShut) -> Self {
        Self::DepotShut(message)
    }
}
runtime::tagged!(
    CreateEventItem by "type" else Other { CrateArrived(super::CrateArrived) =
    "crate_arrived", CrateLeft(super::CrateLeft) = "crate_left",
    DepotShut(super::DepotShut) = "depot_shut" }
);

/// `depot_shut` among an item of the body of `POST /events` · `collection.json#/item/1/item/0/request/body`
#[derive(Clone, Debug, PartialEq)]
pub struct DepotShut {
    /// `type` · always `depot_shut`
    pub r#type: String,
    /// `depot`
    pub depot: i64,
    /// `until`
    pub until: runtime::DateTime,
    /// `reason` · optional
    pub reason: Option<super::DepotShutReason>,
}
impl DepotShut {
    /// Makes one of its required fields.
    pub fn new(depot: i64, until: runtime::DateTime) -> Self {
        Self {
            r#type: "depot_shut".into(),
            depot,
            until,
            reason: None,
        }
    }
}
runtime::object!(
    DepotShut, required { depot, until; r#type = "type" } optional { reason }
);

runtime::value_enum! {
    #[doc =
    " `reason` of [`DepotShut`](super::DepotShut) · `collection.json#/item/1/item/0/request/description (line 4)`"]
    pub enum DepotShutReason : str else Other { Flood = "flood", Feast = "feast" }
}
