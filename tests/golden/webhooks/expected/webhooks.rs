// @generated from tests/golden/webhooks. Do not edit.
//! What the service sends by itself: read each with `serde_json::from_slice`.

/// `rung` · `openapi.yaml#/webhooks/rung/post`
pub type Rung = super::models::Ring;
