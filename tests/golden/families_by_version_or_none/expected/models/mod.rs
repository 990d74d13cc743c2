// @generated from tests/golden/families_by_version_or_none. Do not edit.
//! Types of Yard of Depots.

mod yard;

pub use yard::*;
