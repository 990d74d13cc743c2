// @generated from tests/golden/facts_left_out. Do not edit.
//! Types of Lamps.

mod lamps;

pub use lamps::*;
