// @generated from tests/golden/queue. Do not edit.
//! Types of Outpost.

mod agent;
mod letters;

pub use agent::*;
pub use letters::*;
