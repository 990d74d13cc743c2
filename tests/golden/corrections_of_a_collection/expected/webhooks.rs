// @generated from tests/golden/corrections_of_a_collection. Do not edit.
//! What the service sends by itself.
//!
//! ```
//! use golden::corrections_of_a_collection::webhooks;
//! let event = webhooks::read::<webhooks::CrossingBooked>(br#"{"id": 1}"#);
//! ```

pub use crate::runtime::from_json as read;

/// `Crossing booked` · `collection.json#/item/2`
pub type CrossingBooked = super::models::CrossingBookedEvent;
