// @generated from tests/golden/recursion. Do not edit.
//! Types of Trees.

mod shared;
mod trees;

pub use shared::*;
pub use trees::*;
