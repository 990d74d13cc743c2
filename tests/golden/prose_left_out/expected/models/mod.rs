// @generated from tests/golden/prose_left_out. Do not edit.
//! Types of Museum.

mod rooms;

pub use rooms::*;
