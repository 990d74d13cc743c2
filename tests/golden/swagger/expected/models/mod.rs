// @generated from tests/golden/swagger. Do not edit.
//! Types of Old depots.

mod depots;

pub use depots::*;
