// @generated from tests/golden/equal_shapes_are_shared. Do not edit.
//! Types of Crates.

mod orders;
mod shared;
mod visits;

pub use orders::*;
pub use shared::*;
pub use visits::*;
