// @generated from tests/golden/names_that_coincide. Do not edit.
//! Types of Words.

mod items;

pub use items::*;
