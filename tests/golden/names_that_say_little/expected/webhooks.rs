// @generated from tests/golden/names_that_say_little. Do not edit.
//! What the service sends by itself.
//!
//! ```
//! use golden::names_that_say_little::webhooks;
//! fn receive(body: &[u8]) -> Result<(), Box<dyn std::error::Error>> {
//!     let event: webhooks::RepairClosed = webhooks::read(body)?;
//!     Ok(())
//! }
//! ```

pub use crate::runtime::from_json as read;

/// `Repair closed` · `collection.json#/item/1`
pub type RepairClosed = super::models::RepairClosedEvent;
