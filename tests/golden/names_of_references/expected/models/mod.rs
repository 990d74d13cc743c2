// @generated from tests/golden/names_of_references. Do not edit.
//! Types of Gates.

mod gates;
mod shared;
mod tolls;

pub use gates::*;
pub use shared::*;
pub use tolls::*;
