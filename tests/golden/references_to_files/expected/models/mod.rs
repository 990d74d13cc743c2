// @generated from tests/golden/references_to_files. Do not edit.
//! Types of Fleet.

mod shared;
mod vans;

pub use shared::*;
pub use vans::*;
