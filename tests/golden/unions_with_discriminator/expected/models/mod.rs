// @generated from tests/golden/unions_with_discriminator. Do not edit.
//! Types of Moves.

mod moves;

pub use moves::*;
