// @generated from tests/golden/redoc_html. Do not edit.
//! Types of Crates.

mod crates;

pub use crates::*;
