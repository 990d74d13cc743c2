// @generated from tests/golden/signed_webhooks_and_calls. Do not edit.
//! Types of Lighthouse.

mod lamps;

pub use lamps::*;
