// @generated from tests/golden/unstated_calls. Do not edit.
//! Types of Crates.

mod crates;
mod shared;

pub use crates::*;
pub use shared::*;
