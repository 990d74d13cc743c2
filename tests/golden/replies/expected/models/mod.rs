// @generated from tests/golden/replies. Do not edit.
//! Types of Jobs.

mod jobs;

pub use jobs::*;
