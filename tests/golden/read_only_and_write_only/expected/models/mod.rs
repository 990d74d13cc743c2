// @generated from tests/golden/read_only_and_write_only. Do not edit.
//! Types of Users.

mod users;

pub use users::*;
