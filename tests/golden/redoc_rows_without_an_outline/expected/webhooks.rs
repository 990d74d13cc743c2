// @generated from tests/golden/redoc_rows_without_an_outline. Do not edit.
//! What the service sends by itself.
//!
//! ```
//! use golden::redoc_rows_without_an_outline::webhooks;
//! fn receive(body: &[u8]) -> Result<(), Box<dyn std::error::Error>> {
//!     let event: webhooks::KiteBack = webhooks::read(body)?;
//!     Ok(())
//! }
//! ```

pub use crate::runtime::from_json as read;

/// Kite back
///
/// `kite.back` · `openapi.json#/webhooks/kite.back/post`
///
/// Headers: `X-Signature`.
pub type KiteBack = super::models::KiteBackEvent;
