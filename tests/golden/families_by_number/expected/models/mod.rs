// @generated from tests/golden/families_by_number. Do not edit.
//! Types of Gate of Depots.

mod gate;

pub use gate::*;
