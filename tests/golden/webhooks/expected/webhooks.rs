// @generated from tests/golden/webhooks. Do not edit.
//! What the service sends by itself.
//!
//! ```
//! use golden::webhooks::webhooks;
//! let event = webhooks::read::<webhooks::Rung>(br#"{"id": 1}"#);
//! ```

pub use crate::runtime::from_json as read;

/// `rung` · `openapi.yaml#/webhooks/rung/post`
pub type Rung = super::models::Ring;
