// @generated from tests/golden/redoc_words. Do not edit.
//! Types of Orchard API.

mod keepers;
mod trees;

pub use keepers::*;
pub use trees::*;
