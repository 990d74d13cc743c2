// @generated from tests/golden/defaults_and_limits. Do not edit.
//! Types of Searches.

mod search;

pub use search::*;
