// @generated from tests/golden/unions. Do not edit.
//! Types of Notices.

mod notices;

pub use notices::*;
