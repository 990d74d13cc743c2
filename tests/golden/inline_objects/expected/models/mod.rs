// @generated from tests/golden/inline_objects. Do not edit.
//! Types of Crates.

mod crates;

pub use crates::*;
