// @generated from tests/golden/auth_that_is_stated. Do not edit.
//! Types of Ferries.

mod access;

pub use access::*;
