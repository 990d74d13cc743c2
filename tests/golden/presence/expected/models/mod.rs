// @generated from tests/golden/presence. Do not edit.
//! Types of Depots.

mod depots;

pub use depots::*;
