// @generated from tests/golden/families_by_type_with_replies. Do not edit.
//! Types of Replies of Depots.

mod bays;
mod bells;
mod in_;
mod orders;

pub use bays::*;
pub use bells::*;
pub use in_::*;
pub use orders::*;
