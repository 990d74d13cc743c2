// @generated from tests/golden/presence_of_3_1. Do not edit.
//! Types of Depots.

mod depots;

pub use depots::*;
