// @generated from tests/golden/parameter_styles. Do not edit.
//! Types of Styles.

mod styles;

pub use styles::*;
