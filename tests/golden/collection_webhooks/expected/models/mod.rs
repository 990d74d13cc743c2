// @generated from tests/golden/collection_webhooks. Do not edit.
//! Types of Bells.

mod bells;
mod shared;

pub use bells::*;
pub use shared::*;
