// @generated from tests/golden/operations_left_out. Do not edit.
//! Types of Kiosk.

mod orders;
mod shared;

pub use orders::*;
pub use shared::*;
