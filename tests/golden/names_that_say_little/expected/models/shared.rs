// @generated from tests/golden/names_that_say_little. Do not edit.
//! Types of `shared`.

use crate::runtime;

/// What the webhook `Repair closed` carries · `collection.json#/item/1/request/body`
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct RepairClosedEvent {
    /// `log`
    pub log: super::RepairClosedEventLog,
}
runtime::object!(RepairClosedEvent, required { log });

/// `log` of [`RepairClosedEvent`](super::RepairClosedEvent) · `collection.json#/item/1/request/description (line 3)`
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct RepairClosedEventLog {
    /// `repair`
    pub repair: super::RepairClosedEventLogRepair,
}
runtime::object!(RepairClosedEventLog, required { repair });

/// `repair` of [`RepairClosedEventLog`](super::RepairClosedEventLog) · `collection.json#/item/1/request/description (line 4)`
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct RepairClosedEventLogRepair {
    /// `type`
    pub r#type: super::RepairType,
}
runtime::object!(RepairClosedEventLogRepair, required { ; r#type = "type" });
