// @generated from tests/golden/numbers_as_strings. Do not edit.
//! Types of Prices.

mod prices;

pub use prices::*;
