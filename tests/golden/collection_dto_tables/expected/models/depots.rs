// @generated from tests/golden/collection_dto_tables. Do not edit.
//! Types of `depots`.

use crate::runtime;

/// `CreateDepotRequestDTO` · `collection.json#/item/0/item/0/request/body`
#[derive(Clone, Debug, PartialEq)]
pub struct CreateDepot {
    /// `name`
    pub name: String,
    /// `keeper`
    pub keeper: super::DepotKeeper,
    /// `shelves` · optional
    pub shelves: Option<Vec<super::DepotShelf>>,
    /// `hours` · optional
    pub hours: Option<Vec<super::DepotHour>>,
    /// `tags` · optional
    pub tags: Option<Vec<String>>,
}
impl CreateDepot {
    /// Makes one of its required fields.
    pub fn new(name: impl Into<String>, keeper: super::DepotKeeper) -> Self {
        Self {
            name: name.into(),
            keeper,
            shelves: None,
            hours: None,
            tags: None,
        }
    }
}
runtime::object!(
    CreateDepot, required { name, keeper } optional { shelves, hours, tags }
);

/// `DepotCheckResult` · `collection.json#/item/0/item/0/response/0/body`
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct DepotCheckResult {
    /// `check`
    pub check: String,
    /// `passed`
    pub passed: bool,
}
runtime::object!(DepotCheckResult, required { check, passed });

/// `DepotHourDTO` · `collection.json#/item/0/item/0/request/body`
#[derive(Clone, Debug, PartialEq)]
pub struct DepotHour {
    /// `day`
    pub day: super::DepotHourDay,
    /// `from` · format `HH:mm`
    pub from: String,
}
impl DepotHour {
    /// Makes one of its required fields.
    pub fn new(day: super::DepotHourDay, from: impl Into<String>) -> Self {
        Self { day, from: from.into() }
    }
}
runtime::object!(DepotHour, required { day, from });

runtime::value_enum! {
    #[doc =
    " `day` of [`DepotHour`](super::DepotHour) · `collection.json#/item/0/item/0/request/description (line 30)`"]
    pub enum DepotHourDay : i64 else Other { Monday = 1, Tuesday = 2 }
}

/// `DepotKeeperDTO` · `collection.json#/item/0/item/0/request/body`
#[derive(Clone, Debug, PartialEq)]
pub struct DepotKeeper {
    /// `name`
    pub name: String,
    /// `since` · optional
    pub since: Option<runtime::DateTime>,
}
impl DepotKeeper {
    /// Makes one of its required fields.
    pub fn new(name: impl Into<String>) -> Self {
        Self {
            name: name.into(),
            since: None,
        }
    }
}
runtime::object!(DepotKeeper, required { name } optional { since });

/// `DepotResult` · `collection.json#/item/0/item/0/response/0/body`
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct DepotResult {
    /// `id`
    pub id: i64,
    /// `checks`
    pub checks: Vec<super::DepotCheckResult>,
}
runtime::object!(DepotResult, required { id, checks });

/// `DepotShelfDTO` · `collection.json#/item/0/item/0/request/body`
#[derive(Clone, Debug, PartialEq)]
pub struct DepotShelf {
    /// `row`
    pub row: f64,
    /// `lamps` · optional · default `0`
    pub lamps: Option<f64>,
    /// `keeper` · optional
    pub keeper: Option<super::DepotKeeper>,
}
impl DepotShelf {
    /// Makes one of its required fields.
    pub fn new(row: f64) -> Self {
        Self {
            row,
            lamps: None,
            keeper: None,
        }
    }
}
runtime::object!(DepotShelf, required { row } optional { lamps, keeper });
