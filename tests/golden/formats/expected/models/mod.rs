// @generated from tests/golden/formats. Do not edit.
//! Types of Samples.

mod samples;

pub use samples::*;
