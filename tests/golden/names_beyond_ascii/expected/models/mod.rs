// @generated from tests/golden/names_beyond_ascii. Do not edit.
//! Types of Wörter.

#[path = "größe.rs"]
mod größe;
mod shared;

pub use größe::*;
pub use shared::*;
