// @generated from tests/golden/corrections_of_a_collection. Do not edit.
//! Types of Ferries.

mod crossings;
mod shared;

pub use crossings::*;
pub use shared::*;
