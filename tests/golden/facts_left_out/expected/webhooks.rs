// @generated from tests/golden/facts_left_out. Do not edit.
//! What the service sends by itself.
//!
//! ```
//! use golden::facts_left_out::webhooks;
//! fn receive(body: &[u8]) -> Result<(), Box<dyn std::error::Error>> {
//!     let event: webhooks::Lit = webhooks::read(body)?;
//!     Ok(())
//! }
//! ```

pub use crate::runtime::from_json as read;

/// `lit` · `openapi.yaml#/paths/~1lamps?sort=name&open={open}&shade={shade}/post/callbacks/lit/{$request.body#~1url}/post`
///
/// Headers: `X-Signature`.
pub type Lit = super::models::Lamp;
