// @generated from tests/golden/families_by_key. Do not edit.
//! Types of Outbox of Depots.

mod outbox;

pub use outbox::*;
