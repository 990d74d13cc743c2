// @generated from tests/golden/repairs_of_schemas. Do not edit.
//! Types of Crates.

mod crates;
mod shared;

pub use crates::*;
pub use shared::*;
