// @generated from tests/golden/families_that_are_stated. Do not edit.
//! Types of Records of Depots.

mod apart;
mod chosen;
mod records;
mod things;
mod wagons;

pub use apart::*;
pub use chosen::*;
pub use records::*;
pub use things::*;
pub use wagons::*;
