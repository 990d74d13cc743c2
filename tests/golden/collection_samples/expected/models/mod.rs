// @generated from tests/golden/collection_samples. Do not edit.
//! Types of Rooms.

mod rooms;

pub use rooms::*;
