// @generated from tests/golden/webhooks. Do not edit.
//! Types of Bells.

mod shared;

pub use shared::*;
