// @generated from tests/golden/skipped_calls. Do not edit.
//! Types of Skipped calls.

mod boats;
mod shared;

pub use boats::*;
pub use shared::*;
