// @generated from tests/golden/collection_dto_tables. Do not edit.
//! Types of Lamps.

mod depots;

pub use depots::*;
