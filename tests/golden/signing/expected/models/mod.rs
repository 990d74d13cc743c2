// @generated from tests/golden/signing. Do not edit.
//! Types of Kiosk.

mod orders;

pub use orders::*;
