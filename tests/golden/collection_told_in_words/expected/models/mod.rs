// @generated from tests/golden/collection_told_in_words. Do not edit.
//! Types of Ports.

mod berths;

pub use berths::*;
