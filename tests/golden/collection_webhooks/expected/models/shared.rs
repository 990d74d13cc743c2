// @generated from tests/golden/collection_webhooks. Do not edit.
//! Types of `shared`.

use crate::runtime;

/// `bell` of [`BellRungEvent`](super::BellRungEvent), and the same in one more place · `collection.json#/item/0/item/0/item/0/request/body (line 3)`
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct Bell {
    /// `id`
    pub id: i64,
    /// `name`
    pub name: String,
    /// `ringer` · optional
    pub ringer: Option<super::BellRinger>,
}
runtime::object!(Bell, required { id, name } optional { ringer });

/// What the webhook `BellMutedEvent` carries · `collection.json#/item/0/item/0/item/1/request/body (line 1)`
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct BellMutedEvent {
    /// `timestamp`
    pub timestamp: runtime::DateTime,
    /// `bell`
    pub bell: super::Bell,
    /// `until` · optional
    pub until: Option<runtime::DateTime>,
    /// `source` · optional
    pub source: Option<String>,
}
runtime::object!(
    BellMutedEvent, required { timestamp, bell } optional { until, source }
);

/// `ringer` of [`Bell`](super::Bell) · `collection.json#/item/0/item/0/description (line 7)`
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct BellRinger {
    /// `email`
    pub email: String,
}
runtime::object!(BellRinger, required { email });

/// What the webhook `BellRungEvent` carries · `collection.json#/item/0/item/0/item/0/request/body (line 1)`
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct BellRungEvent {
    /// `timestamp`
    pub timestamp: runtime::DateTime,
    /// `bell`
    pub bell: super::Bell,
    /// `loud` · optional
    pub loud: Option<bool>,
    /// `source` · optional
    pub source: Option<String>,
}
runtime::object!(BellRungEvent, required { timestamp, bell } optional { loud, source });

/// What the webhook `DoorOpenedEvent` carries · `collection.json#/item/0/item/1/request/body (line 1)`
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct DoorOpenedEvent {
    /// `timestamp`
    pub timestamp: runtime::DateTime,
    /// `door` · optional
    pub door: Option<String>,
    /// `source` · optional
    pub source: Option<String>,
}
runtime::object!(DoorOpenedEvent, required { timestamp } optional { door, source });
