// @generated from tests/golden/redoc_rows_without_an_outline. Do not edit.
//! Types of `shared`.

use crate::runtime;

/// What the webhook `kite.back` carries · `openapi.json#/webhooks/kite.back/post/requestBody/content/application~1json/schema`
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct KiteBackEvent {
    /// `event`
    pub event: String,
    /// `payload`
    pub payload: super::Payload,
}
runtime::object!(KiteBackEvent, required { event, payload });

/// `Payload` · `openapi.json#/components/schemas/Payload`
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct Payload {
    /// `id`
    pub id: i64,
}
runtime::object!(Payload, required { id });
