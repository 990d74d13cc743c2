// @generated from tests/golden/collection_errors. Do not edit.
//! Types of Keys.

mod keys;

pub use keys::*;
