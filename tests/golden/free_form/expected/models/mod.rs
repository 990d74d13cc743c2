// @generated from tests/golden/free_form. Do not edit.
//! Types of Settings.

mod settings;

pub use settings::*;
