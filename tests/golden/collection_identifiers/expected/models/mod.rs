// @generated from tests/golden/collection_identifiers. Do not edit.
//! Types of Rounds.

mod douse;
mod rounds;
mod shared;

pub use douse::*;
pub use rounds::*;
pub use shared::*;
