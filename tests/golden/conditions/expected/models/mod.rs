// @generated from tests/golden/conditions. Do not edit.
//! Types of Ferries.

mod crossings;

pub use crossings::*;
