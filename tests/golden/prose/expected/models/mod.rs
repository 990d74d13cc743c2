// @generated from tests/golden/prose. Do not edit.
//! Types of Museum.

mod rooms;

pub use rooms::*;
