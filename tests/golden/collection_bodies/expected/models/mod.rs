// @generated from tests/golden/collection_bodies. Do not edit.
//! Types of Prints.

mod ask;
mod lamps;
mod nothing;
mod pictures;
mod sign_in;

pub use ask::*;
pub use lamps::*;
pub use nothing::*;
pub use pictures::*;
pub use sign_in::*;
