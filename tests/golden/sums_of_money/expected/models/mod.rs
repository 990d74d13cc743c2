// @generated from tests/golden/sums_of_money. Do not edit.
//! Types of Tolls.

mod tolls;

pub use tolls::*;
