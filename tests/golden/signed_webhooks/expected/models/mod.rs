// @generated from tests/golden/signed_webhooks. Do not edit.
//! Types of Lighthouse.

mod shared;

pub use shared::*;
