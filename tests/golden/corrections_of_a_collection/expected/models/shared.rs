// @generated from tests/golden/corrections_of_a_collection. Do not edit.
//! Types of `shared`.

use crate::runtime;

/// What the webhook `Crossing booked` carries · `collection.json#/item/2/request/body`
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct CrossingBookedEvent {
    /// `crossing`
    pub crossing: super::CrossingBookedEventCrossing,
}
runtime::object!(CrossingBookedEvent, required { crossing });

/// `crossing` of [`CrossingBookedEvent`](super::CrossingBookedEvent) · `collection.json#/item/2/request/body`
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct CrossingBookedEventCrossing {
    /// `id`
    pub id: String,
}
runtime::object!(CrossingBookedEventCrossing, required { id });
