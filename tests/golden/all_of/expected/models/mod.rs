// @generated from tests/golden/all_of. Do not edit.
//! Types of Parcels.

mod parcels;
mod shared;

pub use parcels::*;
pub use shared::*;
