// @generated from tests/golden/repairs_of_dangling_references. Do not edit.
//! Types of Crates.

mod crates;

pub use crates::*;
