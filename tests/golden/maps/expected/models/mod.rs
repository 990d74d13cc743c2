// @generated from tests/golden/maps. Do not edit.
//! Types of Stock.

mod stock;

pub use stock::*;
