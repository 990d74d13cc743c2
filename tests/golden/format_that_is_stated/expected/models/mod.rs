// @generated from tests/golden/format_that_is_stated. Do not edit.
//! Types of No version.

mod a;

pub use a::*;
