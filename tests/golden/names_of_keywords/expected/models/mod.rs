// @generated from tests/golden/names_of_keywords. Do not edit.
//! Types of Words.

mod type_;

pub use type_::*;
