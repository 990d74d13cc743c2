// @generated from tests/golden/families_by_type. Do not edit.
//! Types of `events`.

use crate::runtime;

/// `crate_arrived` among an item of the body of `POST /events` · `collection.json#/item/0/item/0/request/body`
#[derive(Clone, Debug, PartialEq)]
pub struct CrateArrived {
    /// `type` · always `crate_arrived`
    pub r#type: String,
    /// `crate` · optional
    pub crate_: Option<String>,
    /// `depot` · optional
    pub depot: Option<i64>,
}
impl CrateArrived {
    /// Makes one of its required fields.
    pub fn new() -> Self {
        Self {
            r#type: "crate_arrived".into(),
            crate_: None,
            depot: None,
        }
    }
}
impl Default for CrateArrived {
    fn default() -> Self {
        Self::new()
    }
}
runtime::object!(
    CrateArrived, required { ; r#type = "type" } optional { depot; crate_ = "crate" }
);

/// `crate_left` among an item of the body of `POST /events` · `collection.json#/item/0/item/1/request/body`
#[derive(Clone, Debug, PartialEq)]
pub struct CrateLeft {
    /// `type` · always `crate_left`
    pub r#type: String,
    /// `crate` · optional
    pub crate_: Option<String>,
    /// `carrier` · optional
    pub carrier: Option<super::CrateLeftCarrier>,
}
impl CrateLeft {
    /// Makes one of its required fields.
    pub fn new() -> Self {
        Self {
            r#type: "crate_left".into(),
            crate_: None,
            carrier: None,
        }
    }
}
impl Default for CrateLeft {
    fn default() -> Self {
        Self::new()
    }
}
runtime::object!(
    CrateLeft, required { ; r#type = "type" } optional { carrier; crate_ = "crate" }
);

/// `carrier` of [`CrateLeft`](super::CrateLeft) · `collection.json#/item/0/item/1/request/body`
#[derive(Clone, Debug, Default, PartialEq)]
pub struct CrateLeftCarrier {
    /// `name` · optional
    pub name: Option<String>,
    /// `wagon` · optional
    pub wagon: Option<i64>,
}
runtime::object!(CrateLeftCarrier, optional { name, wagon });

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
    /// `depot` · optional
    pub depot: Option<i64>,
    /// `until` · optional
    pub until: Option<runtime::DateTime>,
    /// `reason` · optional
    pub reason: Option<super::DepotShutReason>,
}
impl DepotShut {
    /// Makes one of its required fields.
    pub fn new() -> Self {
        Self {
            r#type: "depot_shut".into(),
            depot: None,
            until: None,
            reason: None,
        }
    }
}
impl Default for DepotShut {
    fn default() -> Self {
        Self::new()
    }
}
runtime::object!(
    DepotShut, required { ; r#type = "type" } optional { depot, until, reason }
);

runtime::value_enum! {
    #[doc =
    " `reason` of [`DepotShut`](super::DepotShut) · `collection.json#/item/1/item/0/request/description (line 4)`"]
    pub enum DepotShutReason : str else Other { Flood = "flood", Feast = "feast" }
}
