// @generated from tests/golden/openapi_export. Do not edit.
//! Types of Depots.

mod depots;

pub use depots::*;
