// @generated from tests/golden/tuples. Do not edit.
//! Types of Tracks.

mod tracks;

pub use tracks::*;
