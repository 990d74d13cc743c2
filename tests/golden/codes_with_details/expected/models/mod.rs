// @generated from tests/golden/codes_with_details. Do not edit.
//! Types of Ferries.

mod crossings;

pub use crossings::*;
