// @generated from tests/golden/families_that_are_none. Do not edit.
//! Types of Queries of Depots.

mod crates;
mod query;

pub use crates::*;
pub use query::*;
