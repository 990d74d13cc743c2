// @generated from tests/golden/names_that_say_little. Do not edit.
//! Types of Lamps.

mod repairs;
mod shared;

pub use repairs::*;
pub use shared::*;
