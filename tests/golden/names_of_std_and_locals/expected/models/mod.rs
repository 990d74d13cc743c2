// @generated from tests/golden/names_of_std_and_locals. Do not edit.
//! Types of Words.

mod models_operations;
mod runtime_operations;
mod std;

pub use models_operations::*;
pub use runtime_operations::*;
pub use std::*;
