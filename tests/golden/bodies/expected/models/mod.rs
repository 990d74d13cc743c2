// @generated from tests/golden/bodies. Do not edit.
//! Types of Uploads.

mod uploads;

pub use uploads::*;
