// @generated from tests/golden/corrections. Do not edit.
//! Types of Guided tours.

mod tours;

pub use tours::*;
