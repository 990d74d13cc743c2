// @generated from tests/golden/families_by_type. Do not edit.
//! Types of Events of Crates.

mod events;

pub use events::*;
