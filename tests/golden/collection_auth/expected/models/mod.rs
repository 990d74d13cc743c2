// @generated from tests/golden/collection_auth. Do not edit.
//! Types of Gates.

mod gates;
mod keys;
mod public;
mod tokens;

pub use gates::*;
pub use keys::*;
pub use public::*;
pub use tokens::*;
