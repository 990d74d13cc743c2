// @generated from tests/golden/collection_webhooks. Do not edit.
//! What the service sends by itself.
//!
//! A body does not name its event: have the service send each event to an address of its own.
//!
//! ```
//! use golden::collection_webhooks::webhooks;
//! fn receive(body: &[u8]) -> Result<(), Box<dyn std::error::Error>> {
//!     let event: webhooks::BellMutedEvent = webhooks::read(body)?;
//!     Ok(())
//! }
//! ```

pub use crate::runtime::from_json as read;

#[doc(inline)]
pub use super::models::BellMutedEvent;

#[doc(inline)]
pub use super::models::BellRungEvent;

#[doc(inline)]
pub use super::models::DoorOpenedEvent;
