// @generated from tests/golden/families_by_path_and_version. Do not edit.
//! Types of Inbox of Depots.

mod inbox;

pub use inbox::*;
