// @generated from tests/golden/corrections_of_a_collection. Do not edit.
//! What the service sends by itself.
//!
//! ```
//! use golden::corrections_of_a_collection::webhooks;
//! fn receive(body: &[u8]) -> Result<(), Box<dyn std::error::Error>> {
//!     let event: webhooks::CrossingBooked = webhooks::read(body)?;
//!     Ok(())
//! }
//! ```

pub use crate::runtime::from_json as read;

/// `Crossing booked` · `collection.json#/item/2`
pub type CrossingBooked = super::models::CrossingBookedEvent;
