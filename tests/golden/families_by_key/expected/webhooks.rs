// @generated from tests/golden/families_by_key. Do not edit.
//! What the service sends by itself.
//!
//! ```
//! use golden::families_by_key::webhooks;
//! fn receive(body: &[u8]) -> Result<(), Box<dyn std::error::Error>> {
//!     let event: webhooks::Message = webhooks::read(body)?;
//!     Ok(())
//! }
//! ```

pub use crate::runtime::from_json as read;

/// `message` · `collection.json#/item/0/description (line 9)`
pub type Message = super::models::EnvelopeLetter;
