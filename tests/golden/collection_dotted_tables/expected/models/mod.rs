// @generated from tests/golden/collection_dotted_tables. Do not edit.
//! Types of Parcels.

mod parcels;

pub use parcels::*;
