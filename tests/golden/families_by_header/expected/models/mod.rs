// @generated from tests/golden/families_by_header. Do not edit.
//! Types of Headers of Depots.

mod in_;

pub use in_::*;
