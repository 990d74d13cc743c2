// @generated from tests/golden/webhooks. Do not edit.
//! What the service sends by itself.
//!
//! ```
//! use golden::webhooks::webhooks;
//! fn receive(body: &[u8]) -> Result<(), Box<dyn std::error::Error>> {
//!     let event: webhooks::Rung = webhooks::read(body)?;
//!     Ok(())
//! }
//! ```

pub use crate::runtime::from_json as read;

/// `rung` · `openapi.yaml#/webhooks/rung/post`
pub type Rung = super::models::Ring;

/// `silenced` · `openapi.yaml#/webhooks/silenced/post`
///
#[doc(inline)]
pub use super::models::Silenced;
