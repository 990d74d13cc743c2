// @generated from tests/golden/names_of_symbols_only. Do not edit.
//! Types of Words.

mod root;

pub use root::*;
