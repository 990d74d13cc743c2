// @generated from tests/golden/skipped_calls. Do not edit.
//! What the service sends by itself.
//!
//! ```
//! use golden::skipped_calls::webhooks;
//! fn receive(body: &[u8]) -> Result<(), Box<dyn std::error::Error>> {
//!     let event: webhooks::Moored = webhooks::read(body)?;
//!     Ok(())
//! }
//! ```

pub use crate::runtime::from_json as read;

/// `moored` · `openapi.yaml#/paths/~1boat/post/callbacks/moored/{$request.body#~1url}/post`
pub type Moored = super::models::MooredEvent;
