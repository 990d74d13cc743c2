// @generated from tests/golden/value_enums. Do not edit.
//! Types of States.

mod states;

pub use states::*;
