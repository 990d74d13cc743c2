// @generated from tests/golden/redoc_rows_without_an_outline. Do not edit.
//! Types of .

mod kites;
mod loan;
mod shared;

pub use kites::*;
pub use loan::*;
pub use shared::*;
